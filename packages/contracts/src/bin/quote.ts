import { type Fact, isLivelaneError, toEpochMs, vocabularyError } from '../vocabulary/index.ts';

/**
 * What a call gives; where it finds no exchange rate, the error names the fact that needs the rate.
 * @throws what the call throws
 */
export function namingQuotes<Result>(facts: readonly Fact[], call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, 'FX_QUOTE_MISSING')) throw error;
    const { from, at } = error.details;
    const [needs] = [
      ...facts.filter((fact) => currencyOf(fact) === from && momentOf(fact) === toEpochMs(at)),
      ...facts.filter((fact) => currencyOf(fact) === from),
    ];
    if (needs === undefined) throw error;
    const id = idOf(needs);
    const neededBy =
      needs.type === 'payment'
        ? { en: `the payment ${id}`, 'zh-Hans': `付款“${id}”` }
        : { en: `the credited sale ${id}`, 'zh-Hans': `归因销售“${id}”` };
    throw vocabularyError(
      'FX_QUOTE_MISSING',
      { ...error.details, neededBy, reason: 'needed' },
      { cause: error },
    );
  }
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
