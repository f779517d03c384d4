import type { BothLanguages, CreatorGrade } from '@livelane/contracts/vocabulary';
import { type Campaign, creatorOf } from '../campaign/campaign.ts';
import { demoError } from '../errors/demo-errors.ts';
import type { Stage } from '../progress.ts';
import { compact } from '../texts/compact.ts';
import { text } from '../texts/text.ts';
import { byCode } from './by-code.ts';

/** The creator whom the terms are for, and the one whom follower counts would have chosen. */
export interface Pick {
  readonly grade: CreatorGrade;
  readonly rank: number;
  readonly mostFollowed: CreatorGrade | null;
}

/** The creator of the terms looked up among the grades, with the reasons for her and against the most followed one. */
export function pickStage(
  { terms, creators }: Campaign,
  grades: readonly CreatorGrade[],
): Stage<Pick> {
  return {
    name: text('PICK'),
    lasting: true,
    work: (say) => {
      const wanted = creatorOf(terms, creators)?.id;
      const grade = grades.find((it) => it.creator.id === wanted);
      if (grade === undefined)
        throw demoError('RESULT_MISMATCH', {
          reason: 'grade',
          subject: wanted ?? '',
          expected: 'creator-grade',
          received: '',
        });
      const followers = (it: CreatorGrade): number => it.creator.followers ?? 0;
      const largest = grades.toSorted((a, b) => followers(b) - followers(a))[0];
      const mostFollowed = largest === undefined || largest.id === grade.id ? null : largest;
      for (const line of linesOf(grade, mostFollowed)) say(line);
      return { grade, rank: grades.indexOf(grade) + 1, mostFollowed };
    },
    outcome: ({ grade, rank, mostFollowed }) =>
      text('PICKED', {
        ...scoreOf(grade),
        rank,
        lower: grade.score.interval.lower.toFixed(0),
        upper: grade.score.interval.upper.toFixed(0),
        compared:
          mostFollowed === null
            ? ''
            : text('PICKED_BEFORE', {
                ...scoreOf(mostFollowed),
                followers: compact(mostFollowed.creator.followers ?? 0),
              }),
        excluded: grade.eligible ? '' : text('PICKED_EXCLUDED'),
      }),
  };
}

function scoreOf({ creator, score }: CreatorGrade): { name: string; score: string } {
  return { name: creator.name, score: score.mean.toFixed(1) };
}

/** The gates that the picked creator fails, the reasons for her, and those against the other one. */
function linesOf(grade: CreatorGrade, other: CreatorGrade | null): BothLanguages[] {
  const { name } = grade.creator;
  // A failed gate is a finding, too.
  const remarks = (grade.findings ?? []).filter(({ severity }) => severity !== 'error');
  return [
    ...grade.gates
      .filter(({ passed }) => !passed)
      .map(({ reason }) => text('GATE_FAILED', { name, reason })),
    ...reasonsOf(grade, 'for')
      .slice(0, 2)
      .map((reason) => text('REASON_FOR', { name, reason })),
    ...(other === null ? [] : reasonsOf(other, 'against'))
      .slice(0, 1)
      .map((reason) => text('REASON_AGAINST', { name: other?.creator.name ?? '', reason })),
    ...byCode(remarks),
  ];
}

function reasonsOf({ reasons }: CreatorGrade, direction: 'for' | 'against') {
  return reasons.filter((it) => it.direction === direction).map((it) => it.text);
}
