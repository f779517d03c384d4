import { extname } from 'node:path';
import { Option } from 'commander';
import { payeeStatement } from '../payout/payee-statement.ts';
import { type WriteStatementOptions, writePayeeStatement } from '../payout/write-statement.ts';
import {
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  inputInvalid,
  inputIssue,
  SettlementSchema,
} from '../vocabulary/index.ts';
import { type Bin, helpText, readRecordFile } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { namingOptions } from './input.ts';
import { changedStatements } from './statements.ts';

type Format = WriteStatementOptions['format'];

interface Arguments {
  readonly payee: string;
  readonly format?: Format;
  readonly lang?: DisplayLanguage;
  readonly out?: string;
}

/** Adds `statement`: what a settlement says to one payee. */
export function addStatement(bin: Bin): void {
  bin.program
    .command('statement')
    .argument('<settlement>', helpText('the statement (JSON)', '结算单（JSON）'))
    .description(helpText('write the statement of one payee', '输出一位收款方的结算单'))
    .requiredOption('--payee <id>', helpText('the party', '收款方'))
    .addOption(
      new Option(
        '--format <name>',
        helpText(
          'csv, html to print, or json; default: that of the ending of --out, else json',
          'csv、可打印的 html 或 json；默认依 --out 的扩展名，否则为 json',
        ),
      ).choices(['csv', 'html', 'json']),
    )
    .addOption(
      new Option(
        '--lang <tag>',
        helpText(
          'language of the statement; default: that of the messages',
          '结算单的语言；默认同消息语言',
        ),
      ).choices([...DISPLAY_LANGUAGES]),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((path: string, { payee, lang, out, ...options }: Arguments) =>
      bin.run(async (context) => {
        const format = formatOf(options.format, out);
        const file = { option: '<settlement>', kind: 'settlement', schema: SettlementSchema };
        const settlement = await readRecordFile(path, file, context);
        if (changedStatements([settlement], context) === 1) return 1;
        const own = namingOptions({ '': { option: '--payee', given: payee } }, () =>
          payeeStatement(settlement, payee),
        );
        const text = writePayeeStatement(own, { format, language: lang ?? context.locale });
        const what = {
          en: `statement of ${payee} (${own.lines.length} lines)`,
          'zh-Hans': `${payee} 的结算单（${own.lines.length} 条分录）`,
        };
        await deliverNamed({ people: text, json: own, text, out, what }, context);
        return 0;
      }),
    );
}

/** The formats by the endings of file names. */
const FORMATS: Readonly<Record<string, Format>> = {
  csv: 'csv',
  html: 'html',
  htm: 'html',
  json: 'json',
};

/** The format that is given, else that of the file's name; a name without an ending is of no format. */
function formatOf(given: Format | undefined, out = ''): Format {
  const ending = given ?? extname(out).slice(1).toLowerCase();
  if (ending === '') return 'json';
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (format !== undefined) return format;
  const params = { choices: Object.keys(FORMATS).map((known) => `.${known}`) };
  throw inputInvalid('--out', [inputIssue('ONE_OF', { received: out, params })]);
}
