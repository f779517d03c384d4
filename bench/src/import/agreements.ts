import {
  agreements,
  counted,
  GROUNDS,
  type Half,
} from '../../../packages/contracts/src/import/agreements.fixture.ts';
import type { Row, Section } from '../section.ts';

/** How many values of whole agreements are read, and how many of those are right: in all, and by the confidence that they have. */
export function agreementsSection(half: Half): Section {
  return {
    name: half,
    about: `values read from agreements that were ${half === 'built' ? 'built with' : 'kept aside'}`,
    measure: async () => {
      const list = agreements(half);
      const counts = list.map(counted);
      const right = counts.flatMap((it) => it.right);
      const wrong = counts.flatMap((it) => it.wrong);
      const missed = counts.flatMap((it) => it.missed);
      const byConfidence = [...new Set(GROUNDS.map(([, confidence]) => confidence))].map(
        (confidence): Row => {
          const of = (lines: typeof right) =>
            lines.filter((it) => it.confidence === confidence).length;
          return row(`confidence ${confidence}: right`, of(right), of(right) + of(wrong));
        },
      );
      return {
        data: `${list.length} agreements, ${right.length + missed.length} marked values`,
        rows: [
          row('of what is read, right', right.length, right.length + wrong.length),
          row('of what is marked, read', right.length, right.length + missed.length),
          ...byConfidence,
        ],
      };
    },
  };
}

const row = (what: string, part: number, whole: number): Row => ({
  what,
  measured: `${(part / whole).toFixed(3)} (${part} of ${whole})`,
  reached: true,
});
