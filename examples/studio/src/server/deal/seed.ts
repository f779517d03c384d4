import { fileURLToPath } from 'node:url';
import type { AttributionStore } from '@livelane/attribution/store';
import type { Store } from '@livelane/contracts/store';
import type { SessionPlan } from '@livelane/contracts/vocabulary';
import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { openCampaign } from '@livelane/example-whole-loop/campaign';
import type { Documents } from '../database/documents.ts';
import { type Deal, dealOf, factsOf, planAt } from './deal.ts';

/** The campaign that the studio begins with. */
export const CAMPAIGN = fileURLToPath(new URL('../../../../whole-loop/campaign', import.meta.url));

/** Units of each product at the beginning. */
const FIRST_UNITS = 20;

/** Time until the first show, in milliseconds. */
const LEAD_MS = 10 * 60_000;

/** Products of the campaign that another shop sells, by its page. */
const SHOP_PAGES: Readonly<Record<string, string>> = {
  'soft-liner': 'https://shop.example/soft-liner',
};

/** Hosts that links of a show may lead to. */
export const SHOP_HOSTS: readonly string[] = ['shop.example'];

/** A plan whose viewers are led to the pages of other shops. */
const withShopPages = (plan: SessionPlan): SessionPlan => ({
  ...plan,
  products: plan.products.map((product) => {
    const url = SHOP_PAGES[product.id];
    return url === undefined ? product : { ...product, url };
  }),
});

/** Where a deal is kept. */
export interface DealStores {
  readonly executor: SqlExecutor;
  readonly documents: Documents;
  readonly attribution: AttributionStore;
  readonly contracts: Store;
}

/**
 * The deal of the database; one that is empty is filled with the bundled campaign, whose show begins in ten minutes.
 * A start that was broken off before its end is made again: what was added counts once.
 */
export async function openDeal(stores: DealStores, now: number): Promise<Deal> {
  const known = await stores.documents.read<Deal>('deal', 'current');
  if (known !== undefined) return known;
  const { campaign } = await openCampaign(CAMPAIGN);
  const deal = dealOf(campaign);
  const { contract } = deal.agreed;
  await stores.contracts.addContract(contract);
  await stores.contracts.addFacts(contract.id, factsOf(campaign, deal.agreed));
  const { touches, orders, adjustments } = campaign;
  await stores.attribution.append({ touches, orders, adjustments });
  const plan = withShopPages(planAt(deal, now + LEAD_MS));
  await stores.executor.query(
    `insert into livelane_studio_show (id, state, plan) values ($1, 'scheduled', $2)
      on conflict (id) do nothing`,
    [plan.id, JSON.stringify(plan)],
  );
  for (const { id } of plan.products)
    await stores.executor.query(
      `insert into livelane_studio_units (product_id, units_left) values ($1, $2)
        on conflict (product_id) do nothing`,
      [id, FIRST_UNITS],
    );
  await stores.documents.write('deal', 'current', deal);
  return deal;
}
