import { expectTypeOf, it } from 'vitest';
import type { UnknownPlaceholders } from '../vocabulary/error/error-catalogue.ts';
import type { InputIssue } from '../vocabulary/index.ts';
import {
  type CONTRACT_ERRORS,
  type ContractErrorDetails,
  isLivelaneError,
} from './contract-error.ts';

it('texts name only fields that the details of their code have', () => {
  expectTypeOf<UnknownPlaceholders<ContractErrorDetails, typeof CONTRACT_ERRORS>>().toBeNever();
});

it('codes of contracts and of the vocabulary narrow alike', () => {
  const caught: unknown = null;
  if (isLivelaneError(caught, 'CLAUSE_MISSING'))
    expectTypeOf(caught.details.reason).toEqualTypeOf<'kind' | 'fee' | 'live'>();
  if (isLivelaneError(caught, 'INPUT_INVALID'))
    expectTypeOf(caught.details.issues).toEqualTypeOf<readonly InputIssue[]>();
  if (!isLivelaneError(caught)) return;
  switch (caught.code) {
    case 'CLAUSE_MISSING':
      expectTypeOf(caught.details.reason).toEqualTypeOf<'kind' | 'fee' | 'live'>();
      break;
    case 'INPUT_INVALID':
      expectTypeOf(caught.details.issues).toEqualTypeOf<readonly InputIssue[]>();
  }
});
