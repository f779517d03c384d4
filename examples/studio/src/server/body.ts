import { validator } from 'hono/validator';
import * as z from 'zod/mini';
import { Refusal } from './refusal.ts';

/** An id that a page makes. */
export const IdForm = z.string().check(z.regex(/^[\w.:-]{1,64}$/));

/** A short text that a person writes. */
export const TextForm = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Whole minor units, at least 0. */
export const MinorForm = z.string().check(z.regex(/^\d{1,12}$/));

/** The JSON of a request, checked. @throws Refusal BODY_INVALID, with what is wrong */
export const bodyOf = <Schema extends z.core.$ZodType>(schema: Schema) =>
  validator('json', (value: z.input<Schema>): z.output<Schema> => {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return parsed.data;
    const issues = parsed.error.issues.map(({ path, message }) => ({
      path: `/${path.join('/')}`,
      message,
    }));
    throw new Refusal('BODY_INVALID', { issues });
  });
