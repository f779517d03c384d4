import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import type { MissingRate } from '../ledger/payout-rates.ts';
import type { Claim } from './states.ts';

/** What findings about payouts in other currencies are looked for in. */
interface PaidOut {
  readonly lines: readonly BookedLine[];
  readonly claims: readonly Claim[];
  readonly missingRates: readonly MissingRate[];
}

/** Payouts in another currency: rates without a quote, rates of days to come, and quotes of another source than the agreed. */
export function payoutFindings(
  contract: CompleteContract,
  { lines, claims, missingRates }: PaidOut,
): SettlementFinding[] {
  const { currency } = contract;
  const missing = missingRates.map(({ payment, currency: payout, source, on }) =>
    settlementFinding('PAYOUT_QUOTE_MISSING', {
      path: `${clausePath(contract, payment)}/payout`,
      params: { payment, pair: `${currency}/${payout}`, source, date: on },
    }),
  );
  const others = clausesOf(contract, 'payment').flatMap(({ id, payout }) => {
    if (payout === undefined || payout.currency === currency) return [];
    const { source } = payout;
    const path = `${clausePath(contract, id)}/payout`;
    const own = claims.filter((claim) => claim.clauseId === id);
    const quotes = [
      ...lines.flatMap(({ line: { entry, fx } }) => (entry === 'payment' && fx ? [fx] : [])),
      ...own.flatMap((claim) => claim.payout?.exchange.quote ?? []),
    ].filter((fx) => fx.base === payout.currency || fx.quote === payout.currency);
    const found = quotes.filter((fx) => fx.source !== source).map((fx) => fx.source);
    const isToCome = own.some(({ isPending, payout: at }) => !isPending && at?.isFinal === false);
    return [
      ...(isToCome
        ? [
            settlementFinding('PAYOUT_NOT_CONVERTED', {
              path,
              params: { payment: id, payout: payout.currency, source, currency },
            }),
          ]
        : []),
      ...(found.length === 0
        ? []
        : [
            settlementFinding('PAYOUT_SOURCE_DIFFERS', {
              path: `${path}/source`,
              params: { payment: id, source, found: [...new Set(found)].sort() },
            }),
          ]),
    ];
  });
  return [...missing, ...others];
}
