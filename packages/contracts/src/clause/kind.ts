import type { BothLanguages, FindingCatalogue } from '../vocabulary/index.ts';
import type { ClauseBase, ClauseSchemas } from './clause-schemas.ts';
import type { Conflict, ConflictIn } from './conflict/conflict.ts';
import type { SharedFindings } from './conflict/findings.ts';
import type { ContractContext } from './contract-context.ts';

/** What a contract means that has no clause for a point, as it reads after "does not settle …:"; null where it needs one. */
export type Otherwise = (contract: ContractContext) => BothLanguages | null;

/** One of the 35 things that a KOL contract must settle, as the kind of clause declares it that settles it. */
export interface KindItem {
  /** As it reads after "does not settle". */
  readonly name: BothLanguages;
  /** Whether a contract needs it. Default: every contract does. */
  readonly when?: (contract: ContractContext) => boolean;
  /** What a contract of a declared type means that has no clause for it. Default: every contract needs one. */
  readonly otherwise?: Otherwise;
  /** What settles it as well as a clause of the kind, to follow "… clause of the kind". Default: nothing does. */
  readonly also?: BothLanguages;
}

/** Free text of a clause, which review searches for vague phrases. */
export interface FreeText {
  /** JSON Pointer within the clause. */
  readonly at: string;
  readonly text: string;
  /** Severity of a vague phrase in this field: `obligation` = error, `term` = warning, `note` = hint. */
  readonly weight: 'obligation' | 'term' | 'note';
}

/** What a kind of clause declares: everything but its text per language and how it earns money. */
export interface ClauseKind<Draft extends ClauseBase = ClauseBase> {
  readonly schemas: ClauseSchemas<Draft, ClauseBase>;
  /** The contract items that the kind settles, by id. */
  readonly items: Readonly<Record<string, KindItem>>;
  /**
   * What applies where a contract says nothing of a field, by its JSON Pointer, or of an item, by its id: in brackets after the
   * name. Every field that may stay open without a decision has one, by itself or by its item. Default: none may.
   */
  readonly byDefault?: Readonly<Record<string, BothLanguages>>;
  /** The conflicts that only this kind can have. */
  readonly findings: FindingCatalogue;
  /** Conflicts of a clause with itself or with its contract. Default: none. */
  conflicts?(clause: Draft, contract: ContractContext): readonly Conflict[];
  /** Free text of a clause in addition to `wording`. Default: none. */
  freeText?(clause: Draft): readonly FreeText[];
}

/** A kind whose conflicts are checked against its findings: their codes, and the parameters that each text needs. */
export interface DefinedKind<Draft extends ClauseBase, Findings extends FindingCatalogue>
  extends ClauseKind<Draft> {
  readonly findings: Findings;
  conflicts?(
    clause: Draft,
    contract: ContractContext,
  ): readonly ConflictIn<NoInfer<Findings> & SharedFindings>[];
}

/** Declares a kind of clause. */
export function defineClause<Draft extends ClauseBase, const Findings extends FindingCatalogue>(
  kind: DefinedKind<Draft, Findings>,
): DefinedKind<Draft, Findings> {
  return kind;
}
