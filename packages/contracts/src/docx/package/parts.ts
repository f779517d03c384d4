import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Block, Page } from '../../render/block.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import type { Language } from '../../vocabulary/index.ts';
import type { Item, Run } from '../layout/item.ts';
import { layoutOf } from '../layout/layout.ts';
import { linesOf } from '../layout/lines.ts';
import { shown } from '../layout/runs.ts';
import { documentXml } from './body.ts';
import { type Embedded, embeddedXml } from './embedded.ts';
import { articlePattern, numberingXml } from './numbering.ts';
import { runsXml } from './runs.ts';
import { stylesXml } from './styles.ts';
import { type Revision, type Tracking, trackingOf } from './tracking.ts';
import { el, escapeXml, NAMESPACES, val, xmlPart } from './xml.ts';

/** The parts of a document by name, each as XML. */
export type Parts = Readonly<Record<string, string>>;

/** A page, with the contract and the languages that it is in. */
export interface Source {
  readonly page: Page;
  readonly contract: Contract;
  readonly languages: readonly Language[];
  /** What is written instead of the page. Default: the page as it is. */
  readonly redline?: TrackedBody;
}

/** The page with tracked changes: accepting all of them leaves the text of the page. */
export interface TrackedBody {
  readonly items: readonly Item[];
  readonly footer: readonly Run[];
  readonly revision: Revision;
}

