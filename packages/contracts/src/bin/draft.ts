import { draftContract, misspeltIssues } from '../draft/draft.ts';
import { DealTermsSchema } from '../draft/terms.ts';
import {
  IdSchema,
  type InputIssue,
  type Instant,
  InstantSchema,
  inputIssues,
} from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  optionValue,
  readRecordFile,
  readTogether,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { gradeIn, now, readBrief, readGrades } from './input.ts';

interface Arguments {
  readonly terms: string;
  readonly brief: string;
  readonly grade?: string;
  readonly id?: string;
  readonly asOf?: Instant;
  readonly out?: string;
}

/** Adds `draft`: a contract from terms, brief and grade. */
export function addDraft(bin: Bin): void {
  bin.program
    .command('draft')
    .description(
      helpText('draft a contract from deal terms and a brief', '依据合作条件与需求单起草合同'),
    )
    .requiredOption('--terms <file>', helpText('deal terms (JSON)', '合作条件（JSON）'))
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
    .option(
      '--as-of <instant>',
      helpText('when it is drafted; default: now', '起草时间；默认为当前时间'),
      optionValue(InstantSchema, '--as-of'),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((options: Arguments) => bin.run((context) => draftFiles(options, context)));
}

const TERMS = { option: '--terms', kind: 'deal-terms', schema: DealTermsSchema, issuesOf };

/** What is wrong with deal terms, so that a misspelt field is refused with the name of the file. */
function issuesOf(terms: unknown): InputIssue[] {
  const issues = inputIssues(DealTermsSchema, terms);
  return issues.length > 0 ? issues : misspeltIssues(terms);
}

async function draftFiles(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { grade: reference } = options;
  const [terms, brief, grades] = await readTogether([
    () => readRecordFile(options.terms, TERMS, context),
    () => readBrief(options.brief, context),
    async () => (reference === undefined ? undefined : await readGrades(reference, context)),
  ]);
  const creators = terms.parties.filter(({ role }) => role === 'creator').map(({ id }) => id);
  const grade = grades === undefined ? {} : { grade: gradeIn(grades, creators) };
  const contract = draftContract(terms, {
    ...grade,
    brief,
    id: options.id ?? [brief.id, ...creators.slice(0, 1)].join('.'),
    asOf: options.asOf ?? now(),
  });
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
