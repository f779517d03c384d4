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
  type TouchKind,
  TouchKindSchema,
  WindowSchema,
} from '../../vocabulary/index.ts';

const CodeSchema = record({
  /** The code as buyers enter it; case is ignored. */
  code: IdSchema,
  /** The owner of the code. */
  creator: IdSchema,
  /** When the code is valid. Default: always. */
  valid: z.exactOptional(WindowSchema),
  /** The products that the code counts for; sales of others are credited without it. Default: all products. */
  products: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
  /** Discount on the price, in parts per million (10 % is 100000). */
  discount: z.exactOptional(ShareSchema),
});

/** Whether nothing but codes counts: an order belongs to the owner of the code with which it is placed. */
export function countsCodesAlone({
  precedence,
}: {
  readonly precedence?: readonly TouchKind[] | null;
}): boolean {
  return (precedence ?? []).length > 0 && (precedence ?? []).every((it) => it === 'code');
}

const attributionFields = clauseFields('attribution', {
  name: { en: 'Attribution of sales', 'zh-Hans': '转化归因' },
  slots: {
    /** The model that divides an order's money among its eligible touches. Default where codes alone count: the last. */
    model: slot(
      SettlingModelSchema,
      { en: 'how a conversion is attributed', 'zh-Hans': '如何界定转化归属' },
      { item: 'assessment.attribution', maySayNothing: countsCodesAlone },
    ),
    /** The windows in which a touch is eligible. Default where codes alone count: a day before the order is paid. */
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
      { item: 'assessment.window', maySayNothing: countsCodesAlone },
    ),
    /** Kinds of touch, highest precedence first; a kind that is not listed is not eligible. */
    precedence: slot(z.array(TouchKindSchema).check(z.minLength(1)), {
      en: 'which touches count and in which order',
      'zh-Hans': '哪些触点有效及其优先顺序',
    }),
  },
  optional: {
    /** Codes, their owners and their discounts. */
    codes: z.exactOptional(z.array(CodeSchema)),
    /** Whether a redeemed code takes the whole order. Default: true. */
    codeTakesAll: z.exactOptional(z.boolean()),
    /** Minimum length of a view to count as a touch, in seconds. Default: 3. */
    minimumDwellSeconds: z.exactOptional(CountSchema),
    /** Threshold of the `LATE_CODE` finding: seconds between the first touch of a code and the payment. Default: 60. */
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
  model: { model: 'last' },
  windows: {
    click: { basis: 'elapsed', seconds: 86_400 },
    view: { basis: 'elapsed', seconds: 86_400 },
  },
  codeTakesAll: true,
  minimumDwellSeconds: 3,
  lateCodeSeconds: 60,
} as const;

/** Whether a clause of a contract says nothing of its rule or its windows, as codes alone count. */
export function leavesToCodes(
  field: 'model' | 'windows',
  clause: AttributionClause,
  { dealType }: { readonly dealType?: string },
): boolean {
  return !clause[field] && dealType !== undefined && countsCodesAlone(clause);
}

/** Whether a clause of a contract leaves rule and windows to the codes that alone count. */
export function isByCode(
  clause: AttributionClause,
  contract: { readonly dealType?: string },
): boolean {
  return (['model', 'windows'] as const).every((it) => leavesToCodes(it, clause, contract));
}
