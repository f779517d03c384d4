import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';

const error = /* @__PURE__ */ expects('HTTPS_URL');

/** Schema of {@link HttpsUrl}. */
export const HttpsUrlSchema = /* @__PURE__ */ z.string({ error }).check(
  // Aborts, so that only what looks like an address is parsed as one.
  /* @__PURE__ */ z.regex(/^https:\/\/[^\s\p{C}]{1,2040}$/u, { error, abort: true }),
  /* @__PURE__ */ z.refine((text) => URL.canParse(text), { error }),
);

/** An address that begins with https://, of at most 2,048 characters, without blanks. */
export type HttpsUrl = z.infer<typeof HttpsUrlSchema>;
