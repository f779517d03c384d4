import { DEAL_TYPES, type DealType } from './deal-type.ts';

/**
 * What each type of deal must settle. R: required, where its clauses have what the point is about. W: waivable, by a decision in writing that nothing is agreed on the
 * point. N: not applicable, so that nobody asks for it. A clause that is there all the same is checked whole.
 */
const TABLE = [
  // F: fixed-content, L: live-series, C: commission-only, A: affiliate-programme, Y: ambassador-year,
  // S: seeding-in-kind, O: agency-framework (with orders)
  // F L C A Y S O
  ['R R R N R R N', 'scope.quantity'],
  ['R R R N R R N', 'scope.platform'],
  ['R R R N R R N', 'scope.form'],
  ['R W W N W W N', 'scope.topic'],
  ['R R R N R R N', 'scope.publish'],
  ['W W W N W W N', 'scope.pinning'],
  ['W W W N W W N', 'scope.keep-up'],
  ['N R R N R N N', 'live.minutes'],
  ['N R R N R N N', 'live.sessions'],
  ['N W W N W N N', 'live.questions'],
  ['N W W N W N N', 'live.promotions'],
  ['R N N N R R R', 'fee.fixed'],
  ['N N R R N N N', 'fee.commission'],
  ['N R N N N N N', 'fee.base-plus-commission'],
  ['N N N N N N N', 'fee.fixed-plus-bonus'],
  ['R R N N R N R', 'payment.stages'],
  ['R W W W R W R', 'ip.owner'],
  ['W W W N W W W', 'ip.re-edit'],
  ['W W W N W W W', 'ip.redistribute'],
  ['R W W N R W W', 'ip.likeness'],
  ['W W W W W W W', 'ip.third-party'],
  ['W W W W W W W', 'ip.takedown'],
  ['R R R R R R R', 'compliance.local-law'],
  ['W W W W W W W', 'compliance.penalties'],
  ['W W W W W W W', 'compliance.platform-policy'],
  ['W W W N W W W', 'compliance.force-majeure'],
  ['W R R R R W R', 'compliance.termination'],
  ['W W W N W W W', 'data.metrics'],
  ['W W W N W W W', 'data.definitions'],
  ['W W W N W W W', 'data.time-range'],
  ['W W W N W W W', 'data.format'],
  ['W W W N W W W', 'data.deadline'],
  ['R W W N W N N', 'assessment.criteria'],
  ['R R R R R N N', 'assessment.attribution'],
  ['R R R R R N N', 'assessment.window'],
] as const;

/** Id of one of the 35 points that a KOL contract must settle. */
export type ContractItemId = (typeof TABLE)[number][1];

/** Whether a deal must settle a point, may leave it open by a waiver, or has no such point. */
export type ItemNeed = 'required' | 'waivable' | 'not-applicable';

/** The points of the table, in its order. */
export const ITEM_IDS = TABLE.map(([, item]) => item) as [ContractItemId, ...ContractItemId[]];

const NEEDS: Readonly<Record<string, ItemNeed>> = {
  R: 'required',
  W: 'waivable',
  N: 'not-applicable',
};

const CELLS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.map(([cells, item]) => [item, cells.split(' ')]),
);

/**
 * What a type of deal needs of a point, by the table of 7 types and 35 points.
 * @param dealType - absent where a contract declares none: it must then settle every point
 * @returns `required` also for an item of a kind of clause that is not in the table
 * @example
 * ```ts
 * import { itemNeed } from '@livelane/contracts/review';
 * itemNeed('affiliate-programme', 'scope.quantity'); // => "not-applicable"
 * ```
 */
export function itemNeed(dealType: DealType | undefined, item: string): ItemNeed {
  if (dealType === undefined) return 'required';
  return NEEDS[CELLS.get(item)?.[DEAL_TYPES.indexOf(dealType)] ?? ''] ?? 'required';
}

/** Why a row of the table differs from the plain answer, that a deal must settle the point. */
interface RowReasons {
  /** Why some types may leave it open. */
  readonly waivable?: string;
  /** Why some types have no such point. */
  readonly notApplicable?: string;
  /** Why types must settle it although one might think otherwise. */
  readonly required?: string;
  /** Points of the same field, so that this one is never open without them. */
  readonly openWith?: readonly ContractItemId[];
}

const ORDERS =
  'An affiliate promises no piece, and posts what and when it likes; of a framework each order says it.';
const LIVE =
  'Nothing in such a deal is live; a live piece that is there all the same must say it, as every clause gives its fields.';
const ANSWERS = 'Where nothing is said of questions, nobody must answer them.';
const NO_OFFER = 'Where no promotion is spoken of, none is joined in.';
const ONE_WAY =
  'The four fees are ways of paying, of which one is enough. Of a type the table names the usual one, for the case that no clause pays; a clause that pays in another way settles it too.';
const NO_LICENCE =
  'Affiliates publish in their own name on their own accounts; the programme takes no licence.';
