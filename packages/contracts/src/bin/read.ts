import type { DocxEdit, DocxPart } from '../docx/index.ts';
import { type DocxReading, readDocx } from '../docx/read.ts';
import { inertLine, type LocalText } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  helpText,
  jsonText,
  readBytes,
  writeFileWhole,
} from '../vocabulary/node/index.ts';
import { namingFile, readContract } from './input.ts';

interface Arguments {
  readonly contract?: string;
  readonly out?: string;
}

/** Adds `read`: the contract of a returned document, and what was edited in its text; exit 1 where something was. */
export function addRead(bin: Bin): void {
  bin.program
    .command('read')
    .argument('<document>', helpText('the document (.docx)', '文档（.docx）'))
    .description(
      helpText(
        'read the contract of a returned document, and name what was edited in it',
        '读取返回文档中的合同，并指出其中的改动',
      ),
    )
    .option(
      '--contract <file>',
      helpText(
        'the contract (JSON) to compare the text with; default: the one that the document carries',
        '用于比对的合同（JSON）；默认为文档所携带的合同',
      ),
    )
    .option('--out <file>', helpText('write the contract here', '将合同写入此文件'))
    .action((path: string, options: Arguments) =>
      bin.run(async (context) => {
        const given =
          options.contract === undefined
            ? undefined
            : await readContract(options.contract, context, '--contract');
        const bytes = await readBytes(path);
        const reading = namingFile(`<document> ${path}`, () =>
          readDocx(bytes, given === undefined ? {} : { contract: given }),
        );
        const { contract, ...rest } = reading;
        const out = options.out === '-' ? undefined : options.out;
        if (out !== undefined) await writeFileWhole(out, jsonText(contract));
        context.print({
          people: forPeople(reading, given === undefined, context),
          json: out === undefined ? reading : rest,
        });
        return isAsAgreed(reading) ? 0 : 1;
      }),
    );
}

/** Whether nothing was edited; what signatories write on their lines is no edit. */
function isAsAgreed({ carried, edits }: DocxReading): boolean {
  return (
    (carried === 'same' || carried === 'missing') &&
    edits.every(({ change }) => change === 'filled-in')
  );
}

/** How a document relates to the contract that it is compared with. */
export const CARRIED: Readonly<Record<DocxReading['carried'], LocalText>> = {
  same: { en: 'The document carries this contract.', 'zh-Hans': '文档携带此合同。' },
  other: {
    en: 'The document carries another contract than the one that is given.',
    'zh-Hans': '文档携带的合同与所提供的合同不同。',
  },
  damaged: {
    en: 'The contract that the document carries was changed or damaged.',
    'zh-Hans': '文档携带的合同已被改动或损坏。',
  },
  missing: {
    en: 'The document carries no contract; its text was compared with the one that is given.',
    'zh-Hans': '文档未携带合同；其文本已与所提供的合同比对。',
  },
};

const CHANGES: Readonly<Record<DocxEdit['change'], LocalText>> = {
  changed: { en: 'changed', 'zh-Hans': '已更改' },
  added: { en: 'added', 'zh-Hans': '新增' },
  removed: { en: 'removed', 'zh-Hans': '已删除' },
  'filled-in': { en: 'filled in', 'zh-Hans': '已填写' },
};

/** The parts of a document. */
export const PARTS: Readonly<Record<DocxPart, LocalText>> = {
  body: { en: 'text', 'zh-Hans': '正文' },
  header: { en: 'header', 'zh-Hans': '页眉' },
  footer: { en: 'footer', 'zh-Hans': '页脚' },
  footnotes: { en: 'footnotes', 'zh-Hans': '脚注' },
  endnotes: { en: 'endnotes', 'zh-Hans': '尾注' },
  comments: { en: 'comments', 'zh-Hans': '批注' },
};

const OTHER_VERSION: LocalText = {
  en: 'It was written by another version of this program: a difference may be one of wording between the versions.',
  'zh-Hans': '该文档由本程序的其他版本生成：差异可能源于各版本的措辞不同。',
};

const COMPARED_WITH_ITSELF: LocalText = {
  en: 'It was compared with the contract that it carries itself: check that the hash above is that of your copy, or give `--contract`.',
  'zh-Hans': '仅与文档自身携带的合同比对：请核对上述哈希与您的副本一致，或提供 `--contract`。',
};

function forPeople(reading: DocxReading, isAlone: boolean, context: BinContext): string {
  const { contract, hash, carried, isOfThisVersion, edits } = reading;
  const end: LocalText =
    edits.length === 0
      ? { en: 'Nothing was edited.', 'zh-Hans': '未发现改动。' }
      : { en: `${edits.length} edit(s)`, 'zh-Hans': `${edits.length} 处改动` };
  return [
    `${contract.id} · ${contract.revision} · ${hash}`,
    context.say(isAlone && carried === 'same' ? COMPARED_WITH_ITSELF : CARRIED[carried]),
    ...edits.flatMap((edit) => editLines(edit, context)),
    ...(isOfThisVersion || edits.length === 0 ? [] : [context.say(OTHER_VERSION)]),
    context.say(end),
  ].join('\n');
}

function editLines(
  { change, part, place, before, after }: DocxEdit,
  context: BinContext,
): string[] {
  const where =
    place === undefined
      ? context.say(PARTS[part])
      : [place.article, place.section, place.provision, place.row, `(${place.language})`]
          .filter((it) => it !== undefined && it !== '')
          .join(' · ');
  return [
    `${context.say(CHANGES[change])}: ${inertLine(where)}`,
    ...(before === undefined ? [] : [`  - ${inertLine(before)}`]),
    ...(after === undefined ? [] : [`  + ${inertLine(after)}`]),
  ];
}
