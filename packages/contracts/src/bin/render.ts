import { Option } from 'commander';
import { type RenderOptions, renderContract } from '../render/render.ts';
import { DISPLAY_LANGUAGES, inputInvalid, inputIssue } from '../vocabulary/index.ts';
import { type Bin, helpText } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { readContract } from './input.ts';

interface Arguments {
  readonly lang: string;
  readonly format?: string;
  readonly bilingual?: boolean;
  readonly out?: string;
}

/** Adds `render`: the full text of a contract. */
export function addRender(bin: Bin): void {
  bin.program
    .command('render')
    .argument(
      '<contract>',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(
      helpText('write the full text as HTML or Markdown', '输出合同全文（HTML 或 Markdown）'),
    )
    .addOption(
      new Option('--lang <tag>', helpText('language', '语言'))
        .choices(DISPLAY_LANGUAGES)
        .default('en'),
    )
    .addOption(
      new Option(
        '--format <name>',
        helpText(
          'kind of text; default: by the ending of --out, else html',
          '文本格式；默认按 --out 的扩展名，否则为 html',
        ),
      ).choices(['html', 'markdown', 'md']),
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
        const content = renderContract(contract, {
          language: options.lang as RenderOptions['language'],
          format,
          bilingual: options.bilingual ?? false,
        });
        const { lang, out } = options;
        const what = {
          en: `contract ${contract.id} (${lang}, ${format})`,
          'zh-Hans': `合同 ${contract.id}（${lang}，${format}）`,
        };
        await deliverNamed({ people: content, json: content, text: content, out, what }, context);
        return 0;
      }),
    );
}

/** The formats by the endings of file names. */
const FORMATS: Readonly<Record<string, RenderOptions['format']>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
};

function formatOf({ format, out = '' }: Arguments): RenderOptions['format'] {
  const ending = format ?? /\.(\w+)$/.exec(out)?.[1]?.toLowerCase() ?? 'html';
  if (Object.hasOwn(FORMATS, ending)) return FORMATS[ending] ?? 'html';
  const params = { choices: Object.keys(FORMATS).map((known) => `.${known}`) };
  throw inputInvalid('--out', [inputIssue('ONE_OF', { received: out, params })]);
}
