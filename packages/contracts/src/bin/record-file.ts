import type * as z from 'zod/mini';
import { contractIssue } from '../contract/issues.ts';
import { inputInvalid, type LocalText, parseInput } from '../vocabulary/index.ts';
import { parseJson, parseNdjson, readTextFile } from '../vocabulary/node/index.ts';

const PAGE: LocalText = { en: 'see the page of the record', 'zh-Hans': '见该记录的文档' };

function madeBy(command: string): LocalText {
  return { en: `made by \`${command}\``, 'zh-Hans': `由 \`${command}\` 生成` };
}

/** Where each kind of record comes from. Default: its page says it. */
const MADE_BY: Readonly<Record<string, LocalText>> = {
  'creator-grade': madeBy('livelane-kol score'),
  contract: madeBy('livelane-contracts draft'),
  'session-plan': madeBy('livelane-contracts plan'),
  'session-log': madeBy('livelane-rtc run'),
  'credited-sale': madeBy('livelane-attribution credit'),
  fact: { en: 'one thing that happened to the deal a line', 'zh-Hans': '每行一件事实' },
  settlement: madeBy('livelane-contracts settle'),
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
    throw inputInvalid(what, [contractIssue('NDJSON_RECORDS', { line: 1, received: first })]);
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
  const source = MADE_BY[kind] ?? PAGE;
  return inputInvalid(what, [
    contractIssue('KIND', { path: '/kind', received: found ?? received, params: { kind, source } }),
  ]);
}
