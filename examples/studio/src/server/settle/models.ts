import { MODEL_NAMES, MODELS, type ModelName } from '@livelane/attribution';
import type { Money } from '@livelane/contracts/vocabulary';
import type { Deal } from '../deal/deal.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './accounts.ts';
import type { Bookkeeper } from './bookkeeper.ts';

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
 * The same orders settled by one model. Nothing of it is kept.
 * @throws Refusal NOT_FOUND
 */
export async function whatIf(
  { settlement: { knownAsOf }, input, facts }: Account,
  { deal, bookkeeper }: { readonly deal: Deal; readonly bookkeeper: Bookkeeper },
  name: string,
): Promise<WhatIf> {
  const { agreed, models } = modelsOf(deal);
  const model = models.find((it) => it === name);
  if (model === undefined) throw new Refusal('NOT_FOUND');
  const rule = model === agreed ? deal.policy.model : MODELS[model].defaults;
  const policy = { ...deal.policy, model: rule } as typeof deal.policy;
  const others = facts.filter(({ type }) => type !== 'credited-sale');
  const { contract } = deal.agreed;
  const result = await bookkeeper.whatIf({
    ...{ input, policy, others, contract, knownAsOf, fx: deal.fx },
  });
  return { model, ...result };
}
