import { isLive, isPublished } from '../../clauses/deliverable/form/form.ts';
import { hasCommission, shareOf } from '../../clauses/fee/schema.ts';
import { countsSale, selectsAll, selectsByDeliverable } from '../../clauses/fee/selection.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type CreditedSale, toMinor } from '../../vocabulary/index.ts';
import { creditedCreators } from '../agreement/agreement.ts';
import { countedBeside, paysForAllUnits, sharesAllSales } from '../agreement/counted-creators.ts';
import type { FactOf } from '../facts/fact-of-type.ts';

/** Which sales a fee counts, at a moment. */
export interface SaleSelection {
  /** @param at - epoch milliseconds: sessions that become known later do not decide */
  counts(sale: CreditedSale, at: number): boolean;
  /** When sessions became known on which the selection depends, in order, in epoch milliseconds. */
  readonly sessions: readonly {
    readonly at: number;
    readonly sessionId: string;
    readonly factId: string;
  }[];
}

/** Counts every sale. */
export const EVERY_SALE: SaleSelection = { counts: () => true, sessions: [] };

/** The selections of the fees of a contract, and the deliverables that sales belong to. */
export class SaleSelections {
  private readonly fees: readonly CompleteClauseOf<'fee'>[];
  private readonly onlyOther: string | null;
  private readonly sessionOf = new Map<
    string,
    { readonly at: number; readonly deliverableId: string }
  >();
  private readonly sessions: SaleSelection['sessions'];
  private readonly all: boolean;
  /** The creators whose credits each fee counts; null where no fee is a share of all sales, so that all rivals count the same. */
  private readonly creators: ReadonlyMap<string, readonly string[]> | null;
  /** The creators of whose sales clauses other than fees count every one. */
  private readonly elsewhere: ReadonlySet<string>;
  /** Whether such a clause counts every sale, whoever is credited with it. */
  private readonly countsAllElsewhere: boolean;

  constructor(contract: CompleteContract, sessions: readonly FactOf<'session'>[]) {
    this.fees = clausesOf(contract, 'fee');
    this.all = selectsAll(this.fees);
    this.creators = sharesAllSales(contract)
      ? new Map(this.fees.map((fee) => [fee.id, creditedCreators(fee, contract)]))
      : null;
    this.elsewhere = new Set(countedBeside(contract));
    this.countsAllElsewhere = paysForAllUnits(contract);
    const others = clausesOf(contract, 'deliverable').filter(
      (it) => isPublished(it) && !isLive(it),
    );
    this.onlyOther = others.length === 1 ? (others[0]?.id ?? null) : null;
    const known: SaleSelection['sessions'][number][] = [];
    for (const { id, sessionId, deliverableId, recordedAt } of sessions) {
      if (this.sessionOf.has(sessionId)) continue;
      const at = Date.parse(recordedAt);
      this.sessionOf.set(sessionId, { at, deliverableId });
      known.push({ at, sessionId, factId: id });
    }
    this.sessions = selectsByDeliverable(this.fees) ? known : [];
  }

  /**
   * The deliverable that a sale belongs to: its own, else that of its session, else the only one that is published and not live.
   * @returns null where none of these is known
   */
  deliverableOf({ deliverableId, sessionId }: CreditedSale, at: number): string | null {
    if (deliverableId !== undefined) return deliverableId;
    const session = sessionId === null ? undefined : this.sessionOf.get(sessionId);
    return session !== undefined && session.at <= at ? session.deliverableId : this.onlyOther;
  }

  /** The selection of a fee. */
  of(fee: CompleteClauseOf<'fee'>): SaleSelection {
    if (this.all) return EVERY_SALE;
    return {
      sessions: this.sessions,
      counts: (sale, at) =>
        countsSale(fee, {
          fees: this.feesOn(sale),
          sale: { ...selected(sale), deliverableId: this.deliverableOf(sale, at) },
        }),
    };
  }

  /** The fees that may count a sale: a share of credited sales takes none from a share of all that is credited to somebody else. */
  private feesOn({ credits }: CreditedSale): readonly CompleteClauseOf<'fee'>[] {
    const { creators } = this;
    if (creators === null) return this.fees;
    return this.fees.filter(
      (fee) =>
        shareOf(fee) === 'all-sales' ||
        credits.some(
          ({ to, amount }) =>
            to.party === 'creator' &&
            toMinor(amount) !== 0n &&
            creators.get(fee.id)?.includes(to.id),
        ),
    );
  }

  /** Whether no commission of the contract, and no other clause, counts a sale. */
  isCountedByNone(sale: CreditedSale): boolean {
    const commissions = this.all ? [] : this.fees.filter(hasCommission);
    return (
      commissions.length > 0 &&
      !this.countsAllElsewhere &&
      !sale.credits.some(({ to }) => to.party === 'creator' && this.elsewhere.has(to.id)) &&
      commissions.every((fee) => !this.of(fee).counts(sale, Number.POSITIVE_INFINITY))
    );
  }
}

function selected({
  sessionId,
  productId,
  market,
  customer,
  code,
  adDriven,
  credits,
}: CreditedSale) {
  return {
    ...{ sessionId, productId, market, customer },
    code: code ?? null,
    adDriven: adDriven ?? null,
    creatorIds: credits.flatMap(({ to }) => (to.party === 'creator' ? [to.id] : [])),
  };
}
