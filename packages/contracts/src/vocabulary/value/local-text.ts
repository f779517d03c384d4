import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';
import { LanguageSchema, TextSchema } from './id.ts';

/** One text in at least one language, by BCP 47 tag. */
export const LocalTextSchema = z
  .record(LanguageSchema, TextSchema.check(z.minLength(1)))
  .check(
    z.refine((text) => Object.keys(text).length > 0, { error: expects('TEXT_IN_A_LANGUAGE') }),
  );
