import type * as z from 'zod/mini';
import { unknownFields } from '../vocabulary/index.ts';

/** An unknown field, and the missing field that it resembles. */
export interface Misspelt {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly field: string;
  readonly near: string;
}

/**
 * The unknown fields of a document that resemble a known field which the document lacks: most likely that field,
 * misspelt, so that its value would be ignored. Other unknown fields belong to a later version.
 * @param value - fits the schema
 */
export function misspeltFields(schema: z.core.$ZodType, value: unknown): Misspelt[] {
  return unknownFields(schema, value).flatMap(({ path, field, near, isNearMissing }) =>
    near === undefined || !isNearMissing ? [] : [{ path, field, near }],
  );
}
