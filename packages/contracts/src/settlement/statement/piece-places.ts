import { isLive } from '../../clauses/deliverable/form/form.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import { abridged } from '../entry/explanation.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';

type Delivery = FactOf<'delivery'>;

/** Pieces that were published on another platform than agreed, and pieces that are told apart but stand at one address. */
export function placeFindings(
  contract: CompleteContract,
  { delivery }: Pick<KnownFacts, 'delivery'>,
): SettlementFinding[] {
  const deliverables = clausesOf(contract, 'deliverable');
  // A room keeps its address from one live session to the next.
  const lives = new Set<string>(deliverables.filter(isLive).map(({ id }) => id));
  const pieces = delivery.filter(({ report }) => !lives.has(report.deliverableId));
  const repeated = repeatedAddresses(pieces);
  return deliverables.flatMap(({ id: deliverable, platform }) => {
    const path = clausePath(contract, deliverable);
    const own = delivery.filter(({ report }) => report.deliverableId === deliverable);
    const elsewhere = own.filter(
      ({ report }) =>
        platform !== undefined &&
        platform !== ANY_PLATFORM &&
        report.platform !== undefined &&
        report.platform !== platform,
    );
    const again = own.filter((fact) => repeated.has(fact));
    return [
      ...(elsewhere.length === 0
        ? []
        : [
            settlementFinding('OTHER_PLATFORM', {
              path,
              params: {
                ...{ deliverable, count: elsewhere.length, platform: `${platform}` },
                found: [...new Set(elsewhere.map(({ report }) => `${report.platform}`))].sort(),
                facts: idsOf(elsewhere),
              },
            }),
          ]),
      ...(again.length === 0
        ? []
        : [
            settlementFinding('ADDRESS_REPEATED', {
              path,
              params: {
                ...{ deliverable, count: again.length },
                facts: abridged(again.map((fact) => `${fact.id} = ${repeated.get(fact)}`)),
              },
            }),
          ]),
    ];
  });
}

/** The reports at the address of an earlier piece, with the fact that reports that piece. */
function repeatedAddresses(pieces: readonly Delivery[]): ReadonlyMap<Delivery, string> {
  const first = new Map<string, Delivery>();
  const repeated = new Map<Delivery, string>();
  for (const fact of pieces) {
    const { url, id } = fact.report;
    if (url === undefined) continue;
    const address = addressOf(url);
    const known = first.get(address);
    if (known === undefined) first.set(address, fact);
    else if (known.report.id !== id) repeated.set(fact, known.id);
  }
  return repeated;
}

/** An address without what does not change what it shows: case of the host, the last slash, and the part after `#`. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}

const idsOf = (facts: readonly Delivery[]): string => abridged(facts.map(({ id }) => id));
