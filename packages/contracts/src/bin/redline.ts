import { Option } from 'commander';
import type { Contract } from '../contract/document.ts';
import { LANGUAGE_CHOICES } from '../docx/docx.ts';
import { redlineDocx } from '../redline/docx.ts';
import { listText } from '../redline/list.ts';
import { redline } from '../redline/redline.ts';
import { renderRedline } from '../redline/render.ts';
import {
  type DisplayLanguage,
  type Instant,
  InstantSchema,
  inputInvalid,
  inputIssue,
} from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  optionValue,
  readTogether,
} from '../vocabulary/node/index.ts';
import { checkDestination, deliverNamed, deliverNamedBytes } from './delivery.ts';
import { GOVERNING_LANGUAGE, readContract } from './input.ts';
import { deliverReturned, isDocument } from './returned.ts';

type Format = 'list' | 'html' | 'docx';

interface Arguments {
  readonly lang?: string;
  readonly format?: Format;
  readonly author?: string;
  readonly at?: Instant;
  readonly out?: string;
}

/** Adds `redline`: the provisions that differ between two versions of a contract. */
export function addRedline(bin: Bin): void {
  bin.program
    .command('redline')
    .argument('<before>', helpText('a contract or a draft (JSON)', '合同或草稿（JSON）'))
    .argument(
      '<after>',
      helpText(
        'a later version of it (JSON), or a returned document (.docx), whose edits are listed',
        '其较新的版本（JSON），或列出改动的返回文档（.docx）',
      ),
    )
    .description(
      helpText(
        'what was put in, taken out and moved: a list, marked HTML, or Word with tracked changes',
        '列明新增、删除与移动之处：清单、带标记的 HTML，或带修订痕迹的 Word 文档',
      ),
    )
    .addOption(languageOption())
    .addOption(
      new Option(
        '--format <name>',
        helpText(
          'kind of redline; default: by the ending of --out (.txt, .html, .docx), else list',
          '对照的格式；默认按 --out 的扩展名（.txt、.html、.docx），否则为 list',
        ),
      ).choices(['list', 'html', 'docx']),
    )
    .option(
      '--author <name>',
      helpText('author of the tracked changes; default: livelane', '修订的作者；默认为 `livelane`'),
    )
    .option(
      '--at <instant>',
      helpText(
        'time of the tracked changes; default: when the later version was drafted',
        '修订的时间；默认为较新版本的起草时间',
      ),
      optionValue(InstantSchema, '--at'),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((before: string, after: string, options: Arguments) =>
      bin.run((context) => redlineFiles([before, after], options, context)),
    );
}

async function redlineFiles(
  [before, after]: readonly [before: string, after: string],
  options: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  if (isDocument(after)) {
    const { lang, format = formatOf(options.out), out } = options;
    const isData = options.format === undefined && out === undefined;
    const contract = await readContract(before, context, '<before>');
    const returned = { before: contract, document: after, lang, format, isData, out };
    await deliverReturned(returned, context);
    return 0;
  }
  const [first, second] = await readTogether([
    () => readContract(before, context, '<before>'),
    () => readContract(after, context, '<after>'),
  ]);
  await deliverRedline({ before: first, after: second, ...options }, context);
  return 0;
}

/** The languages of a redline. Default: that which governs the later version. */
export function languageOption(): Option {
  return new Option(
    '--lang <tag>',
    helpText(
      `language, or two separated by a comma; ${GOVERNING_LANGUAGE.en}`,
      `语言；两种语言以逗号分隔；${GOVERNING_LANGUAGE['zh-Hans']}`,
    ),
  ).choices(LANGUAGE_CHOICES);
}

/** Two versions, and how and where their redline is written. */
export interface RedlineDelivery extends Arguments {
  readonly before: Contract;
  readonly after: Contract;
}

/** Writes the redline of two versions in the format that is asked for, or that the file's ending says. */
export async function deliverRedline(
  { before, after, lang = after.language, format: asked, author, at, out }: RedlineDelivery,
  context: BinContext,
): Promise<void> {
  const format = asked ?? formatOf(out);
  const languages = lang.split(',') as DisplayLanguage[];
  const redlines = languages.map((language) => redline(before, after, { language }));
  const [{ changes, findings } = { changes: [], findings: [] }] = redlines;
  context.noteFindings(findings);
  const what = {
    en: `redline of ${after.id}: ${changes.length} change(s)`,
    'zh-Hans': `${after.id} 的修订对照：${changes.length} 处变更`,
  };
  if (format === 'docx') {
    await checkDestination(out);
    const options = {
      languages,
      ...(author === undefined ? {} : { author }),
      ...(at === undefined ? {} : { at }),
    };
    const bytes = redlineDocx(before, after, options);
    return await deliverNamedBytes({ bytes, out, what }, context);
  }
  const text =
    format === 'html'
      ? renderRedline(before, after, { languages, format })
      : redlines.map(listText).join('\n');
  // A program that asks for no format reads what the redline holds.
  const isData = asked === undefined && out === undefined;
  const delivery = { people: text, json: { redlines }, ...(isData ? {} : { text }), out, what };
  await deliverNamed(delivery, context);
}

/** The formats by the endings of file names. */
const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'list',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

function formatOf(out: string | undefined): Format {
  if (out === undefined || out === '-') return 'list';
  const ending = /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (format !== undefined) return format;
  const params = { choices: Object.keys(FORMATS).map((known) => `.${known}`) };
  throw inputInvalid('--out', [inputIssue('ONE_OF', { received: out, params })]);
}
