import {
  allocateUnits,
  type Credit,
  type CreditedSale,
  describeReceived,
  type Id,
  money,
  PPM,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { type AttributionFinding, EVIDENCE_LIMIT, findingOfSale } from '../findings/finding.ts';
import { canonicalInstant } from '../journey/deduplicate.ts';
import type { Journey, JourneyPart, JourneyTouch } from '../journey/journey.ts';
import { compoundId } from '../records/compound-id.ts';
import type { OrderLine } from '../records/order.ts';
import { balanceOf, type LineBalance } from './line-balance.ts';
import type { CheckedPolicy } from './policy.ts';
import type { DividedPart, PartyShare, Split } from './split.ts';

/** The inputs of {@link lineBalances} that all lines of an order have in common. */
export interface SaleContext {
  readonly policy: CheckedPolicy;
  readonly findings: readonly AttributionFinding[];
}

/** The {@link saleRows} of an order with what is left of each. */
export function lineBalances(
  journey: Journey,
  divided: readonly DividedPart[],
  context: SaleContext,
): LineBalance[] {
  return saleRows(journey, divided, context).map(balanceOf);
}

/** The sale rows of an order, one per line, each with its money divided exactly by the split of its part. */
export function saleRows(
  journey: Journey,
  divided: readonly DividedPart[],
  context: SaleContext,
): CreditedSale[] {
  const { lines } = journey.order;
  const [only] = divided;
  if (divided.length === 1 && only !== undefined) return lines.map(rowsOf(journey, only, context));
  const byLine = new Map(
    divided.flatMap((one) => {
      const row = rowsOf(journey, one, context);
      return one.part.lines.map((line) => [line.id, row(line)] as const);
    }),
  );
  return lines.flatMap(({ id }) => byLine.get(id) ?? []);
}

/** How the lines of a part become rows. */
function rowsOf(
  journey: Journey,
  { part, split }: DividedPart,
  context: SaleContext,
): (line: OrderLine) => CreditedSale {
  const weights = split.shares.map(({ weight }) => weight);
  const shares = allocateUnits(BigInt(PPM), weights).map(Number);
  const { revision } = context.policy.policy;
  const isPart = journey.parts.length > 1;
  const evidence = split.shares.map((share) =>
    evidenceOf({ part, isPart, split, share, revision }),
  );
  const sessionId = sessionOf(journey, split);
  const code = codeOf(journey, part);
  return (line) => {
    const amounts = allocateUnits(toMinor(line.money), weights);
    const credits = split.shares.map(
      ({ party }, position): Credit => ({
        to: party,
        amount: money(line.money.currency, amounts[position] ?? 0n),
        share: shares[position] ?? 0,
        evidence: evidence[position] as Credit['evidence'],
      }),
    );
    return saleRow({ journey, line, code, credits, context, sessionId });
  };
}

interface RowParts {
  readonly journey: Journey;
  readonly line: OrderLine;
  readonly code: Id | undefined;
  readonly credits: Credit[];
  readonly context: SaleContext;
  readonly sessionId: Id | null;
}

function saleRow({ journey, line, code, credits, context, sessionId }: RowParts): CreditedSale {
  const { order } = journey;
  const { policy, hash } = context.policy;
  return {
    kind: 'credited-sale',
    version: 1,
    id: compoundId('sale', order.id, line.id),
    orderId: order.id,
    lineId: line.id,
    change: 'sale',
    adjusts: null,
    occurredAt: canonicalInstant(order.at),
    recordedAt: order.recordedAt,
    revision: 1,
    customer: order.customer ?? 'unknown',
    market: order.market ?? null,
    productId: line.productId ?? null,
    ...(line.quantity === undefined ? {} : { quantity: line.quantity }),
    ...(code === undefined ? {} : { code }),
    ...(line.breakdown === undefined ? {} : { breakdown: line.breakdown }),
    sessionId,
    money: line.money,
    credits,
    policy: { id: policy.id, revision: policy.revision, hash },
    findings: context.findings.map(findingOfSale),
  };
}

/** The code that counts for a line first, as its policy writes it; else the order's only code. */
function codeOf({ order: { codes = [] } }: Journey, part: JourneyPart): Id | undefined {
  return part.codes[0]?.code ?? (codes.length === 1 ? codes[0] : undefined);
}

/** The live session of an order: the room it was placed in, otherwise that of its last credited touch in a session. */
function sessionOf({ order }: Journey, split: Split): Id | null {
  const touches = split.shares
    .flatMap((share) => share.touches)
    .filter(({ sessionId }) => sessionId !== null);
  const latest = touches.reduce<JourneyTouch | undefined>(
    (best, touch) => (best === undefined || touch.at > best.at ? touch : best),
    undefined,
  );
  return order.inRoom ?? latest?.sessionId ?? null;
}

interface EvidenceParts {
  readonly part: JourneyPart;
  /** Whether other lines of the order are divided otherwise. */
  readonly isPart: boolean;
  readonly split: Split;
  readonly share: PartyShare;
  readonly revision: number;
}

function evidenceOf(parts: EvidenceParts): Credit['evidence'] {
  const { split, share, revision } = parts;
  const ids = share.touches.flatMap((touch) => touch.ids);
  const more = ids.length - EVIDENCE_LIMIT;
  return {
    touchIds: ids.slice(-EVIDENCE_LIMIT),
    ...(more > 0 ? { moreTouches: more } : {}),
    ruleId: split.ruleId,
    ruleVersion: revision,
    why: whyOf(parts),
  };
}

const LINK_TEXT: Readonly<
  Record<JourneyTouch['link'], { readonly en: string; readonly zh: string }>
> = {
  order: { en: 'redeemed for the order', zh: '为该订单兑换' },
  'click-id': { en: 'click id', zh: '点击编号' },
  session: { en: 'live session', zh: '直播场次' },
  person: { en: 'known buyer', zh: '已识别买家' },
  code: { en: 'code at checkout', zh: '结账优惠码' },
  room: { en: 'placed in the room', zh: '在直播间内下单' },
};

function whyOf({
  part: { touches, codes },
  isPart,
  split,
  share: { touches: credited },
}: EvidenceParts): Credit['evidence']['why'] {
  if (split.ruleId === 'unattributed')
    return { en: 'No touch is good for this order.', 'zh-Hans': '没有触点可计入该订单。' };
  if (split.ruleId === 'code') {
    const named = codes.map(({ code }) => describeReceived(code)).join(', ');
    if (isPart)
      return {
        en: `The order redeemed ${named}, which counts for this product; a code takes the line.`,
        'zh-Hans': `订单使用了适用于该商品的 ${named}，优惠码独占该订单行。`,
      };
    return {
      en: `The order redeemed ${named}; a code takes the order.`,
      'zh-Hans': `订单使用了 ${named}，优惠码独占该订单。`,
    };
  }
  const links = [...new Set(credited.map(({ link }) => link))];
  const kinds = [...new Set(credited.map(({ kind }) => kind))].join(', ');
  return {
    en: `Model ${split.ruleId}: ${credited.length} of ${touches.length} ${touches.length === 1 ? 'touch' : 'touches'} credited here (${kinds}), joined by ${links.map((link) => LINK_TEXT[link].en).join(', ')}.`,
    'zh-Hans': `模型 ${split.ruleId}：${touches.length} 个触点中有 ${credited.length} 个计入此处（${kinds}），关联依据：${links.map((link) => LINK_TEXT[link].zh).join('、')}。`,
  };
}
