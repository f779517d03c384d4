import { Option } from 'commander';
import type { Contract } from '../contract/document.ts';
import { LANGUAGE_CHOICES, renderDocx } from '../docx/docx.ts';
import { type RenderOptions, renderContract } from '../render/render.ts';
import {
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  inputInvalid,
  inputIssue,
} from '../vocabulary/index.ts';
import { type Bin, type BinContext, helpText } from '../vocabulary/node/index.ts';
import { checkDestination, deliverNamed, deliverNamedBytes } from './delivery.ts';
import { GOVERNING_LANGUAGE, readContract } from './input.ts';
import { printedPdf } from './print-pdf.ts';

interface Arguments {
  readonly lang?: string;
  readonly format?: string;
  readonly bilingual?: boolean;
  readonly out?: string;
}

type Format = RenderOptions['format'] | 'docx' | 'pdf';

/** Adds `render`: the full text of a contract. */
export function addRender(bin: Bin): void {
  bin.program
    .command('render')
    .argument(
      '<contract>',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      helpText(
        'write the full text as HTML, Markdown, DOCX or PDF',
        '输出合同全文（HTML、Markdown、DOCX 或 PDF）',
      ),
    )
    .addOption(
      new Option(
        '--lang <tag>',
        helpText(
          `language, or two separated by a comma; ${GOVERNING_LANGUAGE.en}`,
          `语言；两种语言以逗号分隔；${GOVERNING_LANGUAGE['zh-Hans']}`,
        ),
      ).choices(LANGUAGE_CHOICES),
    )
    .addOption(
      new Option(
        '--format <name>',
        helpText(
          'kind of text; default: by the ending of --out, else html. pdf is printed by Chromium',
          '文本格式；默认按 --out 的扩展名，否则为 html。pdf 由 `Chromium` 打印',
        ),
      ).choices(['html', 'markdown', 'md', 'docx', 'pdf']),
    )
    .option(
      '--bilingual',
      helpText('both languages, the governing one marked', '双语对照，并标明以何者为准'),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((path: string, options: Arguments) =>
      bin.run(async (context) => {
        const format = formatOf(options);
        const contract = await readContract(path, context);
        await rendered(contract, { ...options, format }, context);
        return 0;
      }),
    );
}

async function rendered(
  contract: Contract,
  {
    format,
    lang = contract.language,
    bilingual = false,
    out,
  }: Arguments & { readonly format: Format },
  context: BinContext,
): Promise<void> {
  const languages = languagesOf(lang, bilingual);
  const [language = contract.language] = languages;
  const what = {
    en: `contract ${contract.id} (${languages.join(', ')}, ${format})`,
    'zh-Hans': `合同 ${contract.id}（${languages.join('、')}，${format}）`,
  };
  const text = (kind: RenderOptions['format']): string =>
    renderContract(contract, { language, format: kind, bilingual: languages.length > 1 });
  if (format === 'docx' || format === 'pdf') {
    await checkDestination(out);
    const bytes =
      format === 'docx'
        ? renderDocx(contract, { languages })
        : await printedPdf(text('html'), context.signal);
    return await deliverNamedBytes({ bytes, out, what }, context);
  }
  const content = text(format);
  await deliverNamed({ people: content, json: content, text: content, out, what }, context);
}

/** The languages in their order; `--bilingual` adds the other one. */
function languagesOf(lang: string, bilingual: boolean): readonly DisplayLanguage[] {
  const given = lang.split(',') as DisplayLanguage[];
  return bilingual ? [...new Set([...given, ...DISPLAY_LANGUAGES])] : given;
}

/** The formats by the endings of file names. */
const FORMATS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  docx: 'docx',
  pdf: 'pdf',
};

function formatOf({ format, out = '' }: Arguments): Format {
  const ending = format ?? /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? 'html';
  if (Object.hasOwn(FORMATS, ending)) return FORMATS[ending] ?? 'html';
  const params = { choices: Object.keys(FORMATS).map((known) => `.${known}`) };
  throw inputInvalid('--out', [inputIssue('ONE_OF', { received: out, params })]);
}
