import { cpus } from 'node:os';
import { gradeCreator, rankCreators } from '@livelane/kol-score';
import { toldProfile } from '../../../../packages/kol-score/src/grade/told.fixture.ts';
import { drawsFrom } from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import { AS_OF, briefFor } from '../../../../packages/kol-score/src/profile/story.fixture.ts';
import type { Row, Section } from '../section.ts';

const CREATORS = 4_000;
const GRADES_WANTED = 15_000;

/** Grades a second of one core, by processor time. */
export const speed: Section = {
  name: 'speed',
  about: 'whole grades with reasons and hash, from objects in memory',
  measure: async () => {
    const profiles = Array.from({ length: CREATORS }, (_, at) =>
      toldProfile(drawsFrom(at + 1), `c${at}`),
    );
    const brief = briefFor();
    const rank = () => rankCreators(profiles, brief, { asOf: AS_OF });
    rank();
    const rows: Row[] = [
      rowOf('grades of a ranking, validation included', perSecond(rank)),
      {
        what: 'grades one by one, brief validated each time',
        measured: spoken(
          perSecond(() => profiles.map((profile) => gradeCreator(profile, brief, { asOf: AS_OF }))),
        ),
        reached: true,
      },
    ];
    const data = `${CREATORS} made profiles of 2 to 21 posts; ${cpus()[0]?.model ?? 'unknown processor'}`;
    return { data, rows };
  },
};

function rowOf(what: string, rate: number): Row {
  return {
    what,
    measured: spoken(rate),
    wanted: spoken(GRADES_WANTED),
    reached: rate >= GRADES_WANTED,
  };
}

function spoken(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')} a second`;
}

function perSecond(work: () => unknown): number {
  const before = process.cpuUsage().user;
  work();
  return CREATORS / ((process.cpuUsage().user - before) / 1e6);
}
