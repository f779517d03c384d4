import { creditOrders, MODEL_NAMES, MODELS, type ModelName } from '@livelane/attribution';
import { factOfSale, settle } from '@livelane/contracts/settle';
import type { Money } from '@livelane/contracts/vocabulary';
import type { Deal } from '../deal/deal.ts';
import type { Account } from './accounts.ts';

/** What the creator would have earned, had the contract agreed on another model. */
export interface WhatIf {
  readonly model: ModelName;
  readonly agreed: boolean;
  readonly creditedSales: Money;
  readonly earned: Money;
}

/** The same orders settled by every model that a contract may settle by. Nothing of it is kept. */
export function whatIf({ settlement, input, facts }: Account, deal: Deal): WhatIf[] {
  const others = facts.filter(({ type }) => type !== 'credited-sale');
  const { knownAsOf } = settlement;
  return MODEL_NAMES.flatMap((model) => {
    const { maySettle, defaults } = MODELS[model];
    const agreed = deal.policy.model.model === model;
    if (!maySettle || (defaults === null && !agreed)) return [];
    const policy = { ...deal.policy, model: agreed ? deal.policy.model : defaults };
    const { sales } = creditOrders(input, policy as typeof deal.policy);
    const own = [...others, ...sales.map((sale) => factOfSale(sale))];
    const { totals } = settle(deal.agreed.contract, own, { knownAsOf, fx: [...deal.fx] });
    return [{ model, agreed, creditedSales: totals.creditedSales, earned: totals.earned }];
  });
}
