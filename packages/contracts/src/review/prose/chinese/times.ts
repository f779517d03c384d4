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
    if (token.tags.includes('explanation') && /^(?:最迟|最晚|不晚于|不超过)$/.test(token.text))
      isLimited = true;
    if (token.isNumber && next?.text === '次') isFrequent = true;
  });
  return { isDefinite: isDefinite || isLimited || isFrequent, isLimited, isFrequent };
}

export const isTimeUnit = ({ tags, text }: Token) => tags.includes('timeUnit') && text !== '号';

const isClock = (text: string) => /^\d{1,2}[:：]\d\d$|^\d{4}-\d\d?-\d\d?$/.test(text);
