import { policyOfComplete } from '../../contract/attribution-policy.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import {
  CREDIT_PARTIES,
  type CreditedSale,
  type LocalText,
  nearestName,
  SALE_CHANGES,
  unknownNames,
} from '../../vocabulary/index.ts';
import { countedCreators, paysForAllSales } from '../agreement/counted-creators.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import { about } from '../sales/book-finding.ts';
import { SaleSelections } from '../sales/sale-selection.ts';

/** The ids of facts by a name that they have. */
export type FactIds = Map<string, string[]>;

/** The policies of credited sales by their hash, with the number of facts. */
type Policies = Map<string, { readonly policy: CreditedSale['policy']; count: number }>;

/**
 * What is odd about credited sales: changes and parties that this version does not know, creators who are no party,
 * policies other than the contract's.
 */
export function saleFindings(
  contract: CompleteContract,
  { 'credited-sale': sales, session: sessions }: Pick<KnownFacts, 'credited-sale' | 'session'>,
): SettlementFinding[] {
  const payable = new Set(countedCreators(contract));
  const isWhole = paysForAllSales(contract);
  const known = new Set([...payable, ...contract.parties.map(({ id }) => id)]);
  const [changes, parties, strangers]: [FactIds, FactIds, FactIds] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  const policies: Policies = new Map();
  const uncounted: string[] = [];
  const selections = new SaleSelections(contract, sessions);
  let isAnyPayable = false;
  for (const { id, sale } of sales) {
    if (!SALE_CHANGES.has(sale.change)) addTo(changes, sale.change, id);
    let isCredited = false;
    for (const { to } of sale.credits) {
      if (!CREDIT_PARTIES.has(to.party)) addTo(parties, to.party, id);
      else if (to.party === 'creator' && payable.has(to.id)) isCredited = true;
      else if (to.party === 'creator' && !known.has(to.id) && !isWhole) addTo(strangers, to.id, id);
    }
    if (isCredited) notePolicy(policies, sale);
    const isPayable = isCredited || isWhole;
    if (isPayable && sale.change === 'sale' && selections.isCountedByNone(sale)) uncounted.push(id);
    isAnyPayable ||= isPayable;
  }
  return [
    ...unknownChanges(changes),
    ...unknownParties(parties),
    ...strangerFindings(strangers, { creators: [...payable], isAnyPayable }),
    ...policyFindings(contract, policies),
    ...about('SALE_COUNTED_BY_NONE', uncounted),
  ];
}

/** Adds a fact to those of a name. */
export function addTo(ids: FactIds, name: unknown, factId: string): void {
  const known = ids.get(String(name));
  if (known === undefined) ids.set(String(name), [factId]);
  else known.push(factId);
}

function notePolicy(policies: Policies, { policy }: CreditedSale): void {
  const noted = policies.get(policy.hash);
  if (noted === undefined) policies.set(policy.hash, { policy, count: 1 });
  else noted.count += 1;
}

/** Facts by names that this version does not know: twelve names one by one, the rest together. */
export function factsByName(ids: FactIds) {
  const named = [...ids].flatMap(([name, facts]) => facts.map(() => name));
  return unknownNames(named).map(({ name, count, names }) => ({
    name,
    count,
    facts: abridged(names.flatMap((one) => ids.get(one) ?? [])),
  }));
}

function unknownChanges(changes: FactIds): SettlementFinding[] {
  return factsByName(changes).map(({ name, ...rest }) => {
    const { text, ...severity } = named(name, SALE_CHANGES);
    const params = { change: text, ...rest };
    return settlementFinding('SALE_CHANGE_UNKNOWN', { path: '', ...severity, params });
  });
}

function unknownParties(parties: FactIds): SettlementFinding[] {
  return factsByName(parties).map(({ name, ...rest }) => {
    const { text, ...severity } = named(name, CREDIT_PARTIES);
    const params = { party: text, ...rest };
    return settlementFinding('CREDIT_PARTY_UNKNOWN', { path: '', ...severity, params });
  });
}

/** An unknown name with the known one that it is near: then it is most likely misspelt, which is an error. */
function named(
  name: string | LocalText,
  known: Iterable<string>,
): { readonly text: string | LocalText; readonly severity?: 'error' } {
  const near = typeof name === 'string' ? nearestName(name, [...known]) : undefined;
  return near === undefined ? { text: name } : { text: `${name} (≈ ${near})`, severity: 'error' };
}

/**
 * Creators who are credited and no party of the contract. Where nothing is credited to a creator of the contract, or an
 * id is near to theirs, it is most likely mistyped; else the sales are most likely of several deals.
 */
function strangerFindings(
  strangers: FactIds,
  { creators, isAnyPayable }: { readonly creators: string[]; readonly isAnyPayable: boolean },
): SettlementFinding[] {
  // Ids of a platform that are digits alone resemble one another and are copied, not typed.
  const nearOf = (id: string) => (/\D/.test(id) ? nearestName(id, creators) : undefined);
  const near = new Map([...strangers.keys()].map((id) => [id, nearOf(id)]));
  const about = (isNear: boolean): SettlementFinding[] => {
    const found = [...strangers].filter(([id]) => (near.get(id) !== undefined) === isNear);
    if (found.length === 0) return [];
    const names = found.map(([id]) => (isNear ? `${id} (≈ ${near.get(id)})` : id));
    const facts = [...new Set(found.flatMap(([, ids]) => ids))];
    const severity = isNear || !isAnyPayable ? 'warning' : 'hint';
    const params = { count: facts.length, creators: abridged(names), facts: abridged(facts) };
    return [settlementFinding('CREDITED_TO_STRANGER', { path: '/parties', severity, params })];
  };
  return [...about(true), ...about(false)];
}

/** Sales that were credited under another policy than the contract's, by policy. */
function policyFindings(contract: CompleteContract, policies: Policies): SettlementFinding[] {
  const [clause] = clausesOf(contract, 'attribution');
  if (clause === undefined || policies.size === 0) return [];
  const agreed = policyOfComplete(contract);
  // Codes of the shop that were added to a policy change its hash, but neither its id nor its revision; an amendment of
  // other clauses changes the revision alone.
  const isAgreed = ({ id, revision, hash }: CreditedSale['policy']): boolean =>
    id === agreed.id &&
    (revision === agreed.revision || hash === canonicalHash({ ...agreed, revision }));
  const counts = new Map<string, { readonly name: LocalText; count: number }>();
  for (const { policy, count } of policies.values()) {
    if (isAgreed(policy)) continue;
    const name = policyName(policy);
    const other = counts.get(name.en) ?? { name, count: 0 };
    other.count += count;
    counts.set(name.en, other);
  }
  return [...counts].sort().map(([, { name, count }]) =>
    settlementFinding('CREDITED_BY_OTHER_POLICY', {
      path: clausePath(contract, clause.id),
      params: { count, policy: name, agreed: policyName(agreed) },
    }),
  );
}

function policyName({ id, revision }: { readonly id: string; readonly revision: number }) {
  return { en: `${id} (revision ${revision})`, 'zh-Hans': `${id}（第 ${revision} 版）` };
}
