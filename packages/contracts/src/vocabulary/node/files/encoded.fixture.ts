/** The bytes of each character that an encoding can write, by what the runtime's decoder reads. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const bytes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (candidate: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(candidate));
      if (Array.from(text).length === 1 && !bytes.has(text)) bytes.set(text, candidate);
    } catch {}
  };
  for (let first = 0; first < 256; first += 1) add([first]);
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) add([first, second]);
  return bytes;
}

const TABLES = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * A text as bytes of an encoding: the inverse of the runtime's decoder, since it has no encoder but for UTF-8.
 * Characters that the encoding does not have are a mistake of the test.
 */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le');
    return Uint8Array.from(encoding === 'utf-16be' ? bytes.swap16() : bytes);
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => [...bytesOf(character, encoding)]),
  );
}

function bytesOf(character: string, encoding: string): readonly number[] {
  let table = TABLES.get(encoding);
  if (table === undefined) {
    table = tableOf(encoding);
    TABLES.set(encoding, table);
  }
  const bytes = table.get(character);
  if (bytes === undefined) throw new RangeError(`${character} is not in ${encoding}`);
  return bytes;
}

/** Whether an encoding has every character of a text. */
export function canEncode(text: string, encoding: string): boolean {
  try {
    encoded(text, encoding);
    return true;
  } catch {
    return false;
  }
}
