import { clausesOf } from '../../contract/complete.ts';
import { toEpochMs } from '../../vocabulary/index.ts';
import type { Revision, Revisions } from '../agreement/revisions.ts';
import { earningClauses, payeesOf } from '../earnings/earnings.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import type { TermsInTime } from '../terms/terms-in-time.ts';
import { type PaymentEntry, paymentEntries, type ReturnEntry, returnEntries } from './payment.ts';

/** The payments made under a revision, and what came back of them. */
export function paidEntries(
  revisions: Revisions,
  {
    place,
    known,
    terms,
  }: { readonly place: number; readonly known: KnownFacts; readonly terms: TermsInTime },
): (PaymentEntry | ReturnEntry)[] {
  const { contract } = revisions.inForce[place] as Revision;
  const clauseId =
    clausesOf(contract, 'payment')[0]?.id ?? earningClauses(contract)[0]?.id ?? contract.id;
  const isOnly = revisions.inForce.length === 1;
  const payees = new Set(payeesOf(revisions.whole));
  const agreed = terms.of(contract);
  const options = { payees, clauseId, agreed, ...(isOnly ? {} : { terms: contract }) };
  const own = known.payment.filter(
    ({ occurredAt, recordedAt }) =>
      revisions.placeAt(toEpochMs(occurredAt), toEpochMs(recordedAt)) === place,
  );
  const facts = { ...known, payment: own };
  const entries = [...paymentEntries(own, options), ...returnEntries(facts, options)];
  return isOnly ? entries : entries.map((entry) => ({ ...entry, at: bookedAt(entry, revisions) }));
}

/** When a payment is booked: when it became known, or the revision by which its payee is owed anything. */
function bookedAt({ at, payee }: PaymentEntry | ReturnEntry, { inForce }: Revisions): number {
  const owing = inForce.filter(({ contract }) => payeesOf(contract).includes(payee));
  return Math.max(at, Math.min(...owing.map(({ knownAt, from }) => Math.max(knownAt, from))));
}
