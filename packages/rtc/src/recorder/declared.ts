import {
  compareInstants,
  type InputInvalid,
  inputInvalid,
  inputIssues,
  type SessionLog,
} from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { DeclaredFigure } from './input.ts';
import { DeclaredRowSchema, type RecordedFigure } from './recorded-input.ts';

/** Why a figure that somebody declares is none; undefined for one that is. */
export function declaredRefusal({ identity, ...figure }: DeclaredFigure): InputInvalid | undefined {
  const issues = inputIssues(DeclaredRowSchema, { ...figure, by: identity });
  return issues.length === 0 ? undefined : inputInvalid('declared figure', issues);
}

/** What was declared, each figure once, oldest first, whatever the order of arrival. */
export function declaredOf(figures: readonly RecordedFigure[]): readonly RecordedFigure[] {
  const known = new Map(figures.map((figure) => [canonicalJson(figure), figure] as const));
  return [...known]
    .sort(([a, one], [b, other]) => compareInstants(one.at, other.at) || (a < b ? -1 : 1))
    .map(([, figure]) => figure);
}

/** The platforms that declare figures, with the newest number of viewers that each of them states. */
export function declaredDestinations(
  declared: readonly RecordedFigure[],
): readonly SessionLog['destinations'][number][] {
  const viewers = new Map<RecordedFigure['platform'], number | null>();
  for (const { platform, figure, value } of declared) {
    // The room itself is measured.
    if (platform === 'own-site') continue;
    const isViewers = figure === 'viewers' && typeof value === 'number';
    viewers.set(platform, isViewers ? value : (viewers.get(platform) ?? null));
  }
  return [...viewers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([platform, count]) => ({ platform, viewers: count, source: 'declared' }));
}
