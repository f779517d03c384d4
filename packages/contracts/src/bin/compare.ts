import { compareSettlements, type SettlementComparison } from '../payout/compare.ts';
import { formatMoney, SettlementSchema } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  helpText,
  readRecordFile,
  readTogether,
  terminalTable,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { changedStatements } from './statements.ts';

/** Adds `compare`: two settlements side by side. */
export function addCompare(bin: Bin): void {
  bin.program
    .command('compare')
    .argument('<first>', helpText('a settlement (JSON)', '一份结算单（JSON）'))
    .argument('<second>', helpText('another one (JSON)', '另一份结算单（JSON）'))
    .description(
      helpText(
        'explain the difference between two settlements, line by line',
        '逐条说明两份结算单的差异',
      ),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((first: string, second: string, { out }: { readonly out?: string }) =>
      bin.run(async (context) => {
        const [a, b] = await readTogether([
          () => readRecordFile(first, { ...SETTLEMENT, option: '<first>' }, context),
          () => readRecordFile(second, { ...SETTLEMENT, option: '<second>' }, context),
        ]);
        const code = changedStatements([a, b], context);
        const compared = compareSettlements(a, b);
        const count = compared.lines.length;
        const what = {
          en: `comparison (${count} line(s) differ)`,
          'zh-Hans': `比较结果（${count} 条分录不同）`,
        };
        await deliverNamed(
          { people: comparison(compared, context), json: compared, out, what },
          context,
        );
        return code;
      }),
    );
}

const SETTLEMENT = { kind: 'settlement', schema: SettlementSchema };

function comparison(
  { debts, lines, equal, total }: SettlementComparison,
  { say }: Pick<BinContext, 'say'>,
): string {
  const { a, b, difference } = total;
  const [first, second, more] = [a, b, difference].map(formatMoney);
  return [
    terminalTable([
      [
        ...[
          { en: 'payer', 'zh-Hans': '付款方' },
          { en: 'payee', 'zh-Hans': '收款方' },
        ].map(say),
        ...[
          { en: 'first', 'zh-Hans': '前者' },
          { en: 'second', 'zh-Hans': '后者' },
          { en: 'difference', 'zh-Hans': '差额' },
        ].map(say),
      ],
      ...debts.map(({ payer, payee, earned }) => [
        ...[payer, payee],
        ...[earned.a, earned.b, earned.difference].map((it) => ({ number: formatMoney(it) })),
      ]),
    ]),
    ...lines.map(
      ({ clauseId, payee, amount, why }) =>
        `${clauseId}  ${payee}  ${formatMoney(amount.difference)}\n  ${say(why)}`,
    ),
    say({
      en: `${lines.length} line(s) differ, ${equal} are equal; all lines: ${first}, then ${second} (${more})`,
      'zh-Hans': `${lines.length} 条分录不同，${equal} 条相同；全部分录：${first}，而后为 ${second}（${more}）`,
    }),
  ].join('\n\n');
}