const OWN_RULES =
  'Content stays with its owner and is not used again by others, where nothing is agreed; platform rules and the law say the rest. The brand produces and clears the advertising of an ambassador itself.';
const OWN_RECORDS =
  'Sales are counted by the records of the shop, the pieces of an order by the order, and where the fee is fixed or a retainer nothing that is paid depends on figures; a report of the creator is extra.';
const NO_REPORT = 'The programme counts by itself; affiliates report nothing.';
const BY_RESULT =
  'Goods in kind depend on no result, and orders that pay by result say so themselves. Commission without attribution stays an error.';

/** The reasons of the table, by point; a cell without one is `required` because the point is. */
export const ROW_REASONS: Readonly<Record<ContractItemId, RowReasons>> = {
  'scope.quantity': {
    notApplicable: ORDERS,
    required:
      'Seeding too: pieces for goods are counted like others. A contract without a piece, which gives or pays for results alone, is told so.',
  },
  'scope.platform': { notApplicable: ORDERS },
  'scope.form': { notApplicable: ORDERS },
  'scope.topic': {
    waivable:
      'The products are the topic of a session; an ambassador is briefed piece by piece; an honest review is the creator’s own.',
    notApplicable: ORDERS,
  },
  'scope.publish': { notApplicable: ORDERS },
  'scope.pinning': {
    waivable: 'Not every platform can pin, and most deals do not ask for it.',
    notApplicable: ORDERS,
  },
  'scope.keep-up': {
    waivable:
      'Where nothing is said no time is promised: many deals leave it so, and a session ends with its last minute.',
    notApplicable: ORDERS,
  },
  'live.minutes': { notApplicable: LIVE },
  'live.sessions': { notApplicable: LIVE },
  'live.questions': { notApplicable: LIVE, waivable: ANSWERS },
  'live.promotions': { notApplicable: LIVE, waivable: NO_OFFER },
  'fee.fixed': {
    notApplicable: ONE_WAY,
    required:
      'Pay in kind is a way of paying: without such a clause nothing says what is given, unless samples do.',
  },
  'fee.commission': { notApplicable: ONE_WAY },
  'fee.base-plus-commission': {
    notApplicable: ONE_WAY,
    required: 'A slot fee with commission is how series of sessions are paid.',
  },
  'fee.fixed-plus-bonus': {
    notApplicable:
      'A bonus comes on top of another fee, and is the usual way of paying of none of them.',
  },
  'payment.stages': {
    notApplicable:
      'Commission has due days of its own, and goods are handed over once; a fixed fee that is there all the same must say when it is due.',
    required: 'Where a fee is fixed; a retainer has due days of its own.',
  },
  'ip.owner': { waivable: OWN_RULES },
  'ip.re-edit': { waivable: OWN_RULES, notApplicable: NO_LICENCE },
  'ip.redistribute': { waivable: OWN_RULES, notApplicable: NO_LICENCE },
  'ip.likeness': {
    waivable: 'As for the other uses; of a framework each order names the person.',
    notApplicable: NO_LICENCE,
  },
  'ip.third-party': { waivable: OWN_RULES },
  'ip.takedown': { waivable: 'Without an agreement the party at fault is liable by law.' },
  'compliance.local-law': {
    required:
      'No deal goes without: somebody warrants that the law is kept, or at least promises to disclose.',
  },
  'compliance.penalties': { waivable: 'Without an agreement the law says who is fined.' },
  'compliance.platform-policy': {
    waivable:
      'Short deals and series, orders that can be changed one by one, and ambassadors who are not bound to one platform live with the risk.',
  },
  'compliance.force-majeure': {
    waivable:
      'Without an agreement the law says whom an event excuses, and in some markets it is strict.',
    notApplicable: 'Who promises no date cannot be prevented from keeping it.',
  },
  'compliance.termination': {
    waivable: 'Pieces for a fee, and goods for pieces, are over once both are there.',
    required: 'What goes on until somebody ends it must say how.',
  },
  'data.metrics': {
    waivable: OWN_RECORDS,
    notApplicable: NO_REPORT,
    openWith: ['data.definitions'],
  },
  'data.definitions': { waivable: OWN_RECORDS, notApplicable: NO_REPORT },
  'data.time-range': { waivable: OWN_RECORDS, notApplicable: NO_REPORT },
  'data.format': {
    waivable: 'Figures that are named and defined can be read in any form.',
    notApplicable: NO_REPORT,
  },
  'data.deadline': { waivable: OWN_RECORDS, notApplicable: NO_REPORT },
  'assessment.criteria': {
    waivable: 'A commission is measured by the sales themselves.',
    notApplicable: 'A programme pays by sale, goods and the prices of a framework by nothing else.',
    required: 'Where pay depends on a result: the deposit of a fee in stages.',
  },
  'assessment.attribution': {
    notApplicable: BY_RESULT,
    required: 'Where pay depends on a result, whatever the type.',
  },
  'assessment.window': { notApplicable: BY_RESULT },
};
