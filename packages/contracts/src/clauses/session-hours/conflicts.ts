import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { partiesOfPayment } from '../../clause/conflict/paying.ts';
import {
  DELIVERABLE,
  foreignMoney,
  listed,
  unknownClauses,
} from '../../clause/conflict/reference.ts';
import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import { isLive } from '../deliverable/form.ts';
import { deliverablesOf } from '../deliverable/pieces.ts';
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
  const all = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  const live = deliverablesOf(clause.deliverableIds, all).filter(isLive);
  return [
    ...partiesOfPayment(clause, contract),
    ...unknownClauses(contract, DELIVERABLE, listed('/deliverableIds', clause.deliverableIds)),
    ...foreignMoney(contract.currency, [
      ['/amount', clause.amount],
      ['/overtime', clause.overtime],
    ]),
    ...(all.length > 0 && live.length === 0
      ? [{ code: 'HOURS_WITHOUT_SESSION', at: '' } as const]
      : []),
    ...paidTwice(clause, { live, fees: clausesIn<FeeClause>(contract, feeSchemas) }),
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
  return fees
    .filter((fee) => hasFixed(fee) && fee.fixed?.per === 'session')
    .filter((fee) => fee.payer === payer && fee.payee === payee)
    .filter(({ deliverableIds }) => deliverablesOf(deliverableIds, live).length > 0)
    .map(({ id }) => ({ code: 'SESSIONS_PAID_TWICE', at: '', params: { fee: id } }));
}

/** The contradictions of pay by time live that settling refuses. */
export const sessionHoursContradictions: Contradictions<
  SessionHoursClause,
  SessionHoursConflict['code']
> = { conflicts: sessionHoursConflicts, refused: REFUSED };
