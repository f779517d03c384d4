import type * as z from 'zod/mini';
import { unknownFields } from '../../error/unknown-fields.ts';
import { findingOf } from '../../finding/catalogue.ts';
import type { LocalText } from '../../message/local-text.ts';
import { describeReceived } from '../../text/inert.ts';
import { type UnknownMember, unknownMembers } from '../../value/unknown-members.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';

/** The most fields or members that a finding names. */
const NAMED = 12;

/** A field or member that has no effect, at its first place. */
interface Unread {
  readonly text: string;
  /** Line of its value in NDJSON, within which `text` places it. */
  readonly line: number | undefined;
  readonly path: string;
  readonly near: string | undefined;
  /** Whether it has no effect though it is most likely meant. */
  readonly isMisspelt: boolean;
  times: number;
}

/**
 * Collects what has no effect in the values of a file: fields that nothing reads and members of open unions that this
 * version does not know, each once whatever its place in lists. Fields that resemble one which their value lacks, and
 * members whose name is near a known one, are errors.
 */
export function unreadFields(): {
  /**
   * @param schema - that the value fits
   * @param at - JSON Pointer of the value in the file. Default: the value is the whole file
   * @param line - where each line of the file holds a value
   */
  note(value: unknown, schema: z.core.$ZodType, at?: string, line?: number): void;
  /** As `note`, of a value that has the fields of its schema alone. */
  noteMembers(value: unknown, schema: z.core.$ZodType, at?: string, line?: number): void;
  findings(file: string): FileFinding[];
} {
  const fields = new Map<string, Unread>();
  const members = new Map<string, Unread>();
  const searches = new Map<z.core.$ZodType, (value: unknown) => UnknownMember[]>();
  const noteMembers = (
    value: unknown,
    schema: z.core.$ZodType,
    ...[at = '', line]: [at?: string, line?: number]
  ): void => {
    const search = searches.get(schema) ?? unknownMembers(schema);
    searches.set(schema, search);
    for (const { path, member, near } of search(value)) {
      const place = `${at}${path}`;
      const text = `${line === undefined ? place : path} ${describeReceived(member)}`;
      count(members, { text, line, path: place, near, isMisspelt: near !== undefined });
    }
  };
  return {
    note(value, schema, ...[at = '', line]) {
      for (const it of unknownFields(schema, value)) {
        const path = `${at}${it.path}`;
        // The nearest name is looked up once for each place: a list may hold the same field a million times.
        count(fields, {
          ...{ text: line === undefined ? path : it.path, line, path },
          isMisspelt: it.isNearMissing,
          get near() {
            return it.near;
          },
        });
      }
      noteMembers(value, schema, at, line);
    },
    noteMembers,
    findings: (file) => [
      ...findings(file, 'FIELDS_NOT_READ', [...fields.values()]),
      ...findings(file, 'MEMBERS_UNKNOWN', [...members.values()]),
    ],
  };
}

function count(noted: Map<string, Unread>, unread: Omit<Unread, 'times'>): void {
  const place = `${unread.isMisspelt} ${unread.text.replace(/\/\d+(?=\/)/g, '/*')}`;
  const known = noted.get(place);
  if (known === undefined) noted.set(place, Object.assign(unread, { times: 1 }));
  else known.times += 1;
}

function findings(
  file: string,
  code: 'FIELDS_NOT_READ' | 'MEMBERS_UNKNOWN',
  unread: readonly Unread[],
): FileFinding[] {
  return [
    ...finding(
      unread.filter(({ isMisspelt }) => isMisspelt),
      { file, code, severity: 'error' },
    ),
    ...finding(
      unread.filter(({ isMisspelt }) => !isMisspelt),
      { file, code },
    ),
  ];
}

interface About {
  readonly file: string;
  readonly code: 'FIELDS_NOT_READ' | 'MEMBERS_UNKNOWN';
  /** Default: that of the catalogue. */
  readonly severity?: 'error';
}

function finding(unread: readonly Unread[], { file, code, severity }: About): FileFinding[] {
  const [first] = unread;
  if (first === undefined) return [];
  const named = unread.slice(0, NAMED).map(({ text, line, near, times }): string | LocalText => {
    const notes = [
      ...(near === undefined ? [] : [`≈ ${near}`]),
      ...(times > 1 ? [`${times}×`] : []),
    ];
    const noted = notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
    return line === undefined
      ? noted
      : { en: `line ${line} ${noted}`, 'zh-Hans': `第 ${line} 行 ${noted}` };
  });
  const all = unread.length > NAMED ? [...named, `… (${unread.length})`] : named;
  const { path } = first;
  const options = { path, ...(severity === undefined ? {} : { severity }) };
  return code === 'FIELDS_NOT_READ'
    ? [findingOf(FILE_FINDINGS, code, { ...options, params: { file, fields: all } })]
    : [findingOf(FILE_FINDINGS, code, { ...options, params: { file, members: all } })];
}
