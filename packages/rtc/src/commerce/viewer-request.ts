import * as z from 'zod/mini';
import { CHAT_REQUESTS, CHAT_RULES } from './chat/chat-forms.ts';
import { CLICK_REQUESTS } from './kinds/click/click-forms.ts';
import { COUPON_REQUESTS } from './kinds/coupon/coupon-forms.ts';
import { DISCLOSURE_REQUESTS, DISCLOSURE_RULES } from './kinds/disclosure/disclosure-forms.ts';
import { LEAD_REQUESTS } from './kinds/lead/lead-forms.ts';
import { MODERATION_REQUESTS, MODERATION_RULES } from './kinds/moderation/moderation-forms.ts';
import { POLL_REQUESTS } from './kinds/poll/poll-forms.ts';
import { QUESTION_REQUESTS, QUESTION_RULES } from './kinds/question/question-forms.ts';
import { REDEEM_REQUESTS } from './kinds/redeem/redeem-forms.ts';
import type { RequestRule, RequestRules } from './kinds/request-rules.ts';
import { STAGE_REQUESTS, STAGE_RULES } from './kinds/stage/stage-forms.ts';
import { STOCK_REQUESTS } from './kinds/stock/stock-forms.ts';
import { TICKER_REQUESTS } from './kinds/ticker/ticker-forms.ts';

/** Schema of {@link ViewerRequest}. */
export const ViewerRequestSchema = z.discriminatedUnion('do', [
  ...QUESTION_REQUESTS,
  ...CLICK_REQUESTS,
  ...REDEEM_REQUESTS,
  ...LEAD_REQUESTS,
  ...STOCK_REQUESTS,
  ...COUPON_REQUESTS,
  ...TICKER_REQUESTS,
  ...POLL_REQUESTS,
  ...DISCLOSURE_REQUESTS,
  ...MODERATION_REQUESTS,
  ...STAGE_REQUESTS,
  ...CHAT_REQUESTS,
]);

/**
 * A request that a viewer can send to the server. Every other change of the room is made by the server itself; which order
 * a code was used for is stated by the shop's server. `release`, `hide`, `slow-mode`, `kick`, `mute`, `unmute`, `end`, `invite`
 * and `unstage` are for hosts and moderators; only a host invites a co-host.
 * `disclosed` is for hosts and co-hosts, who speak.
 */
export type ViewerRequest = z.infer<typeof ViewerRequestSchema>;

const RULES: RequestRules = {
  ...QUESTION_RULES,
  ...DISCLOSURE_RULES,
  ...MODERATION_RULES,
  ...STAGE_RULES,
  ...CHAT_RULES,
};

/** Who may send a request, and how often. */
export function ruleOf(request: ViewerRequest): RequestRule {
  const as = request.do === 'invite' && request.as === 'cohost' ? ' a cohost' : '';
  return RULES[`${request.do}${as}`] ?? {};
}
