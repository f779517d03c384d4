import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, record, ShareSchema } from '../../vocabulary/index.ts';

const PayeeShareSchema = record({
  /** The party that is paid. */
  payee: IdSchema,
  /** Their part, in parts per million. */
  share: ShareSchema,
});

const payeeSplitFields = clauseFields('payee-split', {
  name: { en: 'Split between payees', 'zh-Hans': '收款方分成' },
  slots: {
    /** The fee, retainer or other clause whose amounts are split; expenses and pay in kind are not. */
    feeId: slot(IdSchema, { en: 'which fee is split', 'zh-Hans': '拆分哪一项费用' }),
    /** The payees' shares, which sum to one whole. */
    shares: slot(z.array(PayeeShareSchema).check(z.minLength(1)), {
      en: "the payees' shares",
      'zh-Hans': '各收款方的比例',
    }),
  },
});

/** Split of a fee between payees; slots may be open. */
export interface PayeeSplitClause extends z.infer<typeof payeeSplitFields.draft> {}

/** Split of a fee between payees; every slot is filled. */
export interface CompletePayeeSplitClause extends z.infer<typeof payeeSplitFields.complete> {}

/** The schemas of the kind `payee-split`. */
export const payeeSplitSchemas: ClauseSchemas<PayeeSplitClause, CompletePayeeSplitClause> =
  payeeSplitFields;
