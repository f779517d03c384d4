import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const MinutesSchema = z.int().check(z.gte(1), z.lte(1440));

interface Timed {
  readonly sessionMinutes?: number | null;
  readonly overtime?: object | null;
}

/** Whether a clause knows no overtime: neither when it begins, nor what is paid for it. */
function saysNoOvertime({ sessionMinutes, overtime }: Timed): boolean {
  return !sessionMinutes && !overtime;
}

const sessionHoursFields = clauseFields('session-hours', {
  name: { en: 'Pay by time live', 'zh-Hans': '直播时长酬金' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid. */
    payee: PAYEE,
    /** The amount of a session or an hour, at least 0. */
    amount: slot(AmountSchema, { en: 'the amount', 'zh-Hans': '金额' }),
    /** Whether the amount is for a session or for an hour; parts of an hour are paid by the minute. */
    per: slot(z.enum(['session', 'hour']), {
      en: 'whether it is paid per session or per hour',
      'zh-Hans': '按场还是按小时计算',
    }),
    /** Minutes of a session that the amount covers, 1 to 1,440; what is beyond is overtime. Default, without overtime: all. */
    sessionMinutes: slot(
      MinutesSchema,
      { en: 'how long a session may be before overtime', 'zh-Hans': '每场多长之后计为超时' },
      { maySayNothing: saysNoOvertime },
    ),
    /** The amount of an hour of overtime, at least 0; 0 where it is not paid. Default, without a length: there is none. */
    overtime: slot(
      AmountSchema,
      { en: 'what an hour of overtime is paid', 'zh-Hans': '超时每小时的金额' },
      { maySayNothing: saysNoOvertime },
    ),
    /** Days until payment after each session. */
    dueDays: slot(DaysSchema, { en: 'when it is due', 'zh-Hans': '何时支付' }),
  },
  optional: {
    /** The most minutes of one day that are paid, 1 to 1,440, in the contract's zone. Default: all. */
    dayMinutes: z.exactOptional(MinutesSchema),
    /** The live deliverables it pays for. Default: all. */
    deliverableIds: z.exactOptional(z.array(IdSchema)),
  },
});

/** Pay for the time of live sessions; slots may be open. */
export interface SessionHoursClause extends z.infer<typeof sessionHoursFields.draft> {}

/** Pay for the time of live sessions; every slot is filled. */
export interface CompleteSessionHoursClause extends z.infer<typeof sessionHoursFields.complete> {}

/** The schemas of the kind `session-hours`. */
export const sessionHoursSchemas: ClauseSchemas<SessionHoursClause, CompleteSessionHoursClause> =
  sessionHoursFields;

/** Whether a clause of a contract pays all of each session, without overtime. */
export function hasNoOvertime(
  clause: SessionHoursClause,
  { dealType }: { readonly dealType?: string },
): boolean {
  return dealType !== undefined && saysNoOvertime(clause);
}
