import { type CreatorGrade, LivelaneError, localText } from '@livelane/contracts/vocabulary';
import { type Campaign, creatorOf } from '../campaign/open.ts';
import type { Stage } from '../progress.ts';
import { short } from '../report/words.ts';

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
    name: 'Pick one, with reasons',
    lasting: true,
    work: (say) => {
      const wanted = creatorOf(terms, creators)?.id;
      const grade = grades.find((it) => it.creator.id === wanted);
      if (grade === undefined)
        throw new LivelaneError(
          'INPUT_INVALID',
          `No grade for ${wanted}: the creator of terms.json must be in creators.json.`,
        );
      const followers = (it: CreatorGrade): number => it.creator.followers ?? 0;
      const largest = grades.toSorted((a, b) => followers(b) - followers(a))[0];
      const mostFollowed = largest === undefined || largest.id === grade.id ? null : largest;
      for (const gate of grade.gates.filter(({ passed }) => !passed))
        say(`${grade.creator.name} fails a gate: ${localText(gate.reason, 'en')}`);
      for (const reason of grade.reasons.filter((it) => it.direction === 'for').slice(0, 2))
        say(`for ${grade.creator.name}: ${localText(reason.text, 'en')}`);
      for (const reason of (mostFollowed?.reasons ?? [])
        .filter((it) => it.direction === 'against')
        .slice(0, 1))
        say(`against ${mostFollowed?.creator.name}: ${localText(reason.text, 'en')}`);
      return { grade, rank: grades.indexOf(grade) + 1, mostFollowed };
    },
    outcome: ({ grade, rank, mostFollowed }) => {
      const other =
        mostFollowed === null
          ? ''
          : `, before ${mostFollowed.creator.name} with ${short(mostFollowed.creator.followers ?? 0)} followers (${mostFollowed.score.mean.toFixed(1)})`;
      const gates = grade.eligible ? '' : ', although a gate excludes this creator';
      return `${grade.creator.name}, rank ${rank}, score ${grade.score.mean.toFixed(1)} (${grade.score.interval.lower.toFixed(0)} to ${grade.score.interval.upper.toFixed(0)})${other}${gates}`;
    },
  };
}
