import type { AttributionStore, StoredInput } from '@livelane/attribution/store';
import { factOfSale, type SettledStatement } from '@livelane/contracts/settle';
import type { Store } from '@livelane/contracts/store';
import {
  type CreditedSale,
  type Fact,
  type Instant,
  type PlainDate,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { localOfInstant } from '@livelane/contracts/vocabulary/zones';
import type { Clock } from '@livelane/rtc/server';
import type { Deal } from '../deal/deal.ts';
import type { Show } from '../live/show.ts';
import type { Bookkeeper } from './bookkeeper.ts';

/** What is owed now, and all that it rests on. */
export interface Account {
  readonly settlement: SettledStatement;
  /** The day in the contract's zone for which it was settled. */
  readonly today: PlainDate;
  readonly input: StoredInput;
  readonly facts: readonly Fact[];
  /** Where clicks went, by the id of their touch. */
  readonly urls: ReadonlyMap<string, string>;
}

/** The account of the deal, computed anew after something changed, and on each day. */
export interface Accounts {
  read(): Promise<Account>;
  /** Something changed: the next reading computes it. */
  changed(): void;
}

interface Sources {
  readonly deal: Deal;
  readonly contracts: Store;
  readonly attribution: AttributionStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly bookkeeper: Bookkeeper;
  readonly show: () => Promise<Show>;
  /** What the show has left; undefined until its log is whole. */
  readonly ended: () => Promise<unknown>;
}

export function createAccounts(sources: Sources): Accounts {
  let current: Promise<Account> | undefined;
  let day: PlainDate | undefined;
  // One after the other: rows are appended to those of the computation before.
  let last: Promise<unknown> = Promise.resolve();
  return {
    changed: () => {
      current = undefined;
    },
    read: () => {
      const today = dayOf(sources);
      if (current !== undefined && day === today) return current;
      const account = last.then(() => compute(sources, today));
      day = today;
      current = account;
      last = account.catch(() => {
        if (current === account) current = undefined;
      });
      return account;
    },
  };
}

/** Credits what is not credited yet, adds it to the facts of the deal, and settles. */
async function compute(sources: Sources, today: PlainDate): Promise<Account> {
  const { deal, contracts, attribution, clock, bookkeeper } = sources;
  const now = toInstant(clock.now());
  const window = { start: BEGINNING, end: await placedBefore(sources) };
  const input = await attribution.read(window);
  const clicks = await attribution.clicks(window);
  const { contract } = deal.agreed;
  const before = await factsIn(contracts, contract.id);
  const previous = before.flatMap((fact) => (fact.type === 'credited-sale' ? [fact.sale] : []));
  const { policy, fx } = deal;
  const sales = await bookkeeper.credit({ input, policy, previous, knownAt: now });
  await contracts.addFacts(contract.id, newFacts(sales, previous));
  const facts = await factsIn(contracts, contract.id);
  const knownAsOf = facts.reduce((newest, { recordedAt }) => later(newest, recordedAt), now);
  const settlement = await bookkeeper.statement({ contract, facts, knownAsOf, fx });
  const urls = new Map(clicks.map(({ url, touch }) => [touch.id, url]));
  return { settlement, today, input, facts, urls };
}

/** The day in the contract's zone. */
const dayOf = ({ deal, clock }: Pick<Sources, 'deal' | 'clock'>): PlainDate =>
  localOfInstant(toInstant(clock.now()), deal.agreed.contract.zone).slice(0, 10) as PlainDate;

const BEGINNING: Instant = '1970-01-01T00:00:00Z';

/** Orders of a show are credited when its log is whole. */
async function placedBefore({ show, ended, clock }: Sources): Promise<Instant> {
  const { startedAt } = await show();
  const isWhole = startedAt === null || (await ended()) !== undefined;
  return toInstant(isWhole ? clock.now() + 1 : startedAt);
}

const later = (a: Instant, b: Instant): Instant => (Date.parse(a) < Date.parse(b) ? b : a);

async function factsIn(contracts: Store, contractId: string): Promise<readonly Fact[]> {
  const [stored] = await contracts.deals([contractId]);
  return stored?.facts ?? [];
}

/** The facts of rows that were not there before. */
function newFacts(sales: readonly CreditedSale[], previous: readonly CreditedSale[]): Fact[] {
  const nameOf = ({ id, revision }: CreditedSale) => `${id} ${revision}`;
  const known = new Set(previous.map(nameOf));
  return sales.filter((sale) => !known.has(nameOf(sale))).map((sale) => factOfSale(sale));
}
