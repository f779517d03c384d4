import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
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

const CodeSchema = record({
  /** The code as buyers type it; case does not matter. */
  code: IdSchema,
  /** The creator whose code it is. */
  creator: IdSchema,
  /** When the code is valid. Default: always. */
  valid: z.exactOptional(WindowSchema),
  /** What it takes off the price, in parts per million (10 % is 100000). */
  discount: z.exactOptional(ShareSchema),
});

const attributionFields = clauseFields('attribution', {
  name: { en: 'Attribution of sales', 'zh-Hans': '转化归因' },
  slots: {
    /** How one order's money is split among its valid touches. */
    model: slot(
      SettlingModelSchema,
      { en: 'how a conversion is attributed', 'zh-Hans': '如何界定转化归属' },
      { item: 'assessment.attribution' },
    ),
    /** How long a touch counts. */
    windows: slot(
      record({
        /** For clicks, codes and other deliberate touches. */
        click: PeriodSchema,
        /** For views. */
        view: PeriodSchema,
        /** For clicks in the room, where the order was placed in it. Default: as other clicks. */
        inRoom: z.exactOptional(PeriodSchema),
      }),
      { en: 'the attribution window', 'zh-Hans': '归因窗口期' },
      { item: 'assessment.window' },
    ),
    /** Which kinds of touch outrank which; kinds that are not listed do not count. */
    precedence: slot(z.array(TouchKindSchema).check(z.minLength(1)), {
      en: 'which touches count and in which order',
      'zh-Hans': '哪些触点有效及其优先顺序',
    }),
  },
  optional: {
    /** Codes, whose they are, and what they take off the price. */
    codes: z.exactOptional(z.array(CodeSchema)),
    /** A redeemed code takes the whole order. Default: true. */
    codeTakesAll: z.exactOptional(z.boolean()),
    /** Views shorter than this number of seconds are no touch. Default: 3. */
    minimumDwellSeconds: z.exactOptional(CountSchema),
    /** A code first touched this number of seconds before payment, or later, is a finding. Default: 60. */
    lateCodeSeconds: z.exactOptional(CountSchema),
  },
});

/** How a sale is traced to the creator; slots may be open. */
export interface AttributionClause extends z.infer<typeof attributionFields.draft> {}

/** How a sale is traced to the creator; every slot is filled. */
export interface CompleteAttributionClause extends z.infer<typeof attributionFields.complete> {}

/** The schemas of the kind `attribution`. */
export const attributionSchemas: ClauseSchemas<AttributionClause, CompleteAttributionClause> =
  attributionFields;

/** The values that apply where an attribution clause gives none. */
export const ATTRIBUTION_DEFAULTS = {
  codeTakesAll: true,
  minimumDwellSeconds: 3,
  lateCodeSeconds: 60,
} as const;
