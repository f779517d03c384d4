import type { Token } from './tokens.ts';

/** How a clause says when something is due. */
export interface Times {
  readonly isDefinite: boolean;
  /** A limit that makes 及时 exact. */
  readonly isLimited: boolean;
  /** How often, with a number. */
  readonly isFrequent: boolean;
}

/** Reads when, how long and how often. */
export function timesOf(tokens: readonly Token[]): Times {
  let isDefinite = false;
  let isLimited = false;
  let isFrequent = false;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (token.tags.includes('moment')) isDefinite = true;
    if (token.tags.includes('frequency')) isFrequent = true;
    if (token.isNumber && isClock(token.text)) isDefinite = true;
    if (
      token.isNumber &&
      (next?.text === '年' || next?.text === '月' || next?.text === '号' || next?.text === '点')
    )
      isDefinite = true;
    if (token.isNumber && next !== undefined && isTimeUnit(next)) {
      // "三十秒的视频" says how long it is, not when it is due.
      if (!/^(?:秒|分钟|小时|个小时)$/.test(next.text) || after?.tags.includes('limit') === true)
        isDefinite = true;
      if (
        after === undefined ||
        after.tags.includes('limit') ||
        /^[）)，。]/.test(after.text) ||
        after.text === '书' ||
        after.text === '的'
      )
        isLimited = true;
    }
    if (
      token.tags.includes('explanation') &&
      /^(?:最迟|最晚|至迟|不迟于|不晚于|不超过)$/.test(token.text)
    )
      isLimited = true;
    if (token.isNumber && next?.text === '次') isFrequent = true;
  });
  return { isDefinite: isDefinite || isLimited || isFrequent, isLimited, isFrequent };
}

export const isTimeUnit = ({ tags, text }: Token) => tags.includes('timeUnit') && text !== '号';

const isClock = (text: string) => /^\d{1,2}[:：]\d\d$|^\d{4}-\d\d?-\d\d?$/.test(text);
