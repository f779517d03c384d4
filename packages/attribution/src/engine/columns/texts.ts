import { IdSchema, inputIssues } from '@livelane/contracts/vocabulary';
import { comparedIdentity } from '../../records/compared-identity.ts';
import { ByteDictionary, type ByteTexts, hashOf } from '../scan/byte-dictionary.ts';

/** Thrown where columns cannot hold what was scanned; the readers of whole records say what is wrong with it, if anything. */
export class NoColumns extends Error {}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const [E, P] = [0x65, 0x70];

/** The ids of all columns by number, each once in one spelling. */
export class Texts {
  readonly #dictionary = new ByteDictionary();
  #strings: (string | undefined)[] = [];

  get size(): number {
    return this.#dictionary.size;
  }

  /**
   * Adds the texts of a part.
   * @returns the number here of each of them as an id, and as an identity in the spelling in which identities are compared
   * @throws NoColumns where one is no id
   */
  add(texts: ByteTexts): { readonly ids: Uint32Array; readonly identities: Uint32Array } {
    const { size, starts, bytes, hashes, special } = texts;
    const ids = new Uint32Array(size);
    let identities = ids;
    for (let number = 0; number < size; number += 1) {
      const [from, to] = [starts[number] as number, starts[number + 1] as number];
      if (special[number] === 0 && !mayBeContact(bytes, from)) {
        const hash = hashes[number] as number;
        ids[number] = this.#dictionary.add({ bytes, from, to, hash, isSpecial: false });
        if (identities !== ids) identities[number] = ids[number] as number;
        continue;
      }
      const id = decodedId(bytes.subarray(from, to));
      const compared = comparedIdentity(id);
      ids[number] = this.numberOf(id);
      if (compared !== id && identities === ids) identities = ids.slice();
      if (identities !== ids) identities[number] = this.numberOf(compared);
    }
    return { ids, identities };
  }

  /** The number of a text, added where it is new. */
  numberOf(text: string): number {
    const bytes = bytesOf(text);
    const hash = hashOf(bytes, 0, bytes.length);
    return this.#dictionary.add({ bytes, from: 0, to: bytes.length, hash, isSpecial: false });
  }

  /** The number of a text; -1 where no column holds it. */
  find(text: string): number {
    return this.#dictionary.findPlain(text) ?? this.#dictionary.find(bytesOf(text));
  }

  /** The text of a number. */
  at(number: number): string {
    if (this.#strings.length <= number) this.#strings = new Array(this.size);
    const known = this.#strings[number];
    if (known !== undefined) return known;
    const { starts, bytes } = this.#dictionary;
    const text = parsed(bytes.subarray(starts[number], starts[number + 1]));
    this.#strings[number] = text;
    return text;
  }

  /** Whether any text begins with this one, which is ASCII. */
  someBeginsWith(head: string): boolean {
    const wanted = encoder.encode(head);
    const { size, starts, bytes } = this.#dictionary;
    for (let number = 0; number < size; number += 1) {
      const start = starts[number] as number;
      let at = 0;
      while (at < wanted.length && bytes[start + at] === wanted[at]) at += 1;
      if (at === wanted.length && start + at <= (starts[number + 1] as number)) return true;
    }
    return false;
  }
}

/** Whether a text may begin with `email:` or `phone:` in any case, whose values people write in several ways. */
function mayBeContact(bytes: Uint8Array, from: number): boolean {
  const first = (bytes[from] as number) | 0x20;
  return (first === E || first === P) && (bytes[from + 5] as number) === 0x3a;
}

/** The bytes of a text between the quotation marks of JSON, in its shortest spelling. */
function bytesOf(text: string): Uint8Array {
  return encoder.encode(JSON.stringify(text).slice(1, -1));
}

function parsed(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}

function decodedId(bytes: Uint8Array): string {
  let text: string;
  try {
    text = parsed(bytes);
  } catch {
    throw new NoColumns();
  }
  if (inputIssues(IdSchema, text).length > 0) throw new NoColumns();
  return text;
}
