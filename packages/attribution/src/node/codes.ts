import {
  type AttributionPolicy,
  AttributionPolicySchema,
  type InputIssue,
  inputIssues,
  jsonPointer,
  type RateFinding,
} from '@livelane/contracts/vocabulary';
import {
  type Column,
  confirmedLists,
  type FileFinding,
  type HeldItem,
  idCell,
  idsCell,
  instantCell,
  type List,
  type ListShape,
  readDocument,
  readList,
} from '@livelane/contracts/vocabulary/node';
import type { CodeRule } from '../records/code-rule.ts';
import { type OptionReading, type ReadOptions, readingOf } from './files.ts';
import { attributionFileIssue } from './issues.ts';

const CodeRuleSchema = AttributionPolicySchema.shape.codes.def.element;

/**
 * The columns of the owners of codes as CSV, .xlsx or Parquet, one code a row; their names in Chinese are read as well.
 * @example
 * ```ts
 * import { CODE_COLUMNS } from '@livelane/attribution/node';
 * CODE_COLUMNS.map(({ column }) => column); // => ["code", "creator", "start", "end", "products"]
 * ```
 */
export const CODE_COLUMNS: readonly Column[] = [
  { column: 'code', aliases: ['优惠码'], read: idCell, required: true },
  { column: 'creator', aliases: ['达人', '达人编号'], read: idCell, required: true },
  { column: 'start', aliases: ['开始时间'], field: 'valid/start', read: instantCell },
  { column: 'end', aliases: ['结束时间'], field: 'valid/end', read: instantCell },
  { column: 'products', aliases: ['商品', '商品编号'], read: idsCell },
];

/** How one file of codes is read: as a list of rules, or as an object from code to creator. */
function codeShape(): ListShape<typeof CodeRuleSchema> {
  const entries = new WeakSet<object>();
  return {
    schema: CodeRuleSchema,
    columns: CODE_COLUMNS,
    itemsOf: (value): HeldItem[] => {
      if (Object.hasOwn(value, 'code') && Object.hasOwn(value, 'creator'))
        return [{ path: '', value }];
      return Object.entries(value).map(([code, creator]) => {
        const rule = { code, creator };
        entries.add(rule);
        return { path: jsonPointer([code]), value: rule };
      });
    },
    issuesOf: (rule) => {
      const issues = inputIssues(CodeRuleSchema, rule).map(periodIssue);
      // Code and creator of an entry have the same place in the file.
      return entries.has(rule as object) ? issues.map((it) => ({ ...it, path: '' })) : issues;
    },
  };
}

/** The issue of a period of which one end is missing, in words that fit the columns. */
function periodIssue(issue: InputIssue): InputIssue {
  const isMissing = /^\/valid\/(?:start|end)$/.test(issue.path) && issue.received === 'undefined';
  if (!isMissing) return issue;
  const { path, line } = issue;
  const place = { path, received: undefined, ...(line === undefined ? {} : { line }) };
  return attributionFileIssue('CODE_PERIOD', place);
}

/** The owners of codes, and what is remarked about their file. */
export interface CodeFile {
  readonly codes: readonly CodeRule[];
  readonly findings: readonly FileFinding[];
}

/**
 * The owner of each code of a file, for `policyOfCodes` or `withCodes`: a list of `{code, creator, valid?, products?}` as
 * JSON, NDJSON, CSV, .xlsx or Parquet, or a JSON object from code to creator. A table has the columns `code`, `creator`,
 * `start` and `end` where a code is valid for a time only, and `products` where it counts for some products only.
 * @param path - `-` is standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with all that is wrong
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { policyOfCodes } from '@livelane/attribution';
 * import { readCodes } from '@livelane/attribution/node';
 * await writeFile('codes.csv', 'code,creator,products\nMIA10,mia,\nLIP5,noa,lip-6|lip-7\n');
 * const { codes } = await readCodes('codes.csv');
 * codes[1]; // => { code: "LIP5", creator: "noa", products: ["lip-6", "lip-7"] }
 * policyOfCodes(codes).codes.length; // => 2
 * ```
 */
export async function readCodes(path: string, options: ReadOptions = {}): Promise<CodeFile> {
  const list = await codeList(path, options);
  return { codes: list.items, findings: confirmedLists([list], options.rows) };
}

/** The list of codes of a file. @throws FILE_UNREADABLE; INPUT_INVALID */
export function codeList(path: string, reading: OptionReading): Promise<List<CodeRule>> {
  return readList(path, codeShape(), readingOf(path, reading));
}

/** A policy, and what is remarked about its file. */
export interface PolicyFile {
  readonly policy: AttributionPolicy;
  readonly findings: readonly (FileFinding | RateFinding)[];
}

/**
 * A policy file (JSON).
 * @throws FILE_UNREADABLE; INPUT_INVALID
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { policyOfCodes } from '@livelane/attribution';
 * import { readPolicy } from '@livelane/attribution/node';
 * await writeFile('policy.json', JSON.stringify(policyOfCodes([{ code: 'MIA10', creator: 'mia' }])));
 * const { policy } = await readPolicy('policy.json');
 * policy.codes; // => [{ code: "MIA10", creator: "mia" }]
 * ```
 */
export async function readPolicy(
  path: string,
  { encoding }: Pick<ReadOptions, 'encoding'> = {},
): Promise<PolicyFile> {
  const shape = { schema: AttributionPolicySchema };
  const hints = encoding === undefined ? {} : { encoding };
  const { value, findings } = await readDocument(path, shape, hints);
  return { policy: value, findings };
}
