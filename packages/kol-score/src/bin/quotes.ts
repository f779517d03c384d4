import { type Brief, isLivelaneError, LivelaneError } from '@livelane/contracts/vocabulary';
import type { BinContext } from '@livelane/contracts/vocabulary/node';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import type { GradeFlags } from './inputs.ts';

/** What a grading needs exchange rates for, and the options that name its files. */
export interface Quoting {
  readonly brief: Brief;
  readonly creators: readonly CreatorProfile[];
  readonly flags: GradeFlags;
  readonly say: BinContext['say'];
}

/**
 * Runs a function; an FX_QUOTE_MISSING is raised again with a message that names `--fx` and the fee or price that needs
 * the rate.
 * @throws whatever the function throws
 */
export function namingQuotes<Result>(quoting: Quoting, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'FX_QUOTE_MISSING') throw error;
    const { details } = error;
    const pair = details as unknown as { from: string; to: string; at: string };
    throw new LivelaneError('FX_QUOTE_MISSING', missing(quoting, pair), { details, cause: error });
  }
}

function missing(
  { brief, creators, flags, say }: Quoting,
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: string },
): string {
  const quote = `{"base":"${from}","quote":"${to}","rate":"…","asOf":"${at}","side":"mid","source":"…"}`;
  const paid = creators.find(({ fee }) => fee?.fixed?.currency === from);
  const sold = brief.products.find(({ price }) => price.currency === from);
  const needs = [
    paid && { en: `the fee of creator ${paid.id}`, 'zh-Hans': `达人 ${paid.id} 的费用` },
    sold && { en: `the price of product ${sold.id}`, 'zh-Hans': `商品 ${sold.id} 的价格` },
  ].find((it) => it !== undefined);
  return say({
    en: `no quote for ${from}/${to} at or before ${at}${needs === undefined ? '' : `, which ${needs.en} needs, since the budget of ${flags.brief} is in ${to}`}. ${flags.fx === undefined ? 'Name a file of quotes with --fx' : `Add one to --fx ${flags.fx}`}: [${quote}].`,
    'zh-Hans': `${at} 及之前没有 ${from}/${to} 的报价${needs === undefined ? '' : `，而${needs['zh-Hans']}需要它（${flags.brief} 的预算以 ${to} 计）`}。${flags.fx === undefined ? '请用 --fx 指定报价文件' : `请补充到 --fx ${flags.fx}`}：[${quote}]。`,
  });
}
