import type { InputIssue } from '@livelane/contracts/vocabulary';
import type { NumberSigns } from '@livelane/contracts/vocabulary/node';
import type { ImportCode } from '../../findings/import-findings.ts';
import type { ShareUnit } from '../written/share.ts';
import type { SourceRecord } from './source-record.ts';

/** What readers of values know of the file and the record that they read. */
export interface Reading {
  readonly record: SourceRecord;
  /** Of amounts that name none. */
  readonly currency: string | undefined;
  /** How numbers are written. Default: a decimal point, commas between groups. */
  readonly numbers: NumberSigns | undefined;
  /** Categories of briefs by the source's own. */
  readonly categories: Readonly<Record<string, string>>;
  /** The unit of bare shares in some columns, as all their values show; undefined where none is above 1. */
  unitOf(names: readonly string[]): ShareUnit | undefined;
  /** Reports a value that cannot be read, which then is not known. */
  refuse(issue: InputIssue): undefined;
  /** Counts something to remark about the file; `detail` is named in it. */
  note(code: ImportCode, detail?: string): void;
}

/**
 * What some values of a field mean: those of all its columns that hold something, at least one.
 * @returns undefined where it is not known
 */
export type ValueReader = (values: readonly unknown[], reading: Reading) => unknown;

/** One field of a profile and where a source has it. */
export interface FieldMap {
  /** Columns or JSON paths; of several, the first that holds something counts. */
  readonly from: readonly string[];
  /** The field of the draft: `a/b` is the field `b` of the object `a`. */
  readonly to: string;
  readonly read: ValueReader;
}

/** A line of a field map. */
export function field(to: string, from: string | readonly string[], read: ValueReader): FieldMap {
  return { to, from: typeof from === 'string' ? [from] : from, read };
}
