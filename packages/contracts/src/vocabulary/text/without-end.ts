/**
 * A text without the characters at its end that a pattern matches. The work grows with their number; that of an expression
 * such as `/0+$/` grows with the square of the longest run of them, wherever in the text it stands.
 * @param sign - matches one character, without flag `g` or `y`
 * @example
 * ```ts
 * import { withoutEnd } from '@livelane/contracts/vocabulary';
 * withoutEnd('https://live.example//', /\//); // => "https://live.example"
 * ```
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
