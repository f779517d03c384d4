import type { ReviewFinding } from '../finding.ts';
import { reviewContract } from '../review.ts';
import type { Agreement } from './agreement.fixture.ts';
import type { Verdict } from './verdicts.fixture.ts';

/** The keys of the errors that the review reports of an agreement. */
export const errorsOf = (it: Agreement): string[] => keysOf(it, 'error');

/** The keys of its warnings. */
export const warningsOf = (it: Agreement): string[] => keysOf(it, 'warning');

function keysOf({ contract, asOf }: Agreement, wanted: ReviewFinding['severity']): string[] {
  return reviewContract(contract, { asOf: asOf as '2026-11-22' })
    .filter(({ severity }) => severity === wanted)
    .map(keyOf);
}

/** Path and code, with what else tells apart errors at one path: the point of the 35, the rule. */
function keyOf({ path, code, evidence }: ReviewFinding): string {
  const point = code === 'ITEM_MISSING' ? (evidence?.missing?.[0]?.item ?? []) : [];
  return [path, code, point, evidence?.citation?.ruleId ?? []].flat().join(' ');
}

/** False errors a contract, and a line for each agreement. */
export function counted(
  agreements: readonly Agreement[],
  verdictsOf: (it: Agreement) => readonly Verdict[],
): { readonly mean: number; readonly lines: readonly string[] } {
  const all = agreements.map((it) => {
    const verdicts = verdictsOf(it);
    const isWrong = verdicts.filter(([isRight]) => !isRight).length;
    return { id: it.contract.id, isWrong, of: verdicts.length, ...clausesOf(it) };
  });
  return {
    mean: all.reduce((sum, { isWrong }) => sum + isWrong, 0) / all.length,
    lines: all.map(
      ({ id, isWrong, of, typed, general, other }) =>
        `${id}: ${isWrong} false of ${of} errors; ${typed} clauses typed, ${general} general, ${other} other`,
    ),
  };
}

function clausesOf({ contract, general }: Agreement) {
  const other = contract.clauses.filter(({ clause }) => clause === 'other').length;
  return { typed: contract.clauses.length - other, general: general.length, other };
}
