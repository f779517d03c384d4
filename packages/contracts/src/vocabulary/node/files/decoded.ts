/** The characters of windows-1252 from 0x80 to 0x9F; five bytes have none. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of bytes in an encoding; undefined where they are not text of it.
 * @param encoding - a label of the WHATWG Encoding Standard
 */
export function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    // Node 22.13 decodes windows-1252 as ISO 8859-1, so that `€` becomes a control character.
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (control) => C1[control.charCodeAt(0) - 0x80] ?? control)
      : text;
  } catch {
    return undefined;
  }
}
