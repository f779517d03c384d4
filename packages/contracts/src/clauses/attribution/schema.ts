import * as z from 'zod/mini';
import {
  CountSchema,
  IdSchema,
  PeriodSchema,
  record,
  SettlingModelSchema,
  ShareSchema,
  TouchKindSchema,
  WindowSchema,
} from '../../vocabulary/index.ts';
import { heading, open, type Slot } from '../slot.ts';

const required = {
  /** How one order's money is split among its good touches. */
  model: SettlingModelSchema,
  /** How long a touch counts; `inRoom` for orders placed in the live room. */
  windows: record({
    /** For clicks, codes and other deliberate touches. */
    click: PeriodSchema,
    /** For views. */
    view: PeriodSchema,
    /** For clicks in the room, where the order was placed in it. Left out: as other clicks. */
    inRoom: z.exactOptional(PeriodSchema),
  }),
  /** Which kinds of touch outrank which; kinds left out do not count. */
  precedence: z.array(TouchKindSchema).check(z.minLength(1)),
};

const optional = {
  /** Codes, whose they are, and what they take off the price. */
  codes: z.exactOptional(
    z.array(
      record({
        /** The code as buyers type it; case does not matter. */
        code: IdSchema,
        /** The creator whose code it is. */
        creator: IdSchema,
        /** When the code holds. Left out: always. */
        valid: z.exactOptional(WindowSchema),
        /** What it takes off the price, in parts per million (10 % is 100000). */
        discount: z.exactOptional(ShareSchema),
      }),
    ),
  ),
  /** A redeemed code takes the whole order. Left out: true. */
  codeTakesAll: z.exactOptional(z.boolean()),
  /** Views shorter than this are no touch. Left out: 3. */
  minimumDwellSeconds: z.exactOptional(CountSchema),
  /** A code first touched this shortly before payment is a finding. Left out: 60. */
  lateCodeSeconds: z.exactOptional(CountSchema),
};

/** Schema of attribution whose slots may be open. */
export const AttributionSchema = record({
  ...heading('attribution'),
  ...open(required),
  ...optional,
});

/** How a sale is traced to the creator, as a draft holds it. */
export type Attribution = z.infer<typeof AttributionSchema>;

/** Schema of attribution with every slot filled. */
export const CompleteAttributionSchema = record({
  ...heading('attribution'),
  ...required,
  ...optional,
});

/** Attribution with every slot filled. */
export type CompleteAttribution = z.infer<typeof CompleteAttributionSchema>;

/** What an attribution clause cannot do without. */
export const attributionSlots: readonly Slot<Attribution>[] = [
  {
    at: '/model',
    item: 'assessment.attribution',
    name: { en: 'how a conversion is attributed', 'zh-Hans': '如何界定转化归属' },
  },
  {
    at: '/windows',
    item: 'assessment.window',
    name: { en: 'the attribution window', 'zh-Hans': '归因窗口期' },
  },
  {
    at: '/precedence',
    name: { en: 'which touches count and in which order', 'zh-Hans': '哪些触点有效及其优先顺序' },
  },
];
