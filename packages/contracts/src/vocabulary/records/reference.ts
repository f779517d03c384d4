import * as z from 'zod/mini';
import { IdSchema } from '../id.ts';
import { record } from '../schema.ts';

/** Schema of {@link Sha256}. */
export const Sha256Schema = z.string().check(
  z.regex(/^sha256:[0-9a-f]{64}$/, {
    error: 'a fingerprint: sha256: and 64 lower-case hexadecimal digits',
  }),
);

/** The fingerprint of a JSON value: `sha256:` and 64 hexadecimal digits. */
export type Sha256 = z.infer<typeof Sha256Schema>;

/** Schema of {@link DocumentReference}. */
export const DocumentReferenceSchema = /* @__PURE__ */ record({
  /** The document. */
  id: IdSchema,
  /** Its revision. */
  version: /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.gte(1)),
  /** Fingerprint of its canonical JSON as received. */
  hash: Sha256Schema,
});

/** A versioned document, named so that a changed one is noticed. */
export type DocumentReference = z.infer<typeof DocumentReferenceSchema>;
