import type { InputIssue } from '@livelane/contracts/vocabulary';
import type { RecordPlace } from '../record/source-record.ts';

/** What a source says about a creator before it is known to be a profile. */
export interface Draft {
  readonly place: RecordPlace;
  /** The fields, nested as those of a profile; beside them `handle`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The fields whose values were refused. */
  readonly wrong: ReadonlySet<string>;
  /** What is wrong with values that a profile cannot do without. */
  readonly fatal: readonly InputIssue[];
  /** What is wrong with other values, which are left unknown. */
  readonly refused: readonly InputIssue[];
}

/** Fields that say who a creator is, how many follow and what is paid: no profile is made of a wrong one. */
const ESSENTIAL = ['id', 'name', 'platform', 'market', 'followers', 'fee'];

/** Whether a field is one that no profile is made without. */
export function isEssential(to: string): boolean {
  return ESSENTIAL.includes(to.split('/')[0] ?? '');
}

/** Sets a field of a draft: lists grow, objects are filled up, any other value is kept once it is set. */
export function setField(fields: Record<string, unknown>, to: string, value: unknown): void {
  const parts = to.split('/');
  let object = fields;
  for (const part of parts.slice(0, -1)) {
    if (!isObject(object[part])) object[part] = {};
    object = object[part] as Record<string, unknown>;
  }
  const name = parts.at(-1) ?? '';
  object[name] = both(object[name], value);
}

/** Two records of one creator as one draft. */
export function merged(first: Draft, second: Draft): Draft {
  return {
    place: first.place,
    fields: both(first.fields, second.fields) as Draft['fields'],
    wrong: new Set([...first.wrong, ...second.wrong]),
    fatal: [...first.fatal, ...second.fatal],
    refused: [...first.refused, ...second.refused],
  };
}

function both(first: unknown, second: unknown): unknown {
  if (first === undefined) return second;
  if (second === undefined) return first;
  if (Array.isArray(first) && Array.isArray(second)) return [...first, ...second];
  if (!isObject(first) || !isObject(second)) return first;
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, both(first[name], second[name])]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
