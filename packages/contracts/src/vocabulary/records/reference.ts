import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';
import { IdSchema } from '../value/id.ts';
import { record } from '../value/record.ts';

/** The hash of a JSON value: `sha256:` and 64 lower-case hexadecimal digits. */
export type Sha256 = `sha256:${string}`;

/** Schema of {@link Sha256}. */
export const Sha256Schema = z
  .string({ error: expects('HASH') })
  .check(z.regex(/^sha256:[0-9a-f]{64}$/, { error: expects('HASH') })) as unknown as z.ZodMiniType<
  Sha256,
  Sha256
>;

/** Schema of {@link DocumentReference}. */
export const DocumentReferenceSchema = /* @__PURE__ */ record({
  /** Id of the document. */
  id: IdSchema,
  /** Its revision. */
  version: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
  /** Hash of its canonical JSON as received. */
  hash: Sha256Schema,
});

/** Reference to a version of a document, with its hash so that a change is detected. */
export interface DocumentReference extends z.infer<typeof DocumentReferenceSchema> {}
