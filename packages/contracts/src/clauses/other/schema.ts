import * as z from 'zod/mini';
import { record, TextSchema } from '../../vocabulary/index.ts';
import { heading, open, type Slot } from '../slot.ts';

const required = {
  /** What is agreed, in words. */
  text: TextSchema.check(z.minLength(1)),
};

/** Schema of a term of another kind. */
export const OtherSchema = record({ ...heading('other'), ...open(required) });

/** A term that no other kind holds: rendered as written, counted and reported by review, enforced by nothing. */
export type Other = z.infer<typeof OtherSchema>;

/** Schema of a term of another kind that has its text. */
export const CompleteOtherSchema = record({ ...heading('other'), ...required });

/** A term of another kind that has its text. */
export type CompleteOther = z.infer<typeof CompleteOtherSchema>;

/** What a term of another kind cannot do without. */
export const otherSlots: readonly Slot<Other>[] = [
  { at: '/text', name: { en: 'what is agreed', 'zh-Hans': '约定内容' } },
];
