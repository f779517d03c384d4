import type { CompleteContract } from '../../contract/document.ts';
import type { Revisions } from '../agreement/revisions.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { TermsOfPayment } from './terms-of-payment.ts';

/**
 * The terms of payment of each revision of a contract: a payment follows those of the revision it is booked by; what is
 * open follows those in force now.
 */
export class TermsInTime {
  /** The terms that are in force now. */
  readonly newest: TermsOfPayment;
  private readonly byRevision: ReadonlyMap<CompleteContract, TermsOfPayment>;

  constructor({ inForce, newest }: Revisions, facts: Pick<KnownFacts, 'invoice' | 'objection'>) {
    this.byRevision = new Map(
      inForce.map(({ contract }) => [contract, new TermsOfPayment(contract, facts)]),
    );
    this.newest =
      this.byRevision.get(newest.contract) ?? new TermsOfPayment(newest.contract, facts);
  }

  /** The terms of a revision. Default: those in force now. */
  of(revision: CompleteContract | undefined): TermsOfPayment {
    return (revision && this.byRevision.get(revision)) ?? this.newest;
  }

  /** Whether some payer pays on terms of its own, under any revision. */
  get areAny(): boolean {
    return [...this.byRevision.values()].some(({ areAny }) => areAny);
  }

  /** Whether it matters under any revision which claim a payment pays. */
  get needClaims(): boolean {
    return [...this.byRevision.values()].some(({ needClaims }) => needClaims);
  }
}
