import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, record } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const NumberSchema = z.int().check(z.gte(1), z.lte(1_000_000));

const ConversionSchema = record({
  /** The product. */
  productId: IdSchema,
  /** So many pieces of it, from 1, … */
  pieces: NumberSchema,
  /** … count as so many units, from 1. */
  units: NumberSchema,
});

/** How pieces of a product count as units. */
export interface Conversion extends z.infer<typeof ConversionSchema> {}

const UnitsOfSchema = z.enum(['credited-sales', 'all-sales']);

/** Whose sales a fee per unit counts. */
export type UnitsOf = z.infer<typeof UnitsOfSchema>;

const OthersSchema = z.enum(['one-each', 'not-counted']);

/** Whether no product has a conversion of its own. */
const hasNoTable = ({
  conversions,
}: {
  readonly conversions?: readonly Conversion[] | null;
}): boolean => (conversions ?? []).length === 0;

const unitFeeFields = clauseFields('unit-fee', {
  name: { en: 'Fee per unit sold', 'zh-Hans': '按件费用' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid. */
    payee: PAYEE,
    /** The amount for each unit, at least 0. */
    amount: slot(AmountSchema, { en: 'the amount for each unit', 'zh-Hans': '每件金额' }),
    /** How pieces of products count as units; empty where every piece is one. Default: empty. */
    conversions: slot(
      z.array(ConversionSchema),
      { en: 'how products count as units', 'zh-Hans': '商品如何折算为计费件数' },
      { mayBeEmpty: true, maySayNothing: true },
    ),
    /** Whether a piece of a product that the table does not name counts as one unit, or not at all. Default, without a table: as one. */
    others: slot(
      OthersSchema,
      { en: 'how products outside the table count', 'zh-Hans': '表外商品如何计数' },
      { maySayNothing: hasNoTable },
    ),
    /** Days between a sale and the time at which its units are earned, to wait for returns. Default: 0. */
    holdDays: slot(
      DaysSchema,
      { en: 'how long it is held for returns', 'zh-Hans': '退货观察期' },
      { maySayNothing: true },
    ),
    /** Days until payment after it is earned. */
    dueDays: slot(DaysSchema, { en: 'when it is due', 'zh-Hans': '何时支付' }),
  },
  optional: {
    /**
     * Whose units it counts: those of the `credited-sales` of the payee, which need a clause that attributes sales; or those
     * of `all-sales` that facts report, whoever is credited with them, such as a royalty for each product sold; `others` says
     * whether products outside the table count. Default: credited sales.
     */
    of: z.exactOptional(UnitsOfSchema),
  },
});

/** An amount for every unit sold; slots may be open. */
export interface UnitFeeClause extends z.infer<typeof unitFeeFields.draft> {}

/** An amount for every unit sold; every slot is filled. */
export interface CompleteUnitFeeClause extends z.infer<typeof unitFeeFields.complete> {}

/** The schemas of the kind `unit-fee`. */
export const unitFeeSchemas: ClauseSchemas<UnitFeeClause, CompleteUnitFeeClause> = unitFeeFields;

/** Whose sales a fee per unit counts. */
export const unitsOf = ({ of }: Pick<UnitFeeClause, 'of'>): UnitsOf => of ?? 'credited-sales';

/** How products outside the table count: each piece as one unit, where a contract of a declared type has no table and does not say. */
export function othersOf(
  clause: UnitFeeClause,
  { dealType }: { readonly dealType?: string },
): UnitFeeClause['others'] {
  return clause.others ?? (dealType !== undefined && hasNoTable(clause) ? 'one-each' : null);
}
