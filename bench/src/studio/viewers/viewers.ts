import { buildPages, openTestStudio } from '../../../../examples/studio/src/e2e/studio.fixture.ts';
import type { Section } from '../../section.ts';
import { MINUTE_MS, measureMinute, SEED, VIEWERS, type ViewersFigures } from './minute.ts';
import { rowsOf } from './rows.ts';

/** Many viewers of one show, who ask the studio as their pages do. */
export const viewers: Section = {
  name: 'viewers',
  about: `${VIEWERS} viewers of one show for ${MINUTE_MS / 1_000} s, over HTTP and server-sent events`,
  measure: async (say) => {
    await buildPages();
    const studio = await openTestStudio();
    try {
      const figures = await measureMinute(studio);
      say(`${figures.requests.all.count} requests`);
      return { data: dataOf(figures), rows: rowsOf(figures), figures };
    } finally {
      await studio.stop();
    }
  },
};

const dataOf = ({ busyBeforePercent, machineBusyPercent, lateP95Ms }: ViewersFigures): string =>
  [
    'on loopback; pages without their picture, so that each asks for the signed state every 5 s, and reports its link all the same',
    'without scripts and styles',
    `all viewers are one process, late for its own timers by ${lateP95Ms} ms (p95)`,
    `processors ${busyBeforePercent} % busy before, ${machineBusyPercent} % meanwhile; seed ${SEED}`,
  ].join('; ');
