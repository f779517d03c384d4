import type * as z from 'zod/mini';
import { describeReceived, inputInvalid, parseInput } from '../vocabulary/index.ts';
import { parseJson, parseNdjson, readTextFile } from '../vocabulary/node/index.ts';

/** Where each kind of record comes from. */
const MADE_BY: Readonly<Record<string, string>> = {
  'deal-terms': 'written by people, see `examples/whole-loop`',
  brief: 'written by people, see the page of the record',
  'creator-grade': 'made by `livelane-kol score`',
  contract: 'made by `livelane-contracts draft`',
  'session-plan': 'made by `livelane-contracts plan`',
  'session-log': 'made by `livelane-rtc run`',
  'credited-sale': 'made by `livelane-attribution credit`',
  fact: 'one thing that happened to the deal a line',
  settlement: 'made by `livelane-contracts settle`',
};

/** A file that a command reads, and what it is to hold. */
export interface RecordFile<Schema extends z.core.$ZodType> {
  /** The option or argument that names the file, for messages. */
  readonly option: string;
  readonly kind: string;
  readonly schema: Schema;
}

/**
 * The record of a JSON file, or of standard input for `-`.
 * @throws FILE_UNREADABLE; INPUT_INVALID with the line, with the kind that was found instead, or with what does not fit
 */
export async function readRecordFile<Schema extends z.core.$ZodType>(
  path: string,
  { option, kind, schema }: RecordFile<Schema>,
): Promise<z.output<Schema>> {
  const what = `${option} ${path}`;
  const json = parseJson(await readTextFile(path), what);
  const [first] = [json].flat();
  if (kindIn(first) !== kind) throw otherKind(what, { kind, received: first });
  return parseInput(schema, json, what);
}

/**
 * The records of an NDJSON file, one a line, or of standard input for `-`.
 * @throws FILE_UNREADABLE; INPUT_INVALID with the lines, or with the kind that was found instead
 */
export async function readRecordLines<Schema extends z.core.$ZodType>(
  path: string,
  { option, kind, schema }: RecordFile<Schema>,
): Promise<z.output<Schema>[]> {
  const what = `${option} ${path}`;
  const text = await readTextFile(path);
  const first = firstValue(text);
  if (Array.isArray(first)) {
    throw inputInvalid(what, [
      { path: '', line: 1, message: 'NDJSON: one record a line', received: 'a JSON array' },
    ]);
  }
  if (first !== undefined && kindIn(first) !== kind)
    throw otherKind(what, { kind, received: first });
  return parseNdjson(text, schema, what);
}

/** The first line's value, or that of a text which is one JSON document over many lines. */
function firstValue(text: string): unknown {
  const line = text.split('\n', 200).find((it) => it.trim() !== '');
  for (const source of [line, text]) {
    try {
      if (source !== undefined) return JSON.parse(source);
    } catch {}
  }
  return undefined;
}

function kindIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')
    ? (value as { kind: unknown }).kind
    : undefined;
}

function otherKind(
  what: string,
  { kind, received }: { readonly kind: string; readonly received: unknown },
) {
  const found = kindIn(received);
  return inputInvalid(what, [
    {
      path: '/kind',
      message: `${JSON.stringify(kind)}, ${MADE_BY[kind] ?? 'as its page says'}`,
      received:
        found === undefined ? `no kind: ${describeReceived(received)}` : describeReceived(found),
    },
  ]);
}
