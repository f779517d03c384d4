import type { ClauseDuty } from '../clause/duty/duty.ts';
import type { Phrase } from '../clause/duty/phrase.ts';
import { indexed } from '../clause/once-for.ts';
import { dutyKindOf } from '../clauses/duties.ts';
import type { Clause } from '../clauses/schemas.ts';
import { unsettledSlots } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import { termDutiesOf } from '../standard/duties.ts';
import type { Id } from '../vocabulary/index.ts';

/** A duty of a contract with everything that follows when it is missed, in no language. */
export interface Duty extends ClauseDuty {
  /** Stable: the same for the same duty in every revision. The clause and the name of the duty in it. */
  readonly id: string;
  /** The clause, or the standard term. */
  readonly clauseId: Id;
  /** What the contract says happens when it is missed; empty where nothing is agreed. */
  readonly follows: readonly Phrase[];
  /** Whether what its clause leaves open is left open on purpose, so that no blank is shown. */
  readonly isSettled: boolean;
}

type Base = Omit<Duty, 'follows'> & Pick<ClauseDuty, 'follows'>;

/**
 * Everything that is owed under a contract: the duties of its clauses in their order, then those of its standard terms. What
 * follows when one is missed is what any clause or term says of it.
 */
export function contractDuties(agreed: Contract): Duty[] {
  const contract = indexed(agreed);
  const terms = contract.standardTerms?.terms ?? [];
  const isSigned = contract.standardTerms !== undefined;
  const duties: readonly Base[] = [
    ...contract.clauses.flatMap((clause: Clause) => {
      const isSettled = isSigned && unsettledSlots(clause, contract).length === 0;
      return (dutyKindOf(clause).duties?.(clause, contract) ?? [])
        .filter((duty) => !isSettled || isOwed(duty))
        .map((duty) => numbered(clause.id, duty, isSettled));
    }),
    ...terms.flatMap((term) =>
      (termDutiesOf(term).duties?.(term) ?? []).map((duty) => numbered(term.term, duty, false)),
    ),
  ];
  return duties.map((duty) => ({ ...duty, follows: followsOf(duty, contract) }));
}

/** Whether something is owed under a clause whose open points are left open on purpose. */
function isOwed({ by, isShared, onlyWithTime, when }: ClauseDuty): boolean {
  if (isShared !== true && (by === undefined || by === null)) return false;
  return onlyWithTime !== true || !('days' in when) || typeof when.days === 'number';
}

function numbered(clauseId: Id, duty: ClauseDuty, isSettled: boolean): Base {
  return { ...duty, id: `${clauseId}.${duty.name}`, clauseId, isSettled };
}

/** What follows when a duty is missed, each thing once: by its own clause first, then by the others and the terms. */
export function followsOf(duty: ClauseDuty, contract: Contract): Phrase[] {
  const all = [
    ...(duty.follows ?? []),
    ...contract.clauses.flatMap(
      (clause: Clause) => dutyKindOf(clause).follows?.(clause, duty, contract) ?? [],
    ),
    ...(contract.standardTerms?.terms ?? []).flatMap(
      (term) => termDutiesOf(term).follows?.(term, duty) ?? [],
    ),
  ];
  const seen = new Map(all.map((phrase) => [JSON.stringify(phrase), phrase]));
  return [...seen.values()];
}
