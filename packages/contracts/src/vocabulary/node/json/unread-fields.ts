import type * as z from 'zod/mini';
import { findingOf } from '../../finding/catalogue.ts';
import { unknownFields } from '../../value/unknown-fields.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';

/** The most fields that a finding names. */
const NAMED = 12;

/** Collects the fields that nothing reads of the values of a file, each once whatever its place in lists. */
export function unreadFields(): {
  /** @param schema - that the value fits */
  note(value: unknown, schema: z.core.$ZodType): void;
  findings(file: string): FileFinding[];
} {
  const named = new Map<string, string>();
  return {
    note(value, schema) {
      for (const it of unknownFields(schema, value)) {
        const path = it.path.replace(/\/\d+(?=\/)/g, '/*');
        if (named.has(path)) continue;
        named.set(path, it.near === undefined ? path : `${path} (≈ ${it.near})`);
      }
    },
    findings(file) {
      if (named.size === 0) return [];
      const all = [...named.values()];
      const fields = all.length > NAMED ? [...all.slice(0, NAMED), `… (${all.length})`] : all;
      return [findingOf(FILE_FINDINGS, 'FIELDS_NOT_READ', { path: '', params: { file, fields } })];
    },
  };
}
