import { IdSchema } from '@livelane/contracts/vocabulary';
import { isFormulaError } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { longer } from './longer.ts';

/** The names of channels as they stand in the bytes of a file, each with its number. */
export class ChannelDictionary {
  /** The names by number; one that the file writes in several ways, such as with blanks of other scripts, stands there several times. */
  readonly names: string[] = [];
  private readonly bytes: Uint8Array;
  private begins = new Uint32Array(1024);
  private ends = new Uint32Array(1024);
  private hashes = new Int32Array(1024);
  /** The numbers plus 1 by hash, at least half of them 0 for free. */
  private slots = new Uint32Array(2048);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /**
   * The number of the channel that the bytes name; -1 where they name none, or what a failed formula leaves.
   * @param hash - of the bytes, by {@link hashOf}
   */
  numberOf(begin: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = slotOf(hash, mask);
    for (;;) {
      const number = (this.slots[slot] as number) - 1;
      if (number < 0) return this.add(begin, end, hash);
      if (this.hashes[number] === hash && this.isSame(number, begin, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  private isSame(number: number, begin: number, end: number): boolean {
    const { bytes } = this;
    const from = this.begins[number] as number;
    if ((this.ends[number] as number) - from !== end - begin) return false;
    for (let at = 0; at < end - begin; at += 1)
      if (bytes[from + at] !== bytes[begin + at]) return false;
    return true;
  }

  private add(begin: number, end: number, hash: number): number {
    const name = new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(this.bytes.subarray(begin, end))
      .trim();
    if (!z.safeParse(IdSchema, name).success || isFormulaError(name)) return -1;
    const number = this.names.push(name) - 1;
    if (number === this.begins.length) this.grow();
    this.begins[number] = begin;
    this.ends[number] = end;
    this.hashes[number] = hash;
    this.take(number);
    return number;
  }

  private take(number: number): void {
    const mask = this.slots.length - 1;
    let slot = slotOf(this.hashes[number] as number, mask);
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }

  private grow(): void {
    this.begins = longer(this.begins);
    this.ends = longer(this.ends);
    this.hashes = longer(this.hashes);
    this.slots = new Uint32Array(2 * this.slots.length);
    for (let number = 0; number + 1 < this.names.length; number += 1) this.take(number);
  }
}

/** The hash of bytes with one more at their end. */
export function hashedWith(hash: number, byte: number): number {
  return (Math.imul(hash ^ byte, 0x01000193) + 0x9e3779b) | 0;
}

/** The hash of bytes. */
export function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = 0;
  for (let at = begin; at < end; at += 1) hash = hashedWith(hash, bytes[at] as number);
  return hash;
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
