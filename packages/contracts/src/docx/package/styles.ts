import type { Script } from '../../locales/translations/translation.ts';
import { type StyleProperties, styleXml, tableStyleXml } from './style.ts';
import { el, NAMESPACES, val, xmlPart } from './xml.ts';

const INK = '1B2430';
const SOFT = '5B6675';
const RULE = 'D9DEE5';
const ACCENT = '1F5F5B';

const SANS = el('w:rFonts', {
  'w:ascii': 'Arial',
  'w:hAnsi': 'Arial',
  'w:eastAsia': 'SimHei',
  'w:cs': 'Arial',
});

const size = (halfPoints: number): string =>
  `${val('w:sz', halfPoints)}${val('w:szCs', halfPoints)}`;
const color = (hex: string): string => val('w:color', hex);
const BOLD = '<w:b/><w:bCs/>';
const spacing = (before: number, after: number): string =>
  el('w:spacing', { 'w:before': before, 'w:after': after });
const numbered = (list: number, at: number): string =>
  el('w:numPr', {}, at === 0 ? '' : val('w:ilvl', at), val('w:numId', list + 1));

const PARAGRAPHS: readonly StyleProperties[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: `<w:keepNext/>${spacing(0, 60)}`,
    run: `${SANS}${BOLD}${size(36)}`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: `${el('w:pBdr', {}, el('w:bottom', { 'w:val': 'single', 'w:sz': 12, 'w:space': 6, 'w:color': ACCENT }))}${spacing(0, 240)}`,
    run: `${SANS}${color(ACCENT)}${size(18)}`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(320, 120)}${val('w:outlineLvl', 0)}`,
    run: `${SANS}${BOLD}${color(ACCENT)}${size(24)}`,
  },
  {
    id: 'Note',
    name: 'Note',
    paragraph: `${el('w:pBdr', {}, el('w:left', { 'w:val': 'single', 'w:sz': 18, 'w:space': 8, 'w:color': RULE }))}${spacing(120, 120)}${el('w:ind', { 'w:left': 200 })}`,
    run: `${color(SOFT)}${size(19)}`,
  },
  {
    id: 'ColumnHead',
    name: 'Language of a column',
    paragraph: spacing(20, 80),
    run: `${SANS}${color(ACCENT)}${size(16)}`,
  },
  {
    id: 'TableHead',
    name: 'Table head',
    paragraph: `<w:keepNext/>${spacing(40, 40)}`,
    run: `${SANS}${BOLD}${color(SOFT)}${size(17)}`,
  },
  {
    id: 'TableLabel',
    name: 'Table label',
    paragraph: spacing(40, 40),
    run: `${SANS}${color(SOFT)}${size(17)}`,
  },
  { id: 'TableText', name: 'Table text', paragraph: spacing(40, 40), run: size(20) },
  {
    id: 'SigningRole',
    name: 'Signing role',
    paragraph: `<w:keepNext/>${spacing(160, 20)}`,
    run: `${SANS}${color(SOFT)}${size(17)}`,
  },
  { id: 'SigningName', name: 'Signing name', paragraph: `<w:keepNext/>${spacing(0, 40)}` },
  {
    id: 'SigningFact',
    name: 'Signing fact',
    paragraph: `<w:keepNext/>${spacing(0, 20)}`,
    run: size(19),
  },
  {
    id: 'SigningLine',
    name: 'Signing line',
    paragraph: `<w:keepLines/>${spacing(360, 0)}`,
    run: `${SANS}${color(SOFT)}${size(17)}`,
  },
  { id: 'Gap', name: 'Gap', paragraph: spacing(0, 0), run: size(8) },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${spacing(0, 0)}${val('w:jc', 'center')}`,
    run: `${SANS}${color(SOFT)}${size(13)}`,
  },
];

/** Articles and provisions, which the list of a language numbers. */
function numberedStyles(list: number): StyleProperties[] {
  const [id, name] = list === 0 ? ['', ''] : [String(list + 1), ` ${list + 1}`];
  return [
    {
      id: `Article${id}`,
      name: `Article${name}`,
      basedOn: 'Heading1',
      next: `Provision${id}`,
      paragraph: `${numbered(list, 0)}${spacing(280, 100)}`,
      run: `${color(INK)}${size(23)}`,
    },
    {
      id: `Provision${id}`,
      name: `Provision${name}`,
      paragraph: numbered(list, 1),
    },
  ];
}

const CHARACTERS: readonly StyleProperties[] = [
  { id: 'Value', name: 'Agreed value', type: 'character', run: BOLD },
  {
    id: 'Blank',
    name: 'Blank',
    type: 'character',
    run: `${BOLD}${el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FFF1C2' })}`,
  },
  {
    id: 'Tag',
    name: 'Id of a clause',
    type: 'character',
    run: `<w:b w:val="0"/><w:bCs w:val="0"/>${color(SOFT)}${size(16)}`,
  },
];

/** The styles of a document in a number of languages. */
export function stylesXml(lists: number, script?: Script): string {
  const xml = xmlPart(
    el(
      'w:styles',
      NAMESPACES,
      DEFAULTS,
      el(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        val('w:name', 'Normal'),
        '<w:qFormat/>',
      ),
      el(
        'w:style',
        { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
        val('w:name', 'Default Paragraph Font'),
        val('w:uiPriority', 1),
        '<w:semiHidden/>',
      ),
      ...PARAGRAPHS.map(styleXml),
      ...Array.from({ length: lists }, (_, list) => numberedStyles(list))
        .flat()
        .map(styleXml),
      ...CHARACTERS.map(styleXml),
      ...TABLES,
    ),
  );
  return script === undefined ? xml : inScript(xml, script);
}

/** Styles with the fonts and language tags of a script in place of those of Chinese and Arabic. */
function inScript(xml: string, { eastAsia, complex }: Script): string {
  const eastern =
    eastAsia === undefined
      ? xml
      : xml
          .replaceAll('SimHei', eastAsia.sans)
          .replaceAll('SimSun', eastAsia.serif)
          .replaceAll('w:eastAsia="zh-CN"', `w:eastAsia="${eastAsia.language}"`);
  if (complex === undefined) return eastern;
  return eastern
    .replace(/w:cs="[^"]*"/g, `w:cs="${complex.font}"`)
    .replaceAll('w:bidi="ar-SA"', `w:bidi="${complex.language}"`);
}

const DEFAULTS = el(
  'w:docDefaults',
  {},
  el(
    'w:rPrDefault',
    {},
    el(
      'w:rPr',
      {},
      el('w:rFonts', {
        'w:ascii': 'Times New Roman',
        'w:hAnsi': 'Times New Roman',
        'w:eastAsia': 'SimSun',
        'w:cs': 'Times New Roman',
      }),
      color(INK),
      size(21),
      el('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
    ),
  ),
  el(
    'w:pPrDefault',
    {},
    el('w:pPr', {}, el('w:spacing', { 'w:after': 120, 'w:line': 276, 'w:lineRule': 'auto' })),
  ),
);

const line = (side: string, hex: string): string =>
  el(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': hex });

const TABLES = [
  tableStyleXml(
    'RuledTable',
    'Ruled table',
    ['top', 'bottom', 'insideH'].map((it) => line(it, RULE)),
  ),
  tableStyleXml('ColumnsTable', 'Two languages', [line('insideV', RULE)]),
  tableStyleXml('SignatureTable', 'Signatures', []),
];
