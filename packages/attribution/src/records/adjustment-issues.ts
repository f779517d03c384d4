import { type InputIssue, inputIssues } from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';
import { attributionIssue } from './issues.ts';

/** What is wrong with an adjustment; one of pieces without money says how their money is worked out. */
export function adjustmentIssues(schema: z.core.$ZodType, adjustment: unknown): InputIssue[] {
  const { quantity, money } = (adjustment ?? {}) as Readonly<Record<string, unknown>>;
  const isOfPieces = quantity !== undefined && quantity !== null && (money ?? null) === null;
  return inputIssues(schema, adjustment).map((issue) =>
    isOfPieces && issue.path === '/money' ? returnedAmount(quantity, { path: '/money' }) : issue,
  );
}

/** Pieces went back, and how much money is not said. */
export function returnedAmount(
  pieces: unknown,
  place: Pick<InputIssue, 'path' | 'line'>,
): InputIssue {
  const params = { pieces: String(pieces) };
  return attributionIssue('RETURNED_AMOUNT', { ...place, received: undefined, params });
}
