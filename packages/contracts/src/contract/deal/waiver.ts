import * as z from 'zod/mini';
import type { DealContext } from '../../clause/clause-fields.ts';
import { type OpenSlot, openSlotsOf } from '../../clause/clause-schemas.ts';
import { type Clause, schemasOf } from '../../clauses/schemas.ts';
import { IdSchema, PlainDateSchema, record, TextSchema } from '../../vocabulary/index.ts';
import { ITEM_IDS, itemNeed } from './deal-table.ts';
import type { DealType } from './deal-type.ts';

/** Schema of {@link Waiver}. */
export const WaiverSchema = record({
  /** The point on which nothing is agreed, by its id in `CONTRACT_ITEMS`. Review refuses points that the deal type must settle. */
  item: z.enum(ITEM_IDS),
  /** The party that decided to leave it open. */
  by: IdSchema,
  /** The day of the decision. */
  on: PlainDateSchema,
  /** The reason, in words. */
  reason: TextSchema.check(z.minLength(1)),
});

/** A decision in writing that nothing is agreed on a point, on purpose. */
export interface Waiver extends z.infer<typeof WaiverSchema> {}

/** The parts of a contract that say what it need not settle. */
interface Declared {
  readonly dealType?: DealType;
  readonly waivers?: readonly Waiver[];
  /** Its clauses, by which some decide what they may leave open. Default: none. */
  readonly clauses?: readonly Clause[];
}

// The contract itself where it has clauses, so that what they ask of it is derived once.
const contextOf = (contract: Declared): DealContext =>
  contract.clauses === undefined ? { ...contract, clauses: [] } : (contract as DealContext);

/** Whether a contract need not settle a point: its type has no such point, or may leave it open and a waiver does. */
export function isExcused({ dealType, waivers = [] }: Declared, item: string): boolean {
  const need = itemNeed(dealType, item);
  if (need !== 'waivable') return need === 'not-applicable';
  return waivers.some((waiver) => waiver.item === item);
}

/** The slots that a clause leaves open although its contract must fill them, to be planned and settled. */
export function unsettledSlots(clause: Clause, contract: Declared): OpenSlot[] {
  const slots = openSlotsOf(schemasOf(clause), clause, {
    isExcused: (item) => itemNeed(contract.dealType, item) !== 'required',
    contract: contextOf(contract),
  });
  return slots.filter(({ maySayNothing }) => !maySayNothing);
}

/** The slots that a clause leaves open although its contract may, without a decision in writing. */
export function undecidedSlots(clause: Clause, contract: Declared): OpenSlot[] {
  const unsettled = new Set(
    unsettledSlots(clause, contract).map(({ at, item }) => `${at} ${item}`),
  );
  return openSlotsOf(schemasOf(clause), clause, {
    isExcused: (item) => isExcused(contract, item),
    contract: contextOf(contract),
  }).filter(({ at, item }) => !unsettled.has(`${at} ${item}`));
}
