import { type Fact, isLivelaneError, LivelaneError, toEpochMs } from '../vocabulary/index.ts';
import type { BinContext } from '../vocabulary/node/index.ts';

/** What a settlement is worked out from, as far as it needs exchange rates. */
export interface Quoting {
  readonly facts: readonly Fact[];
  /** The file that `--fx` named, if any. */
  readonly fx: string | undefined;
  readonly say: BinContext['say'];
}

/**
 * What a call gives; where it finds no exchange rate, the error names `--fx` and the fact that needs the rate.
 * @throws what the call throws
 */
export function namingQuotes<Result>({ facts, fx, say }: Quoting, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'FX_QUOTE_MISSING') throw error;
    const { from, to, at } = error.details as { from: string; to: string; at: string };
    const [needs] = [
      ...facts.filter((fact) => currencyOf(fact) === from && momentOf(fact) === toEpochMs(at)),
      ...facts.filter((fact) => currencyOf(fact) === from),
    ];
    const message = say({
      en: `no quote for ${from}/${to} at or before ${at}${needs === undefined ? '' : `, which ${needs.type} ${idOf(needs)} needs`}. ${fx === undefined ? 'Name a file of quotes with --fx' : `Add one to --fx ${fx}`}: {"base":"${from}","quote":"${to}","rate":"…","asOf":"${at}","side":"mid","source":"…"}.`,
      'zh-Hans': `${at} 及之前没有 ${from}/${to} 的报价${needs === undefined ? '' : `，而 ${needs.type} ${idOf(needs)} 需要它`}。${fx === undefined ? '请用 --fx 指定报价文件' : `请补充到 --fx ${fx}`}：{"base":"${from}","quote":"${to}","rate":"…","asOf":"${at}","side":"mid","source":"…"}。`,
    });
    throw new LivelaneError('FX_QUOTE_MISSING', message, { details: error.details, cause: error });
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
