import { checkLaw, LAWS } from '../../../../packages/contracts/src/settlement/oracle/laws.ts';
import type { Row, Section } from '../../section.ts';

const RUNS = 20_000;

/** What a settlement has to keep, whatever the facts: checked on random deals. */
export const laws: Section = {
  name: 'laws',
  about: `the metamorphic laws, ${RUNS.toLocaleString('en')} random deals each`,
  measure: async (say) => {
    const rows = (Object.keys(LAWS) as (keyof typeof LAWS)[]).map((law): Row => {
      say(law);
      const { broken } = checkLaw(law, { runs: RUNS });
      for (const difference of broken.slice(0, 3)) say(`  ${difference}`);
      return {
        what: law,
        measured: `${broken.length} broken of ${RUNS.toLocaleString('en')}`,
        wanted: '0',
        reached: broken.length === 0,
      };
    });
    return { data: `seeds 1 to ${RUNS.toLocaleString('en')} of each law`, rows };
  },
};
