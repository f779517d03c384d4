import * as z from 'zod/mini';
import { IdSchema, record, TextSchema, WindowSchema } from '../../vocabulary/index.ts';
import { DaysSchema, heading, open, type Slot, TerritorySchema } from '../slot.ts';

const required = {
  /** The party that is bound. */
  boundParty: IdSchema,
  /** The kind of product that it is about, in words. */
  category: TextSchema.check(z.minLength(1)),
  /** Where it holds. */
  territory: TerritorySchema,
  /** When it holds. */
  window: WindowSchema,
};

const optional = {
  /** Days after the window in which it still holds. Left out: 0. */
  tailDays: z.exactOptional(DaysSchema),
  /** Brands and products that stay allowed. */
  exceptions: z.exactOptional(z.array(TextSchema)),
};

/** Schema of exclusivity whose slots may be open. */
export const ExclusivitySchema = record({
  ...heading('exclusivity'),
  ...open(required),
  ...optional,
});

/** For whom else the creator may not work, as a draft holds it. */
export type Exclusivity = z.infer<typeof ExclusivitySchema>;

/** Schema of exclusivity with every slot filled. */
export const CompleteExclusivitySchema = record({
  ...heading('exclusivity'),
  ...required,
  ...optional,
});

/** Exclusivity with every slot filled. */
export type CompleteExclusivity = z.infer<typeof CompleteExclusivitySchema>;

/** What an exclusivity clause cannot do without. */
export const exclusivitySlots: readonly Slot<Exclusivity>[] = [
  { at: '/boundParty', name: { en: 'who is bound', 'zh-Hans': '约束哪一方' } },
  { at: '/category', name: { en: 'the category', 'zh-Hans': '排他品类' } },
  { at: '/territory', name: { en: 'the territory', 'zh-Hans': '排他地域' } },
  { at: '/window', name: { en: 'the time', 'zh-Hans': '排他期间' } },
];