/** The parts of the document, in the order in which they are packed. */
export function partsOf({ page, contract, languages, redline }: Source): Parts {
  const items = layoutOf(page.blocks, languages);
  const footer = redline?.footer ?? [{ text: shown(page.footer) }];
  const tracking = trackingOf(redline?.revision ?? { author: '', at: contract.draftedAt });
  const patterns = languages.map((_, at) =>
    articlePattern(page.blocks.flatMap((block) => columnOf(block, at))),
  );
  return {
    '[Content_Types].xml': contentTypes(page.json !== undefined),
    '_rels/.rels': relationsXml([
      ['document', 'officeDocument', 'word/document.xml'],
      ['core', 'core-properties', 'docProps/core.xml'],
      ['app', 'extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreXml(page, contract, languages),
    'docProps/app.xml': APP,
    'word/document.xml': documentXml(redline?.items ?? items, {
      numbering: languages,
      tracking,
      script: page.script,
    }),
    'word/_rels/document.xml.rels': relationsXml([
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['settings', 'settings', 'settings.xml'],
      ['fonts', 'fontTable', 'fontTable.xml'],
      ['footer', 'footer', 'footer1.xml'],
      ...(page.json === undefined
        ? []
        : ([['contract', 'customXml', '../customXml/item1.xml']] as const)),
    ]),
    'word/styles.xml': stylesXml(languages.length, page.script),
    'word/numbering.xml': numberingXml(patterns),
    'word/settings.xml': SETTINGS,
    'word/fontTable.xml': FONTS,
    'word/footer1.xml': footerXml(footer, tracking),
    ...(page.json === undefined
      ? {}
      : embeddedParts({
          json: page.json,
          hash: contractHash(contract),
          text: canonicalHash(linesOf(items).map(({ text }) => text)),
          languages,
        })),
  };
}

/** The parts that carry the contract. */
function embeddedParts(embedded: Embedded): Parts {
  return {
    'customXml/item1.xml': embeddedXml(embedded),
    'customXml/_rels/item1.xml.rels': relationsXml([
      ['properties', 'customXmlProps', 'itemProps1.xml'],
    ]),
    'customXml/itemProps1.xml': ITEM_PROPERTIES,
  };
}

function columnOf(block: Block, at: number): readonly Block[] {
  if (block.block !== 'pair') return [block];
  return at === 0 ? block.first : block.second;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function relationsXml(relations: readonly (readonly [id: string, type: string, to: string])[]) {
  return xmlPart(
    el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.map(([id, type, target]) =>
        el('Relationship', {
          Id: id,
          Type: `${type === 'core-properties' ? `${PACKAGE}/relationships/metadata` : `${OFFICE}/relationships`}/${type}`,
          Target: target,
        }),
      ),
    ),
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The types of the parts; a document that is not the contract has none that carries it. */
function contentTypes(hasContract: boolean): string {
  return xmlPart(
    el(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[
        ['/word/document.xml', `${WORD}.document.main+xml`],
        ['/word/styles.xml', `${WORD}.styles+xml`],
        ['/word/numbering.xml', `${WORD}.numbering+xml`],
        ['/word/settings.xml', `${WORD}.settings+xml`],
        ['/word/fontTable.xml', `${WORD}.fontTable+xml`],
        ['/word/footer1.xml', `${WORD}.footer+xml`],
        ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
        [
          '/docProps/app.xml',
          'application/vnd.openxmlformats-officedocument.extended-properties+xml',
        ],
        ...(hasContract ? [CONTRACT_TYPE] : []),
      ].map(([part, type]) => el('Override', { PartName: part, ContentType: type })),
    ),
  );
}

const CONTRACT_TYPE = [
  '/customXml/itemProps1.xml',
  'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
] as const;

function coreXml(
  page: Page,
  { id, revision, draftedAt }: Contract,
  languages: readonly Language[],
): string {
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlPart(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, escapeXml(shown(page.title))),
      el('dc:subject', {}, escapeXml(shown(page.footer))),
      el('dc:identifier', {}, escapeXml(shown(id))),
      el('dc:language', {}, languages.join(', ')),
      el('cp:revision', {}, String(revision)),
      el('dcterms:created', date, draftedAt),
      el('dcterms:modified', date, draftedAt),
    ),
  );
}

const APP = xmlPart(
  el('Properties', { xmlns: `${OFFICE}/extended-properties` }, el('Application', {}, 'livelane')),
);

const SETTINGS = xmlPart(
  el(
    'w:settings',
    NAMESPACES,
    val('w:characterSpacingControl', 'compressPunctuation'),
    el(
      'w:compat',
      {},
      el('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    el('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
  ),
);

/** Where a font is missing, its other name or its kind says what stands in for it. */
const FONTS = xmlPart(
  el(
    'w:fonts',
    NAMESPACES,
    font('Times New Roman', { family: 'roman' }),
    font('Arial', { family: 'swiss' }),
    font('SimSun', { family: 'auto', other: '宋体', charset: '86' }),
    font('SimHei', { family: 'modern', other: '黑体', charset: '86' }),
  ),
);

function font(
  name: string,
  { family, other, charset = '00' }: { family: string; other?: string; charset?: string },
): string {
  return el(
    'w:font',
    { 'w:name': name },
    other === undefined ? '' : val('w:altName', other),
    val('w:charset', charset),
    val('w:family', family),
    val('w:pitch', 'variable'),
  );
}

/** Contract, revision and hash, and the number of the page. */
function footerXml(footer: readonly Run[], tracking: Tracking): string {
  const field = (instruction: string): string =>
    el('w:fldSimple', { 'w:instr': instruction }, el('w:r', {}, el('w:t', {}, '1')));
  const line = (...content: string[]): string =>
    el('w:p', {}, el('w:pPr', {}, val('w:pStyle', 'Footer')), ...content);
  return xmlPart(
    el(
      'w:ftr',
      NAMESPACES,
      line(runsXml(footer, { language: 'en', tracking })),
      line(
        field('PAGE'),
        el('w:r', {}, el('w:t', { 'xml:space': 'preserve' }, ' / ')),
        field('NUMPAGES'),
      ),
    ),
  );
}

const ITEM_PROPERTIES = xmlPart(
  el('ds:datastoreItem', {
    'ds:itemID': '{6D0D2B1C-7A64-4C39-9C0E-2B7F5E0A9D14}',
    'xmlns:ds': `${OFFICE}/customXml`,
  }),
);
