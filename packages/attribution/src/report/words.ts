import { type Currency, formatMoney, type LocalText, money } from '@livelane/contracts/vocabulary';
import type { ChannelCredit } from '../comparison/report.ts';

/** The name of a creator or channel for people. */
export function channelText({
  channel,
  party,
}: Pick<ChannelCredit, 'channel' | 'party'>): LocalText {
  return { en: channel, 'zh-Hans': party === 'nobody' ? '（未归因）' : channel };
}

/** How minor units of a currency are written. */
export function amountIn(currency: Currency): (minor: number) => string {
  return (minor) => formatMoney(money(currency, BigInt(Math.round(minor))));
}
