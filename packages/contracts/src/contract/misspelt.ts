import type * as z from 'zod/mini';
import { unknownFields } from '../vocabulary/index.ts';

/** A field that nothing reads, and the one that it looks like and that is not there. */
export interface Misspelt {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly field: string;
  readonly near: string;
}

/**
 * The fields of a document that its schema does not know and that look like one that it knows and the document lacks:
 * most likely that one, misspelt, so that a promise would be read by nobody. Other unknown fields are a later version's.
 * @param value - fits the schema
 */
export function misspeltFields(schema: z.core.$ZodType, value: unknown): Misspelt[] {
  return unknownFields(schema, value).flatMap(({ path, field, near }) =>
    near === undefined ? [] : [{ path, field, near }],
  );
}
