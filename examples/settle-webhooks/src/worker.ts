import { appendCredits, type CreditedSale } from '@livelane/attribution';
import { openAttributionStore } from '@livelane/attribution/store';
import { createReceiver } from '@livelane/attribution/webhooks';
import { attributionPolicyOf, type Contract } from '@livelane/contracts';
import { factOfSale } from '@livelane/contracts/settle';
import {
  type IssuedStatement,
  postgresStore,
  type RunOutcome,
  type SqlExecutor,
  settleStored,
} from '@livelane/contracts/store';
import { toInstant, type Window } from '@livelane/contracts/vocabulary';

/** What a worker works with. */
export interface WorkerOptions {
  readonly executor: SqlExecutor;
  readonly contract: Contract;
  /** The secret that Shopify signs webhooks with. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A worker over the tables of two packages. Several processes may receive; one at a time credits. */
export interface SettlingWorker {
  /** POST of the shop: an order or a refund is kept before it is acknowledged. */
  receive(request: Request): Promise<Response>;
  /** Credits what came since the last call. @returns the rows that are new */
  credit(): Promise<readonly CreditedSale[]>;
  /** Issues the statement of a period, once: a run that was broken off goes on under its name. */
  settle(run: string, period: Window): Promise<readonly RunOutcome[]>;
  statements(): Promise<readonly IssuedStatement[]>;
}

/** Opens the tables, which it makes or updates first, and adds the contract. */
export async function openWorker(options: WorkerOptions): Promise<SettlingWorker> {
  const { executor, contract, secret, now } = options;
  const orders = await openAttributionStore(executor);
  const deals = await postgresStore(executor);
  await deals.addContract(contract);
  const policy = attributionPolicyOf(contract);
  const credited = async (): Promise<CreditedSale[]> => {
    const [deal] = await deals.deals([contract.id]);
    const facts = deal?.facts ?? [];
    return facts.flatMap((fact) => (fact.type === 'credited-sale' ? [fact.sale] : []));
  };
  return {
    receive: createReceiver('shopify', { secret, store: orders, now }),
    credit: async () => {
      const previous = await credited();
      const { start } = contract.term;
      const input = await orders.read({ start, end: toInstant(now() + 1) });
      // Rows only append: what was credited before stands, and what changed is a row of its own.
      const { sales } = appendCredits(input, policy, { previous, knownAt: toInstant(now()) });
      const known = new Set(previous.map(nameOf));
      const added = sales.filter((sale) => !known.has(nameOf(sale)));
      await deals.addFacts(
        contract.id,
        added.map((sale) => factOfSale(sale)),
      );
      return added;
    },
    settle: async (run, period) => {
      const { outcomes } = await settleStored(deals, { run, period, linesBy: 'day' });
      return outcomes;
    },
    statements: () => deals.statements(contract.id),
  };
}

const nameOf = ({ id, revision }: CreditedSale): string => `${id} ${revision}`;
