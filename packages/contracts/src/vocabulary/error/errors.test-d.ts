import { expectTypeOf, it } from 'vitest';
import { vocabularyError } from './core-errors.ts';
import type { UnknownPlaceholders } from './error-catalogue.ts';
import { isLivelaneError, type VOCABULARY_ERRORS, type VocabularyErrorDetails } from './errors.ts';
import { expects, inputIssue } from './issues.ts';
import type { LivelaneError } from './livelane-error.ts';

it('texts name only fields that the details of their code have', () => {
  expectTypeOf<UnknownPlaceholders<VocabularyErrorDetails, typeof VOCABULARY_ERRORS>>().toBeNever();
  type Misspelt = {
    readonly A: { readonly message: '{form} {to}'; readonly fix: '{"x":"{too}"}' };
  };
  expectTypeOf<UnknownPlaceholders<{ A: { from: string; to: string } }, Misspelt>>().toEqualTypeOf<
    'form' | 'too'
  >();
});

it('a code narrows what a caught error holds', () => {
  const caught: unknown = null;
  if (isLivelaneError(caught, 'FX_QUOTE_MISSING')) {
    expectTypeOf(caught).toEqualTypeOf<
      LivelaneError<'FX_QUOTE_MISSING', VocabularyErrorDetails['FX_QUOTE_MISSING']>
    >();
    expectTypeOf(caught.details.from).toBeString();
    // @ts-expect-error -- a field of another code
    caught.details.issues;
  }
  // @ts-expect-error -- a code that the package does not have
  isLivelaneError(caught, 'FX_QUOTE_GONE');
});

it('a switch over the code narrows the details of each case', () => {
  const caught: unknown = null;
  if (!isLivelaneError(caught)) return;
  expectTypeOf(caught).toExtend<LivelaneError>();
  switch (caught.code) {
    case 'FX_QUOTE_MISSING':
      expectTypeOf(caught.details).toEqualTypeOf<VocabularyErrorDetails['FX_QUOTE_MISSING']>();
      break;
    case 'INPUT_INVALID':
    case 'FILE_UNREADABLE':
      expectTypeOf(caught.details).toEqualTypeOf<
        VocabularyErrorDetails['INPUT_INVALID'] | VocabularyErrorDetails['FILE_UNREADABLE']
      >();
      break;
    // @ts-expect-error -- a code that the package does not have
    case 'FX_QUOTE_GONE':
      break;
    default:
      // An error of another package is left, whatever codes are listed.
      expectTypeOf(caught).not.toBeNever();
      expectTypeOf(caught.code).toExtend<string>();
  }
});

it('an error is made with exactly the details of its code', () => {
  vocabularyError('MONEY_CURRENCY_MISMATCH', { left: 'USD', right: 'VND' });
  // @ts-expect-error -- without one of the currencies
  vocabularyError('MONEY_CURRENCY_MISMATCH', { left: 'USD' });
  // @ts-expect-error -- a cause that has no text
  vocabularyError('FILE_UNREADABLE', { path: 'a', reason: 'bored' });
});

it('an issue is made with exactly the values that its text names', () => {
  inputIssue('AT_LEAST', { received: 1, params: { minimum: 2 } });
  inputIssue('INSTANT', { received: 1 });
  // @ts-expect-error -- without the minimum
  inputIssue('AT_LEAST', { received: 1 });
  // @ts-expect-error -- a value that the text does not name
  inputIssue('INSTANT', { received: 1, params: { minimum: 2 } });
  // @ts-expect-error -- without the minimum
  expects('AT_LEAST');
});
