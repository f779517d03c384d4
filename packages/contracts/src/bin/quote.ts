import { type Fact, type LocalText, toEpochMs } from '../vocabulary/index.ts';
import type { MissingQuote } from '../vocabulary/node/index.ts';

/** The fact that needs an exchange rate. */
export function factNeeding(
  facts: readonly Fact[],
  { from, at }: MissingQuote,
): LocalText | undefined {
  const [needs] = [
    ...facts.filter((fact) => currencyOf(fact) === from && momentOf(fact) === toEpochMs(at)),
    ...facts.filter((fact) => currencyOf(fact) === from),
  ];
  if (needs === undefined) return undefined;
  const id = idOf(needs);
  return needs.type === 'payment'
    ? { en: `the payment ${id}`, 'zh-Hans': `付款“${id}”` }
    : { en: `the credited sale ${id}`, 'zh-Hans': `归因销售“${id}”` };
}

function currencyOf(fact: Fact): string | undefined {
  if (fact.type === 'credited-sale') return fact.sale.money.currency;
  return fact.type === 'payment' ? fact.amount.currency : undefined;
}

function momentOf(fact: Fact): number {
  return toEpochMs(fact.type === 'credited-sale' ? fact.sale.occurredAt : fact.occurredAt);
}

function idOf(fact: Fact): string {
  return fact.type === 'credited-sale' ? fact.sale.id : fact.id;
}
