import { creditOrders, MODEL_NAMES, MODELS, type ModelName } from '@livelane/attribution';
import { factOfSale, settle } from '@livelane/contracts/settle';
import type { Money } from '@livelane/contracts/vocabulary';
import type { Deal } from '../deal/deal.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './accounts.ts';

/** What the creator would have earned, had the contract agreed on a model. */
export interface WhatIf {
  readonly model: ModelName;
  readonly creditedSales: Money;
  readonly earned: Money;
}

/** The models that a contract may settle by, and the one that this contract does. */
export function modelsOf({ policy }: Deal) {
  const agreed = policy.model.model;
  const models = MODEL_NAMES.filter(
    (model) => model === agreed || (MODELS[model].maySettle && MODELS[model].defaults !== null),
  );
  return { agreed, models };
}

/**
 * The same orders settled by one model: all of them at once would hold up a show that is live. Nothing of it is kept.
 * @throws Refusal NOT_FOUND
 */
export function whatIf({ settlement, input, facts }: Account, deal: Deal, name: string): WhatIf {
  const { agreed, models } = modelsOf(deal);
  const model = models.find((it) => it === name);
  if (model === undefined) throw new Refusal('NOT_FOUND');
  const policy = {
    ...deal.policy,
    model: model === agreed ? deal.policy.model : MODELS[model].defaults,
  };
  const { sales } = creditOrders(input, policy as typeof deal.policy);
  const others = facts.filter(({ type }) => type !== 'credited-sale');
  const own = [...others, ...sales.map((sale) => factOfSale(sale))];
  const { knownAsOf } = settlement;
  const { totals } = settle(deal.agreed.contract, own, { knownAsOf, fx: [...deal.fx] });
  return { model, creditedSales: totals.creditedSales, earned: totals.earned };
}
