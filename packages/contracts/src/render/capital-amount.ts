import { type Currency, currencyExponent, type Money, toMinor } from '../vocabulary/index.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const UNITS = [
  { size: 10n ** 8n, name: '亿' },
  { size: 10n ** 4n, name: '万' },
] as const;

/** Currencies whose amounts Chinese documents repeat in capitals, as they are called there. */
const NAMES: Readonly<Partial<Record<Currency, string>>> = {
  CNY: '人民币',
  HKD: '港币',
  USD: '美元',
  EUR: '欧元',
};

/** What a currency is called in Chinese; undefined for one that is written by its code. */
export function chineseCurrency(currency: Currency): string | undefined {
  return NAMES[currency];
}

/**
 * An amount in capital Chinese numerals (大写金额), by the rules of the People's Bank of China for filling in bills
 * (支付结算办法, annex 1): zeros between digits as one 零, 整 after yuan or jiao.
 * @returns such as 人民币叁万元整; undefined for a currency that such documents do not write so, and for amounts that are negative
 *   or above 10^18 minor units
 */
export function capitalAmount(amount: Money): string | undefined {
  const name = NAMES[amount.currency];
  const minor = toMinor(amount);
  if (name === undefined || minor < 0n || minor > 10n ** 18n) return undefined;
  const parts = 10n ** BigInt(currencyExponent(amount.currency));
  return `${name}${capitals(minor / parts, Number(minor % parts))}`;
}

function capitals(yuan: bigint, cents: number): string {
  const [jiao, fen] = [Math.floor(cents / 10), cents % 10];
  const whole = yuan === 0n ? '' : `${wholeCapitals(yuan)}元`;
  if (cents === 0) return `${whole || '零元'}整`;
  const zero = whole !== '' && jiao === 0 ? '零' : '';
  const tenths = jiao === 0 ? '' : `${DIGITS[jiao]}角`;
  return `${whole}${zero}${tenths}${fen === 0 ? '整' : `${DIGITS[fen]}分`}`;
}

/** Whole yuan: so many 亿, so many 万 and the rest, one 零 where the rest does not begin right below. */
function wholeCapitals(yuan: bigint): string {
  const unit = UNITS.find(({ size }) => yuan >= size);
  if (unit === undefined) return groupCapitals(Number(yuan));
  const { size, name } = unit;
  const [high, low] = [yuan / size, yuan % size];
  const gap = low > 0n && low < size / 10n ? '零' : '';
  return `${wholeCapitals(high)}${name}${gap}${wholeCapitals(low)}`;
}

function groupCapitals(group: number): string {
  let written = '';
  let hasGap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      hasGap = written !== '';
      continue;
    }
    written += `${hasGap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    hasGap = false;
  }
  return written;
}
