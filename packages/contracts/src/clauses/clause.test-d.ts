import { expectTypeOf, it } from 'vitest';
import {
  type Clause,
  type ClauseKindName,
  type ClauseOf,
  type CompleteClauseOf,
  type CompleteContract,
  type Contract,
  clauseOf,
  clausesOf,
  type DealTerms,
} from '../index.ts';
import type { Money } from '../vocabulary/index.ts';

it('a clause is told apart by its kind', () => {
  expectTypeOf<Clause['clause']>().toEqualTypeOf<ClauseKindName>();
  expectTypeOf<ClauseOf<'fee'>['clause']>().toEqualTypeOf<'fee'>();
  expectTypeOf<Clause>().not.toBeAny();
});

it('a draft may leave slots open, a complete clause may not', () => {
  expectTypeOf<{ clause: 'deliverable'; id: string }>().toExtend<ClauseOf<'deliverable'>>();
  expectTypeOf<ClauseOf<'deliverable'>['quantity']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<CompleteClauseOf<'deliverable'>['quantity']>().toEqualTypeOf<number>();
  expectTypeOf<{ clause: 'deliverable'; id: string }>().not.toExtend<
    CompleteClauseOf<'deliverable'>
  >();
});

it('a misspelt field does not compile', () => {
  // @ts-expect-error -- quantiy
  const clause: Clause = { clause: 'deliverable', id: 'x', quantiy: 2 };
  expectTypeOf(clause).toExtend<Clause>();
});

it('complete contracts are contracts, and give their clauses by kind', () => {
  expectTypeOf<CompleteContract>().toExtend<Contract>();
  const contract = {} as CompleteContract;
  expectTypeOf(clausesOf(contract, 'payment')).toEqualTypeOf<CompleteClauseOf<'payment'>[]>();
  expectTypeOf(clauseOf(contract, 'fee').payer).toEqualTypeOf<string>();
  expectTypeOf<NonNullable<CompleteClauseOf<'fee'>['fixed']>['amount']>().toExtend<Money>();
});

it('terms hold the same clauses as contracts', () => {
  expectTypeOf<DealTerms['clauses']>().toEqualTypeOf<Contract['clauses']>();
});
