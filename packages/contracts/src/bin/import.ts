import { createHash } from 'node:crypto';
import { Option } from 'commander';
import { GivenCoverSchema } from '../import/cover.ts';
import { type GivenCover, type ImportedProse, importProse } from '../import/index.ts';
import type { Day } from '../law/in-force.ts';
import { IdSchema, inertLine, localText } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  jsonText,
  optionValue,
  readDocument,
  writeFileWhole,
} from '../vocabulary/node/index.ts';
import { readAgreement } from './agreement-text.ts';
import { importSheet } from './import-sheet.ts';
import { asOfOption, now } from './input.ts';

interface Arguments {
  readonly text: string;
  readonly lang: 'en' | 'zh-Hans';
  readonly cover?: string;
  readonly id?: string;
  readonly asOf?: Day;
  readonly textOut?: string;
  readonly out?: string;
}

/** Adds `import`: a draft from an agreement in prose; exit 1 while its cover page is open. */
export function addImport(bin: Bin): void {
  bin.program
    .command('import')
    .description(
      helpText(
        'propose a draft contract from an existing agreement: what was understood, from which words, how surely, and what is open',
        '由现有协议提出合同草稿：理解了什么、依据哪些词语、把握多大、哪些未定',
      ),
    )
    .requiredOption(
      '--text <file>',
      helpText(
        'the agreement: plain text, DOCX or PDF; - for standard input',
        '协议：纯文本、DOCX 或 PDF；- 为标准输入',
      ),
    )
    .addOption(
      new Option('--lang <tag>', helpText('the language that it is written in', '协议所用语言'))
        .choices(['en', 'zh-Hans'])
        .makeOptionMandatory(),
    )
    .option(
      '--cover <file>',
      helpText(
        'what is known of the cover page beside the text (JSON): zone, law, currency, term, audience, parties by id, …',
        '文本之外已知的封面条款（JSON）：时区、法律、币种、期限、受众、各方（按编号）等',
      ),
    )
    .option(
      '--id <id>',
      helpText('id of the draft; default: made of the text', '草稿编号；默认由文本得出'),
      optionValue(IdSchema, '--id'),
    )
    .addOption(
      asOfOption(
        helpText(
          'when it is drafted: a date, whose first moment in the zone of the draft it is, or an instant; default: now',
          '起草时间：日期（取草稿时区的当日零时），或某一时刻；默认为当前时间',
        ),
      ),
    )
    .option(
      '--text-out <file>',
      helpText(
        'write the text that the offsets count in (UTF-8, no byte-order mark)',
        '写出位置所依据的文本（UTF-8，无字节顺序标记）',
      ),
    )
    .option('--out <file>', helpText('write the draft here', '将草稿写入此文件'))
    .action((options: Arguments) => bin.run((context) => importFile(options, context)));
}

async function importFile(options: Arguments, context: BinContext): Promise<ExitCode> {
  await checkWritable([options.out, options.textOut]);
  const text = await readAgreement(options.text, context);
  const cover = options.cover === undefined ? {} : await readCover(options.cover, context);
  const textSha256 = createHash('sha256').update(text).digest('hex');
  const result = importProse(text, {
    language: options.lang,
    id: options.id ?? `text.${textSha256.slice(0, 12)}`,
    asOf: options.asOf ?? now(),
    cover,
  });
  if (options.textOut !== undefined) await writeFileWhole(options.textOut, text);
  if (options.out !== undefined && options.out !== '-')
    await writeFileWhole(options.out, jsonText(result.draft));
  context.print({
    people: importSheet(result, text, context),
    json: importJson(result, { textSha256, text, lang: options.lang }),
  });
  noteOpen(result, context);
  return result.contract === null ? 1 : 0;
}

async function readCover(path: string, { reading }: BinContext): Promise<GivenCover> {
  const shape = { schema: GivenCoverSchema, what: `--cover ${path}` };
  return (await readDocument(path, shape, reading)).value;
}

function importJson(
  { contract, questions, ...result }: ImportedProse,
  {
    textSha256,
    text,
    lang,
  }: { readonly textSha256: string; readonly text: string; readonly lang: 'en' | 'zh-Hans' },
): object {
  return {
    textSha256,
    length: text.length,
    isWhole: contract !== null,
    ...result,
    questions: questions.map(({ name, ...rest }) => ({ ...rest, name: localText(name, lang) })),
  };
}

/** Says what keeps the draft from being a contract. */
function noteOpen({ contract, questions }: ImportedProse, context: BinContext): void {
  const open = questions.filter(({ path }) => !path.startsWith('/clauses') && path !== '/title');
  if (contract !== null || open.length === 0) return;
  const names = open.map(({ path, name }) => `\`${path}\` (${context.say(name)})`).join('; ');
  context.note({
    en: `The cover page is open: ${inertLine(names)}. Fill these fields in, or give them with --cover; until then the draft is no contract.`,
    'zh-Hans': `封面条款尚有未定项：${inertLine(names)}。请补填，或以 \`--cover\` 提供；在此之前草稿尚不是合同。`,
  });
}
