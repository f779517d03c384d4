import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';

// Marked pure, so that a bundle which needs one of these leaves the others out.

/** Schema of {@link Id}. */
export const IdSchema = /* @__PURE__ */ z
  .string({ error: /* @__PURE__ */ expects('ID_STRING') })
  .check(
    /* @__PURE__ */ z.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,128}$/u, {
      error: /* @__PURE__ */ expects('IDENTIFIER'),
    }),
  );

/** An opaque identifier: 1 to 128 characters, compared byte by byte, never parsed as a number. */
export type Id = z.infer<typeof IdSchema>;

/** Schema of {@link Text}. */
export const TextSchema = /* @__PURE__ */ z.string().check(
  /* @__PURE__ */ z.maxLength(20_000, {
    error: /* @__PURE__ */ expects('AT_MOST_CHARACTERS', { maximum: '20,000' }),
  }),
  // Such text has no UTF-8 bytes, hence no canonical hash; it comes of cutting text in the middle of an emoji.
  /* @__PURE__ */ z.regex(/^\P{Cs}*$/u, {
    error: /* @__PURE__ */ expects('WHOLE_SURROGATES'),
  }),
);

/**
 * Free text of at most 20,000 characters without unpaired surrogates. Treat it as untrusted: escape it for the
 * output format.
 */
export type Text = z.infer<typeof TextSchema>;

/** Schema of a BCP 47 language tag. */
export const LanguageSchema = /* @__PURE__ */ z.string().check(
  /* @__PURE__ */ z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, {
    error: /* @__PURE__ */ expects('LANGUAGE'),
  }),
);

/** A BCP 47 language tag: language, optional script, optional region. */
export type Language = z.infer<typeof LanguageSchema>;
