import { createInterface } from 'node:readline';
import { Option } from 'commander';
import * as z from 'zod/mini';
import { draftContract, termsIssues } from '../draft/draft.ts';
import { type DealTerms, DealTermsSchema } from '../draft/terms.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { capitalZone } from '../law/capital-zone.ts';
import { type Day, instantIn } from '../law/in-force.ts';
import { adviceFindings } from '../proposal/advice.ts';
import { type DealAnswers, DealAnswersSchema } from '../proposal/answers.ts';
import { type ProposalOptions, proposeDeal } from '../proposal/propose.ts';
import type { Basis } from '../proposal/question.ts';
import { IdSchema, inputInvalid } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  optionValue,
  readDocument,
  readRecordFile,
  readTogether,
} from '../vocabulary/node/index.ts';
import { askedAnswers } from './answers.ts';
import { deliverNamed } from './delivery.ts';
import { asOfOption, gradeIn, now, readBrief, readGrades } from './input.ts';

interface Arguments {
  readonly terms?: string;
  readonly answers?: string;
  readonly brief: string;
  readonly grade?: string;
  readonly id?: string;
  readonly asOf?: Day;
  readonly out?: string;
}

/** Adds `draft`: a contract from terms, brief and grade. */
export function addDraft(bin: Bin): void {
  bin.program
    .command('draft')
    .description(
      helpText(
        'draft a contract from deal terms, or by advice from answers, which a terminal is asked for',
        '依据合作条件起草合同；或按建议由答案起草，缺少的在终端询问',
      ),
    )
    .option('--terms <file>', helpText('deal terms (JSON)', '合作条件（JSON）'))
    .addOption(
      new Option(
        '--answers <file>',
        helpText('answers in place of deal terms (JSON)', '代替合作条件的答案（JSON）'),
      ).conflicts('terms'),
    )
    .requiredOption('--brief <file>', helpText('the brief (JSON)', '需求单（JSON）'))
    .option(
      '--grade <file#creator>',
      helpText(
        "the creator's grade, or a list of grades (JSON or NDJSON)",
        '达人评分或其列表（JSON 或 NDJSON）',
      ),
    )
    .option(
      '--id <id>',
      helpText('id of the contract; default: brief and creator', '合同编号；默认取需求单与达人'),
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
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((options: Arguments) => bin.run((context) => draftFiles(options, context, bin.report)));
}

const TERMS = {
  ...{ option: '--terms', kind: 'deal-terms', schema: DealTermsSchema },
  issuesOf: termsIssues,
};

/** A misspelt answer is refused: it would be asked for again. */
const AnswersFileSchema = z.strictObject(DealAnswersSchema.def.shape);

async function draftFiles(
  options: Arguments,
  context: BinContext,
  refuse: (error: unknown) => void,
): Promise<ExitCode> {
  // Before anybody is asked.
  await checkWritable([options.out]);
  const { grade: reference } = options;
  const [given, answers, brief, grades] = await readTogether([
    async () => options.terms && (await readRecordFile(options.terms, TERMS, context)),
    async () => options.answers && (await readAnswers(options.answers, context)),
    () => readBrief(options.brief, context),
    async () => (reference === undefined ? undefined : await readGrades(reference, context)),
  ]);
  const zone = (given || undefined)?.zone ?? capitalZone(brief.market) ?? 'UTC';
  const asOf = instantIn(options.asOf ?? now(), zone, 'first');
  const gradeOf = (creators: readonly string[]) =>
    grades === undefined ? {} : { grade: gradeIn(grades, creators) };
  const proposed = async () => {
    const creator = grades?.grades.length === 1 ? grades.grades[0]?.creator.id : undefined;
    const grade = gradeOf(creator === undefined ? [] : [creator]);
    return proposedTerms({ ...grade, brief, answers: answers || {}, asOf }, context, refuse);
  };
  const terms = given || (await proposed());
  const creators = terms.parties.filter(({ role }) => role === 'creator').map(({ id }) => id);
  const basis: Basis = { brief, ...gradeOf(creators) };
  const contract = draftContract(terms, {
    ...basis,
    id: options.id ?? [brief.id, ...creators.slice(0, 1)].join('.'),
    asOf,
  });
  context.noteFindings(adviceFindings(contract, basis));
  const { id, clauses } = contract;
  await deliverNamed(
    {
      people: JSON.stringify(contract, null, 2),
      json: contract,
      out: options.out,
      what: {
        en: `contract ${id} (${clauses.length} ${clauses.length === 1 ? 'clause' : 'clauses'})`,
        'zh-Hans': `合同 ${id}（${clauses.length} 项条款）`,
      },
    },
    context,
  );
  return 0;
}

async function readAnswers(path: string, { reading }: BinContext): Promise<DealAnswers> {
  const shape = { schema: AnswersFileSchema, what: `--answers ${path}` };
  return (await readDocument(path, shape, reading)).value;
}

/** The terms that brief, grade and answers give; what is open is asked for on a terminal. */
async function proposedTerms(
  options: ProposalOptions,
  context: BinContext,
  refuse: (error: unknown) => void,
): Promise<DealTerms> {
  const answers = process.stdin.isTTY ? await askOnTerminal(options, context, refuse) : undefined;
  // First of all: whatever comes after it may refuse them.
  if (answers !== undefined)
    context.note({
      en: `What was answered, for \`--answers\`: ${JSON.stringify(answers)}`,
      'zh-Hans': `已答内容，可用于 \`--answers\`：${JSON.stringify(answers)}`,
    });
  const { terms, choices, open } = proposeDeal({ ...options, ...(answers && { answers }) });
  if (terms === null)
    throw inputInvalid(
      '--answers',
      open.map(({ id, text }) =>
        workflowIssue('ANSWER_OPEN', {
          path: `/${id}`,
          received: undefined,
          params: { question: context.say(text) },
        }),
      ),
    );
  for (const { text, reason } of choices)
    context.note(`${context.say(text)} ${context.say(reason)}`);
  return terms;
}

async function askOnTerminal(
  options: ProposalOptions,
  { say }: BinContext,
  refuse: (error: unknown) => void,
): Promise<DealAnswers> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // What was typed or pasted ahead is kept; Ctrl-D and Ctrl-C end it.
  const typed = lines[Symbol.asyncIterator]();
  try {
    return await askedAnswers(options, {
      ask: async ({ text }) => {
        lines.setPrompt(`${say(text)} `);
        lines.prompt();
        const { value, done } = await typed.next();
        return done === true ? undefined : value;
      },
      refuse,
    });
  } finally {
    lines.close();
  }
}
