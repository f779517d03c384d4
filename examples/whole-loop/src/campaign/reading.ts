import {
  type Finding,
  isLivelaneError,
  type LivelaneError,
  unusualRates,
} from '@livelane/contracts/vocabulary';
import {
  confirmedLists,
  type List,
  type ListShape,
  readDocument,
  readList,
  type TextHints,
} from '@livelane/contracts/vocabulary/node';
import type * as z from 'zod/mini';
import { demoError } from '../errors/demo-errors.ts';
import type { CampaignPart, FolderFiles } from './files.ts';
import { NO_PLACES } from './places.ts';

/** The items of a list, and where they are in its file. */
export type Listed<Item> = Pick<List<Item>, 'items' | 'kind' | 'lines'>;

/** Reads the files of a campaign; what is wrong with any of them is kept until all were read. */
export interface CampaignReader {
  readonly errors: readonly LivelaneError[];
  readonly findings: readonly Finding[];
  /** What a reading gives; undefined once it failed, which {@link refuseFiles} makes final. */
  tried<Value>(reading: Promise<Value>): Promise<Value>;
  /** The same of a file whose remarks are findings of the campaign. */
  noted<File extends { readonly findings: readonly Finding[] }>(
    reading: Promise<File>,
  ): Promise<File>;
  document<Schema extends z.core.$ZodType>(
    part: CampaignPart,
    schema: Schema,
  ): Promise<z.output<Schema>>;
  /** A list in its file; without items where an optional file is not there. */
  list<Schema extends z.core.$ZodType>(
    part: CampaignPart,
    shape: ListShape<Schema>,
  ): Promise<Listed<z.output<Schema>>>;
}

/** A reader of the files of a folder. */
export function campaignReader({ files, present }: FolderFiles, hints: TextHints): CampaignReader {
  const errors: LivelaneError[] = [];
  const findings: Finding[] = [];
  const tried = async <Value>(reading: Promise<Value>): Promise<Value> =>
    reading.catch((error: unknown) => {
      if (!isLivelaneError(error)) throw error;
      errors.push(error);
      return undefined as Value;
    });
  const noted = async <File extends { readonly findings: readonly Finding[] }>(
    reading: Promise<File>,
  ): Promise<File> => {
    const file = await tried(reading);
    findings.push(...(file?.findings ?? []));
    return file;
  };
  return {
    errors,
    findings,
    tried,
    noted,
    document: async (part, schema) =>
      (await noted(readDocument(files[part], { schema }, hints)))?.value,
    list: async (part, shape) => {
      if (!present.has(part)) return { ...NO_PLACES, items: [] };
      const list = await tried(readList(files[part], shape, hints));
      if (list !== undefined) findings.push(...confirmedLists([list]), ...ratesOf(list));
      return list;
    },
  };
}

/** Rates of a list that are hardly meant; those of a table have their unit. */
function ratesOf({ kind, items, what }: List<unknown>): Finding[] {
  return kind === 'json' || kind === 'ndjson' ? unusualRates(items, { what }) : [];
}

/**
 * Refuses the files of a campaign; passes where nothing is wrong.
 * @throws the error of one file as it is, and CAMPAIGN_INVALID with those of several
 */
export function refuseFiles(folder: string, errors: readonly LivelaneError[]): void {
  const [first, ...others] = errors;
  if (first === undefined) return;
  if (others.length === 0) throw first;
  const all = errors.map((error) => error.toJSON());
  throw demoError('CAMPAIGN_INVALID', { folder, count: all.length, errors: all });
}
