import { type ConflictIn, MOST_NAMED } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { paidAmounts, partiesOfPayment } from '../../clause/conflict/paying.ts';
import {
  DELIVERABLE,
  foreignMoney,
  listed,
  unknownClauses,
} from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  grouped,
  hasClause,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { isLive } from '../deliverable/form/form.ts';
import { deliverablesIn } from '../deliverable/listed.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import { type FeeClause, feeSchemas, hasFixed } from '../fee/schema.ts';
import type { SESSION_HOURS_FINDINGS } from './findings.ts';
import type { SessionHoursClause } from './schema.ts';

type SessionHoursConflict = ConflictIn<typeof SESSION_HOURS_FINDINGS & SharedFindings>;

/** Conflicts of pay by time live with the contract. */
export function sessionHoursConflicts(
  clause: SessionHoursClause,
  contract: ContractContext,
): SessionHoursConflict[] {
  const { deliverableIds } = clause;
  const live =
    deliverableIds === undefined
      ? allLive(contract)
      : deliverablesIn(contract, deliverableIds).filter(isLive);
  return [
    ...partiesOfPayment(clause, contract),
    ...unknownClauses(contract, DELIVERABLE, listed('/deliverableIds', clause.deliverableIds)),
    ...paidAmounts(contract, [['/amount', clause.amount]]),
    // Overtime may be without pay.
    ...foreignMoney(contract.currency, [['/overtime', clause.overtime]]),
    ...(hasClause(contract, deliverableSchemas.kind) && live.length === 0
      ? [{ code: 'HOURS_WITHOUT_SESSION', at: '' } as const]
      : []),
    ...paidTwice(clause, { live, fees: feesPerSession(contract).get(pairOf(clause)) ?? [] }),
  ];
}

/** Fees per session of the same payer and payee for one of the deliverables. */
function paidTwice(
  { payer, payee }: SessionHoursClause,
  {
    live,
    fees,
  }: { readonly live: readonly DeliverableClause[]; readonly fees: readonly FeeClause[] },
): SessionHoursConflict[] {
  if (!payer || !payee) return [];
  const isFor = ({ deliverableIds }: FeeClause): boolean =>
    deliverableIds === undefined
      ? live.length > 0
      : live.some(({ id }) => deliverableIds.includes(id));
  const conflicts: SessionHoursConflict[] = [];
  for (const fee of fees) {
    if (conflicts.length > MOST_NAMED) break;
    if (isFor(fee))
      conflicts.push({ code: 'SESSIONS_PAID_TWICE', at: '', params: { fee: fee.id } });
  }
  return conflicts;
}

const allLive = onceFor((contract: WithClauses) =>
  clausesIn<DeliverableClause>(contract, deliverableSchemas).filter(isLive),
);

const pairOf = ({ payer, payee }: SessionHoursClause | FeeClause): string => `${payer} ${payee}`;

const feesPerSession = onceFor((contract: WithClauses) =>
  grouped(
    clausesIn<FeeClause>(contract, feeSchemas).filter(
      (fee) => hasFixed(fee) && fee.fixed?.per === 'session',
    ),
    (fee) => [pairOf(fee)],
  ),
);

/** The contradictions of pay by time live that settling refuses. */
export const sessionHoursContradictions: Contradictions<
  SessionHoursClause,
  SessionHoursConflict['code']
> = { conflicts: sessionHoursConflicts, refused: REFUSED };
