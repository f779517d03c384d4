/** A new id: 12 random bytes as hexadecimal digits. */
export const newPageId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
