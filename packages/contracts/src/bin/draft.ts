import { draftContract } from '../draft/draft.ts';
import { DealTermsSchema } from '../draft/terms.ts';
import { IdSchema, parseInput, unusualRates } from '../vocabulary/index.ts';
import { type Bin, helpText, readRecordFile } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { instantOption, readBrief, readGrade } from './input.ts';
import { CONTRACT_RATES } from './rates.ts';

interface Arguments {
  readonly terms: string;
  readonly brief: string;
  readonly grade?: string;
  readonly id?: string;
  readonly asOf?: string;
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
      helpText("the creator's grade, or an array of grades", '达人评估，或评估数组'),
    )
    .option(
      '--id <id>',
      helpText('id of the contract; left out: brief and creator', '合同编号；省略则取需求单与达人'),
    )
    .option(
      '--as-of <instant>',
      helpText('when it is drafted; left out: now', '起草时间；省略则为当前时间'),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((options: Arguments) =>
      bin.run(async (context) => {
        const file = { option: '--terms', kind: 'deal-terms', schema: DealTermsSchema };
        const terms = await readRecordFile(options.terms, file, context);
        const brief = await readBrief(options.brief, context);
        const creators = terms.parties.filter(({ role }) => role === 'creator').map(({ id }) => id);
        const grade =
          options.grade === undefined
            ? {}
            : { grade: await readGrade(options.grade, creators, context) };
        const contract = draftContract(terms, {
          ...grade,
          brief,
          id: idOption(options.id) ?? [brief.id, ...creators.slice(0, 1)].join('.'),
          asOf: instantOption(options.asOf, '--as-of'),
        });
        const { id, clauses } = contract;
        context.noteFindings(unusualRates(contract, CONTRACT_RATES));
        await deliverNamed(
          {
            people: JSON.stringify(contract, null, 2),
            json: contract,
            out: options.out,
            what: {
              en: `contract ${id} (${clauses.length} clauses)`,
              'zh-Hans': `合同 ${id}（${clauses.length} 项条款）`,
            },
          },
          context,
        );
        return 0;
      }),
    );
}

function idOption(given: string | undefined): string | undefined {
  return given === undefined ? undefined : parseInput(IdSchema, given, '--id');
}
