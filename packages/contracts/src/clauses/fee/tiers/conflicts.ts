import type { ConflictIn } from '../../../clause/conflict/conflict.ts';
import { foreignMoney, type SharedConflict } from '../../../clause/conflict/reference.ts';
import { type Currency, formatMoney, type Money, toMinor } from '../../../vocabulary/index.ts';
import type { TIER_FINDINGS } from './findings.ts';
import type { Tiers } from './schema.ts';

type TierConflict = ConflictIn<typeof TIER_FINDINGS> | SharedConflict;

/** Tiers that overlap, that leave a hole between them or above the last, or that are in another currency. */
export function tierConflicts(tiers: Tiers | undefined, currency: Currency): TierConflict[] {
  const steps = tiers?.steps ?? [];
  const at = '/commission/tiers/steps';
  const foreign = foreignMoney(
    currency,
    steps.flatMap(({ from, below }, index) => [
      [`${at}/${index}/from`, from] as const,
      [`${at}/${index}/below`, below] as const,
    ]),
  );
  if (foreign.length > 0) return foreign;
  return steps.flatMap((step, index): TierConflict[] => {
    const next = steps[index + 1];
    const before: Pick<Money, 'minor'> = steps[index - 1]?.from ?? { minor: '0' };
    const conflicts: TierConflict[] = [];
    if (BigInt(step.from.minor) <= BigInt(before.minor))
      conflicts.push(conflict('TIERS_OVERLAP', `${at}/${index}/from`, step.from));
    if (step.below === undefined) return conflicts;
    const end = toMinor(step.below);
    if (next === undefined || end < toMinor(next.from))
      conflicts.push(conflict('TIERS_HOLE', `${at}/${index}/below`, step.below));
    else if (end > toMinor(next.from))
      conflicts.push(conflict('TIERS_OVERLAP', `${at}/${index}/below`, next.from));
    return conflicts;
  });
}

function conflict(code: keyof typeof TIER_FINDINGS, at: string, found: Money): TierConflict {
  return { code, at, params: { found: formatMoney(found) } };
}
