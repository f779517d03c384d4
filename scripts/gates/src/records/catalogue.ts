import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import type { SchemaNode } from './json.ts';
import { type Place, placeOf } from './source.ts';

/** What `docs/records/catalogue.json` says of a record. */
export interface RecordEntry {
  /** Source file and exported name of its schema: `packages/…/brief.ts#BriefSchema`. */
  readonly schema: string;
  /** A file that holds one record, an array of them, or one a line. */
  readonly example: string;
  /** Where its JSON Schema is written; left out: nowhere. */
  readonly jsonSchema?: string;
  readonly writtenBy: string;
  readonly readBy: string;
  /** Commands that take it, such as `livelane-kol rank --brief`. */
  readonly commands: readonly string[];
  readonly about: string;
  readonly csv?: CsvEntry;
}

/** How a record is written as CSV. */
export interface CsvEntry {
  /** A CSV file that reads as the record's example. */
  readonly file: string;
  readonly about: string;
  /** Column, field, how a cell is written, and whether the column is required. */
  readonly columns: readonly (readonly [string, string, string, string])[];
}

/** A form of value that many fields share. */
export interface FormEntry {
  readonly schema: string;
  readonly example: unknown;
}

export interface Catalogue {
  /** In the order of the loop. */
  readonly records: Readonly<Record<string, RecordEntry>>;
  readonly forms: Readonly<Record<string, FormEntry>>;
}

/** A schema as it runs, as JSON Schema, and as its source stands. */
export interface LoadedSchema {
  readonly name: string;
  readonly node: SchemaNode;
  readonly place: Place;
  /** Why a value does not fit; undefined where it does. */
  misfit(value: unknown): string | undefined;
}

export function readCatalogue(): Catalogue {
  return JSON.parse(readFileSync(join(root, 'docs/records/catalogue.json'), 'utf8')) as Catalogue;
}

/** What is needed of zod, which only the packages have. */
interface Zod {
  toJSONSchema(schema: unknown, options: { readonly target: string }): SchemaNode;
  safeParse(
    schema: unknown,
    value: unknown,
  ): { readonly success: boolean; readonly error?: { readonly message: string } };
}

const zod = (await import(
  createRequire(join(root, 'packages/contracts/package.json')).resolve('zod/mini')
)) as Zod;

/** Loads a schema from `file#name`. */
export async function loadSchema(address: string): Promise<LoadedSchema> {
  const [file = '', name = ''] = address.split('#');
  const module = (await import(join(root, file))) as Readonly<Record<string, unknown>>;
  const schema = module[name];
  const place = placeOf(name, file);
  if (schema === undefined || place === undefined) throw new TypeError(`no schema at ${address}`);
  return {
    name,
    place: { node: place.node, file: place.file },
    node: zod.toJSONSchema(schema, { target: 'draft-2020-12' }),
    misfit: (value) => zod.safeParse(schema, value).error?.message,
  };
}
