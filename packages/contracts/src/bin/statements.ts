import {
  type StatementFinding,
  verifyStatements,
} from '../settlement/statement/verify-statements.ts';
import { type Settlement, SettlementSchema } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  findingLine,
  helpText,
  readRecordFile,
  readTogether,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';

interface Arguments {
  readonly out?: string;
}

/** Adds `statements`: whether statements are as they were issued and continue one another; exit 1 where they are not. */
export function addStatements(bin: Bin): void {
  bin.program
    .command('statements')
    .argument(
      '<statements...>',
      helpText('the statements (JSON), the oldest first', '结算单（JSON），自最早一份起'),
    )
    .description(
      helpText(
        'verify that statements are as they were issued, without a gap',
        '核验结算单未被改动且前后相接',
      ),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((files: readonly string[], options: Arguments) =>
      bin.run(async (context) => {
        const read = files.map((file) => () => readRecordFile(file, STATEMENT, context));
        const statements: Settlement[] = await readTogether(read);
        const findings = verifyStatements(statements);
        // On a terminal the result itself shows them.
        if (!context.forPeople || options.out !== undefined) context.noteFindings(findings);
        const count = statements.length;
        const what = {
          en: `the verification of ${count} statement(s)`,
          'zh-Hans': `${count} 份结算单的核验结果`,
        };
        const json = { statements: statements.map(({ id }) => id), findings };
        const people = forPeople(findings, { count, context });
        await deliverNamed({ people, json, out: options.out, what }, context);
        return findings.length === 0 ? 0 : 1;
      }),
    );
}

const STATEMENT = { option: '<statements>', kind: 'settlement', schema: SettlementSchema };

/** Exit code 1 where a statement was changed after it was issued, so that nobody is paid by it; each is a finding. */
export function changedStatements(
  statements: readonly Settlement[],
  context: Pick<BinContext, 'noteFindings'>,
): ExitCode {
  const found = statements.flatMap((statement) => verifyStatements([statement]));
  return context.noteFindings(found.filter(({ code }) => CHANGED.has(code)));
}

const CHANGED: ReadonlySet<string> = new Set(['STATEMENT_TAMPERED', 'STATEMENT_NOT_RECOMPUTED']);

function forPeople(
  findings: readonly StatementFinding[],
  { count, context }: { readonly count: number; readonly context: BinContext },
): string {
  const end =
    findings.length === 0
      ? {
          en: `${count} statement(s): as issued, without a gap.`,
          'zh-Hans': `${count} 份结算单：未被改动，前后相接。`,
        }
      : { en: 'The chain is broken.', 'zh-Hans': '结算单链不完整。' };
  return [...findings.map((it) => findingLine(it, context.locale)), context.say(end)].join('\n');
}
