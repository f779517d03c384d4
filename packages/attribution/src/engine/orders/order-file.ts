import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { List, ListReading } from '@livelane/contracts/vocabulary/node';
import type { Entry } from '../../node/entries.ts';
import { fileEnd, isOneValue, type NamedFile } from '../columns/file-end.ts';
import { plainOrder } from './plain-order.ts';

const CHUNK = 1 << 20;

/**
 * The list that a file of plain orders is read as: NDJSON whose lines are each an order of its own id with which
 * nothing is wrong.
 * @returns undefined for any other file, which is to be read in full
 * @throws the system's error for a file that cannot be read
 */
async function plainOrders(
  files: readonly NamedFile[],
  { progress, signal }: Pick<ListReading, 'progress' | 'signal'>,
): Promise<List<Entry>[] | undefined> {
  if (files.length === 0 || files.some(isOneValue)) return undefined;
  const ids = new Set<string>();
  const lists: List<Entry>[] = [];
  for (const { path, what } of files) {
    const file = openSync(path, 'r');
    try {
      const reader = new OrderReader(file, ids);
      while (reader.step()) {
        progress?.(reader.items.length);
        // A signal, such as Ctrl-C, is delivered between two turns only.
        await setImmediate();
        signal?.throwIfAborted();
      }
      if (!reader.isPlain || reader.items.length === 0) return undefined;
      const { items, lines, hasOpenEnd } = reader;
      lists.push({ ...fileEnd(what, items.length, { hasOpenEnd, isCounted: true }), items, lines });
    } finally {
      closeSync(file);
    }
  }
  return lists;
}

/** {@link plainOrders}; undefined also where a file cannot be read. */
export async function readPlainOrders(
  ...given: Parameters<typeof plainOrders>
): Promise<List<Entry>[] | undefined> {
  try {
    return await plainOrders(...given);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** Reads orders a megabyte at a time. */
class OrderReader {
  readonly items: Entry[] = [];
  readonly lines: number[] = [];
  isPlain = true;
  hasOpenEnd = false;
  readonly #file: number;
  readonly #ids: Set<string>;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #chunk = new Uint8Array(CHUNK);
  #held = '';
  #line = 0;

  constructor(file: number, ids: Set<string>) {
    this.#file = file;
    this.#ids = ids;
  }

  /** Reads some lines. @returns whether there are more */
  step(): boolean {
    const read = readSync(this.#file, this.#chunk, 0, CHUNK, null);
    let text: string;
    try {
      text = this.#decoder.decode(this.#chunk.subarray(0, read), { stream: read > 0 });
    } catch {
      this.isPlain = false;
      return false;
    }
    this.#held += text;
    // A line of many chunks is divided once, at its end.
    if (read > 0 && !text.includes('\n')) return true;
    const texts = this.#held.split('\n');
    this.#held = read > 0 ? (texts.pop() ?? '') : '';
    if (read === 0) this.hasOpenEnd = texts.at(-1) !== '';
    if (read === 0 && !this.hasOpenEnd) texts.pop();
    this.isPlain = texts.every((text) => this.#add(text));
    return this.isPlain && read > 0;
  }

  #add(text: string): boolean {
    this.#line += 1;
    const order = plainOrder(text);
    if (order === undefined || this.#ids.has(order.id)) return false;
    this.#ids.add(order.id);
    this.items.push(order);
    this.lines.push(this.#line);
    return true;
  }
}
