import type * as z from 'zod/mini';
import type { BothLanguages } from '../vocabulary/index.ts';
import type { Question } from './clause-fields.ts';

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

/**
 * The slots that a clause leaves open, in the order of its kind's fields.
 * @param isExcused - whether its contract need not settle an item; such a slot is left out where its kind allows that.
 *   Default: every item is to be settled
 */
export function openSlotsOf(
  { questions }: Pick<ClauseSchemas, 'questions'>,
  clause: ClauseBase,
  isExcused: (item: string) => boolean = () => false,
): OpenSlot[] {
  const it = clause as never;
  return questions
    .filter(({ when, isFilled }) => when(it) && !isFilled(it))
    .flatMap((question): OpenSlot[] => {
      const item = itemOf(question, clause);
      if (question.waivable === true && item !== null && isExcused(item)) return [];
      const { at, maySayNothing = false } = question;
      return [{ at, name: question.nameOf?.(it) ?? question.name, item, maySayNothing }];
    });
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
