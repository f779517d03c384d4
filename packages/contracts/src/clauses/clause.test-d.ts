import { expectTypeOf, it } from 'vitest';
import type { ConflictIn } from '../clause/conflict/conflict.ts';
import { findingEntry } from '../clause/conflict/finding-entry.ts';
import { defineClause } from '../clause/kind.ts';
import { CONTRADICTIONS } from '../contract/contradiction.ts';
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
import { EARNINGS } from '../settlement/earnings/registry.ts';
import type { Money, Param } from '../vocabulary/index.ts';
import { CLAUSE_KINDS, type ClauseKinds } from './kinds.ts';
import { taxSchemas } from './tax/schema.ts';
import { CLAUSE_TEXTS_EN } from './texts.en.ts';
import { CLAUSE_TEXTS_ZH_HANS } from './texts.zh-Hans.ts';

it('a clause is told apart by its kind', () => {
  expectTypeOf<Clause['clause']>().toEqualTypeOf<ClauseKindName>();
  expectTypeOf<ClauseOf<'fee'>['clause']>().toEqualTypeOf<'fee'>();
  expectTypeOf<Clause>().not.toBeAny();
});

it('a draft may leave slots open, a complete clause may not', () => {
  expectTypeOf<{ clause: 'deliverable'; id: string }>().toExtend<ClauseOf<'deliverable'>>();
  expectTypeOf<ClauseOf<'deliverable'>['quantity']>().toEqualTypeOf<number | null | undefined>();
  // Pieces that are paid for one by one as they come have no number.
  expectTypeOf<CompleteClauseOf<'deliverable'>['quantity']>().toEqualTypeOf<
    number | null | undefined
  >();
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

it('every registry asks for the line of a kind', () => {
  const { tax: _kind, ...kinds } = CLAUSE_KINDS;
  const { tax: _en, ...english } = CLAUSE_TEXTS_EN;
  const { tax: _zh, ...chinese } = CLAUSE_TEXTS_ZH_HANS;
  const { tax: _contradictions, ...contradictions } = CONTRADICTIONS;
  const { tax: _earning, ...earnings } = EARNINGS;
  expectTypeOf(CLAUSE_KINDS).toExtend<ClauseKinds>();
  expectTypeOf(kinds).not.toExtend<ClauseKinds>();
  expectTypeOf(english).not.toExtend<typeof CLAUSE_TEXTS_EN>();
  expectTypeOf(chinese).not.toExtend<typeof CLAUSE_TEXTS_ZH_HANS>();
  expectTypeOf(contradictions).not.toExtend<typeof CONTRADICTIONS>();
  expectTypeOf(earnings).not.toExtend<typeof EARNINGS>();
});

const FINDINGS = {
  TOO_HIGH: findingEntry(
    'error',
    ['{clause} takes {rate}.', '{clause}收取{rate}。'],
    ['Less.', '降低。'],
  ),
} as const;

it('a conflict has a code of its kind or a shared one, and the parameters that the texts need', () => {
  expectTypeOf<ConflictIn<typeof FINDINGS>['params']>().toEqualTypeOf<{ readonly rate: Param }>();
  const tax = { schemas: taxSchemas, items: {}, findings: FINDINGS } as const;
  defineClause({ ...tax, conflicts: () => [{ code: 'TOO_HIGH', at: '', params: { rate: 5 } }] });
  defineClause({ ...tax, conflicts: () => [{ code: 'ID_REPEATED', at: '', params: { id: 'x' } }] });
  // @ts-expect-error -- without the parameter
  defineClause({ ...tax, conflicts: () => [{ code: 'TOO_HIGH', at: '' }] });
  // @ts-expect-error -- another parameter
  defineClause({ ...tax, conflicts: () => [{ code: 'TOO_HIGH', at: '', params: { share: 5 } }] });
  // @ts-expect-error -- a code of another kind
  defineClause({ ...tax, conflicts: () => [{ code: 'STAGES_REPEATED', at: '' }] });
});
