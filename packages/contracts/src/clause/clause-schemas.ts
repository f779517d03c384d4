import type * as z from 'zod/mini';
import type { BothLanguages } from '../vocabulary/index.ts';
import type { DealContext, Question } from './clause-fields.ts';

/** The fields that every kind of clause has. */
export interface ClauseBase {
  /** The kind of the clause; it determines the other fields. */
  readonly clause: string;
  /** Id of the clause, unique in the contract. */
  readonly id: string;
}

/**
 * The schemas of one kind of clause under the names of their types, so that an editor shows the name and not all fields.
 * @typeParam Draft - a clause whose slots may be open
 * @typeParam Complete - a clause whose slots are filled
 */
export interface ClauseSchemas<
  Draft extends ClauseBase = ClauseBase,
  Complete extends ClauseBase = Draft,
> {
  readonly kind: Draft['clause'];
  /** The kind as a heading. */
  readonly name: BothLanguages;
  readonly draft: z.ZodMiniType<Draft, Draft>;
  readonly complete: z.ZodMiniType<Complete, Complete>;
  /** The names of all fields. */
  readonly fields: readonly string[];
  readonly questions: readonly Question[];
}

/** A field that a clause leaves open although its kind requires it. */
export interface OpenSlot {
  /** JSON Pointer of the field within the clause. */
  readonly at: string;
  /** What the field states, such as "how many pieces". */
  readonly name: BothLanguages;
  /** The contract item that the slot settles; null where it settles none. */
  readonly item: string | null;
  /** Whether a contract may say nothing of it. */
  readonly maySayNothing: boolean;
}

/** The contract of a clause that is looked at by itself. */
const NO_CONTRACT: DealContext = { clauses: [] };

/** What decides which slots a clause may leave open. */
interface OpenIn {
  /** Whether its contract need not settle an item; such a slot is left out where its kind allows that. Default: never. */
  readonly isExcused?: (item: string) => boolean;
  /** The contract that the clause is of. Default: one that declares no deal type. */
  readonly contract?: DealContext;
}

/** The slots that a clause leaves open, in the order of its kind's fields. */
export function openSlotsOf(
  { questions }: Pick<ClauseSchemas, 'questions'>,
  clause: ClauseBase,
  { isExcused = () => false, contract = NO_CONTRACT }: OpenIn = {},
): OpenSlot[] {
  const it = clause as never;
  return questions
    .filter(({ when, isFilled }) => when(it) && !isFilled(it))
    .flatMap((question): OpenSlot[] => {
      const item = itemOf(question, clause);
      if (question.waivable === true && item !== null && isExcused(item)) return [];
      const { at } = question;
      const maySayNothing = mayBeSilent(question, clause, contract);
      return [{ at, name: question.nameOf?.(it) ?? question.name, item, maySayNothing }];
    });
}

function mayBeSilent(
  { maySayNothing = false }: Question,
  clause: ClauseBase,
  contract: DealContext,
): boolean {
  if (typeof maySayNothing === 'boolean') return maySayNothing;
  return contract.dealType !== undefined && maySayNothing(clause as never, contract);
}

/** The contract items that the fields of a clause are to settle, filled or not. */
export function itemsAsked(
  { questions }: Pick<ClauseSchemas, 'questions'>,
  clause: ClauseBase,
): string[] {
  return questions
    .filter(({ when }) => when(clause as never))
    .flatMap((question) => itemOf(question, clause) ?? []);
}

function itemOf({ item }: Question, clause: ClauseBase): string | null {
  return (typeof item === 'function' ? item(clause as never) : item) ?? null;
}
