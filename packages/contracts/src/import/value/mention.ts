import type { Stretch } from '../../review/prose/sentences.ts';

/** A value in a text, half-open in UTF-16 code units. */
export interface Mention<Value> extends Stretch {
  /** Null where the words say several values, or none that can be told. */
  readonly value: Value | null;
}

/** A value that words say without doubt. */
export interface Certain<Value> extends Stretch {
  readonly value: Value;
}

/** The one value that all mentions agree on. @returns undefined where they differ, where one is in doubt, and where there is none */
export function agreed<Value>(mentions: readonly Mention<Value>[]): Certain<Value> | undefined {
  const [first, ...others] = mentions;
  if (first === undefined || first.value === null) return undefined;
  const written = JSON.stringify(first.value);
  if (others.some(({ value }) => JSON.stringify(value) !== written)) return undefined;
  return { value: first.value, start: first.start, end: first.end };
}

/** Whether a number is the upper end of a range, such as the 15 of "10-15" or "10至15". */
export const endsRange = (text: string, start: number): boolean =>
  /\d\s{0,2}(?:%|％|元)?\s{0,2}(?:-|–|—|~|～|至|到|to|or|或)\s{0,2}$/.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** Whether a range begins with the number that ends here. */
export const startsRange = (text: string, end: number): boolean =>
  /^\s{0,2}(?:-|–|—|~|～|至|到|to)\s{0,2}(?:\p{Sc}\s{0,2})?\d/u.test(text.slice(end, end + 10));

/** Where the range ends that begins with a number which ends here, so that the whole of it is shown. */
export const rangeEnd = (text: string, end: number): number =>
  end +
  (/^\s{0,2}(?:-|–|—|~|～|至|到|to)\s{0,2}(?:\p{Sc}\s{0,2})?[\d.,]{0,20}\d/u.exec(
    text.slice(end, end + 32),
  )?.[0].length ?? 0);

/** Whether what stands before a number makes it the number of a provision, a page, an article, a telephone. */
export const isReference = (text: string, start: number): boolean =>
  /(?:clause|section|article|paragraph|para|schedule|annex|appendix|exhibit|page|item|stage|version|no\.?|nos\.?|tel\.?|phone|fax|条款?|第|附件|电话|手机|编号)[\s:：]{0,2}$/i.test(
    text.slice(Math.max(0, start - 14), start),
  );
