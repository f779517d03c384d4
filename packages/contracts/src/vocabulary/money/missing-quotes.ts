import { type CoreErrorDetails, vocabularyError } from '../error/core-errors.ts';
import { isLivelaneError } from '../error/errors.ts';
import type { LocalText } from '../message/local-text.ts';
import type { Currency } from './currency.ts';
import type { FxQuote } from './fx.ts';

/** A pair of currencies without a quote, and the instant whose rate is needed. */
export type MissingQuote = Pick<CoreErrorDetails['FX_QUOTE_MISSING'], 'from' | 'to' | 'at'>;

/**
 * What a call without effects gives; where it finds no exchange rate, the error names all pairs that have none and what
 * needs them.
 * @param neededBy - what needs the rate, such as a payment. Default: the error does not name it
 * @throws what the call throws
 * @example
 * ```ts
 * import { governingQuote, isLivelaneError } from '@livelane/contracts/vocabulary';
 * import { namingQuotes } from '@livelane/contracts/vocabulary/node';
 * const at = '2026-11-22T14:00:00Z';
 * let caught: unknown;
 * try {
 *   namingQuotes([], (fx) => (['EUR', 'VND'] as const).map((to) => governingQuote(fx, { from: 'USD', to, at })));
 * } catch (error) {
 *   caught = error;
 * }
 * // Both pairs at once, though the call stops at the first.
 * isLivelaneError(caught, 'FX_QUOTE_MISSING') ? [caught.details.to, caught.details.others?.map(({ to }) => to)] : [];
 * // => ["EUR", ["VND"]]
 * ```
 */
export function namingQuotes<Result>(
  fx: readonly FxQuote[],
  call: (fx: readonly FxQuote[]) => Result,
  neededBy: (missing: MissingQuote) => LocalText | undefined = () => undefined,
): Result {
  try {
    return call(fx);
  } catch (error) {
    if (!isLivelaneError(error, 'FX_QUOTE_MISSING')) throw error;
    const [first, ...others] = allMissing(fx, call, error.details);
    const needed = neededBy(first);
    if (needed === undefined && others.length === 0) throw error;
    const named = { neededBy: withOthers(needed, { others, neededBy }), reason: 'needed' } as const;
    throw vocabularyError(
      'FX_QUOTE_MISSING',
      { ...error.details, ...named, ...(others.length > 0 ? { others } : {}) },
      { cause: error },
    );
  }
}

/** Calls again with stand-ins for what is missing, until nothing else is; the results are dropped. */
function allMissing(
  fx: readonly FxQuote[],
  call: (fx: readonly FxQuote[]) => unknown,
  first: CoreErrorDetails['FX_QUOTE_MISSING'],
): [MissingQuote, ...MissingQuote[]] {
  const missing: [MissingQuote, ...MissingQuote[]] = [pairOf(first), ...(first.others ?? [])];
  for (;;) {
    try {
      call([...fx, ...missing.map(standIn)]);
      return missing;
    } catch (error) {
      if (!isLivelaneError(error, 'FX_QUOTE_MISSING')) return missing;
      const named = [pairOf(error.details), ...(error.details.others ?? [])];
      const others = named.filter(
        ({ from, to }) => !missing.some((it) => it.from === from && it.to === to),
      );
      if (others.length === 0) return missing;
      missing.push(...others);
    }
  }
}

function pairOf({ from, to, at }: MissingQuote): MissingQuote {
  return { from, to, at };
}

function standIn({ from, to }: MissingQuote): FxQuote {
  return {
    ...{
      base: from as Currency,
      quote: to as Currency,
      rate: '1',
      side: 'mid',
      source: 'stand-in',
    },
    // Older than every other quote, so that it takes the place of none.
    asOf: '0001-01-01T00:00:00Z',
  };
}

function withOthers(
  needed: LocalText = { en: 'this calculation', 'zh-Hans': '此计算' },
  {
    others,
    neededBy,
  }: {
    readonly others: readonly MissingQuote[];
    readonly neededBy: (missing: MissingQuote) => LocalText | undefined;
  },
): LocalText {
  if (others.length === 0) return needed;
  const lines = others.map((missing) => {
    const { from, to, at } = missing;
    const by = neededBy(missing);
    return {
      en: `${from}/${to} at or before ${at}${by === undefined ? '' : ` for ${by['en']}`}`,
      zh: `${at} 及之前的 ${from}/${to}${by === undefined ? '' : `（${by['zh-Hans']}）`}`,
    };
  });
  return {
    en: `${needed['en']} (also missing: ${lines.map(({ en }) => en).join('; ')})`,
    'zh-Hans': `${needed['zh-Hans']}（另缺${lines.map(({ zh }) => zh).join('；')}）`,
  };
}
