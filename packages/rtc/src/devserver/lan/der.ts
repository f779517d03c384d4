/** The tags of ASN.1 that a certificate needs (X.690, section 8). */
const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  text: 0x0c,
  shortInstant: 0x17,
  instant: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A value in DER: tag, length, content. @param tag - one byte */
export function tagged(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

/** Below 128 the length itself, else the number of its bytes and the bytes (X.690, section 8.1.3). */
function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = bigEndian(length);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

function bigEndian(value: number): number[] {
  const rest = Math.floor(value / 0x100);
  return [...(rest === 0 ? [] : bigEndian(rest)), value % 0x100];
}

export const sequence = (...items: readonly Uint8Array[]) => tagged(TAG.sequence, ...items);
export const set = (...items: readonly Uint8Array[]) => tagged(TAG.set, ...items);
export const octets = (content: Uint8Array) => tagged(TAG.octets, content);
export const text = (value: string) => tagged(TAG.text, Buffer.from(value));
export const TRUE = tagged(TAG.boolean, Buffer.from([0xff]));

/** @param bytes - of a positive number, the most significant first */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first === -1 ? Buffer.from([0]) : bytes.subarray(first);
  // The highest bit is the sign.
  const sign = (digits[0] ?? 0) >= 0x80 ? Buffer.from([0]) : Buffer.from([]);
  return tagged(TAG.integer, sign, digits);
}

/** Whole bytes as a bit string: no bit of the last one is unused. */
export const bits = (content: Uint8Array) => tagged(TAG.bits, Buffer.from([0]), content);

/** @param dotted - such as `2.5.29.17` */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return tagged(TAG.oid, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

/** Seven bits a byte; all but the last one have the highest bit set. */
function base128(value: number): number[] {
  const digits = [value % 0x80];
  for (let rest = Math.floor(value / 0x80); rest > 0; rest = Math.floor(rest / 0x80))
    digits.unshift(0x80 | (rest % 0x80));
  return digits;
}

/**
 * Years up to 2049 have two digits (RFC 5280, section 4.1.2.5).
 * @param at - milliseconds since 1970
 */
export function instant(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
  return digits < '2050'
    ? tagged(TAG.shortInstant, Buffer.from(`${digits.slice(2)}Z`))
    : tagged(TAG.instant, Buffer.from(`${digits}Z`));
}
