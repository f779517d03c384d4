import { type InputIssue, inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';

/** A figure that a caller gave, and the least that it may be. */
export interface GivenFigure {
  readonly path: string;
  readonly value: unknown;
  /** Default: any finite number. */
  readonly minimum?: number;
}

/** One issue for each figure that is not a finite number of at least its minimum. */
export function figureIssues(figures: readonly GivenFigure[]): InputIssue[] {
  return figures.flatMap(({ path, value, minimum }) => {
    if (!Number.isFinite(value)) return [inputIssue('NUMBER', { path, received: value })];
    if (minimum === undefined || (value as number) >= minimum) return [];
    return [inputIssue('AT_LEAST', { path, received: value, params: { minimum } })];
  });
}

/** @throws INPUT_INVALID for figures that are not finite numbers of at least their minimum */
export function checkFigures(what: string, figures: readonly GivenFigure[]): void {
  const issues = figureIssues(figures);
  if (issues.length > 0) throw inputInvalid(what, issues);
}
