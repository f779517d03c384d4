import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import { toMinor } from '../../vocabulary/index.ts';
import type { Revisions } from '../agreement/revisions.ts';
import { formatUnits } from '../entry/explanation.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { partOf } from '../ways/fees/earlier-parts.ts';
import { agreedTimes } from '../ways/fees/fixed-fee.ts';

/** Staged fees whose newest amount has no effect: less than what was earned, or raised when no stage is open any more. */
export function amendedFindings(
  { inForce, newest }: Revisions,
  lines: readonly BookedLine[],
): SettlementFinding[] {
  if (inForce.length === 1) return [];
  const { contract } = newest;
  return clausesOf(contract, 'payment').flatMap((payment) => {
    const fee = clausesOf(contract, 'fee').find(({ id }) => id === payment.feeId);
    if (!fee?.fixed || fee.model === 'commission') return [];
    const own = lines.filter(
      ({ part, line }) => isOf(`${fee.id} `, part) && line.clauseId === payment.id,
    );
    const earned = own.reduce((sum, { line }) => sum + toMinor(line.amount), 0n);
    const amount = toMinor(fee.fixed.amount) * agreedTimes(fee, fee.fixed, contract);
    const isOver = payment.stages.every((stage) =>
      own.some(({ part }) => part === partOf(fee, stage)),
    );
    if (earned === amount || (earned < amount && !isOver)) return [];
    const code = earned > amount ? 'AMENDED_BELOW_EARNED' : 'AMENDED_TOO_LATE';
    const [total, had] = [amount, earned].map((it) => formatUnits(contract.currency, it));
    return [
      settlementFinding(code, {
        path: `${clausePath(contract, fee.id)}/fixed/amount`,
        params: {
          fee: fee.id,
          revision: contract.revision,
          amount: total ?? '',
          earned: had ?? '',
        },
      }),
    ];
  });
}

function isOf(prefix: string, part: string | undefined): boolean {
  return part?.startsWith(prefix) === true;
}
