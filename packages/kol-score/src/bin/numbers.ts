import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';

/**
 * A parser of an option that takes a whole number.
 * @throws INPUT_INVALID that names the option
 */
export function wholeNumber(
  option: string,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d{1,15}$/.test(text))
      throw inputInvalid(option, [inputIssue('COUNT', { received: text })]);
    if (value < minimum)
      throw inputInvalid(option, [
        inputIssue('AT_LEAST', { received: value, params: { minimum } }),
      ]);
    if (value > maximum)
      throw inputInvalid(option, [inputIssue('AT_MOST', { received: value, params: { maximum } })]);
    return value;
  };
}

/** A rate per 1,000 viewers with one decimal, a small one with two digits that count: 24.2, 0.031. */
export function rateText(rate: number): string {
  return rate > 0 && rate < 0.95 ? String(Number(rate.toPrecision(2))) : rate.toFixed(1);
}
