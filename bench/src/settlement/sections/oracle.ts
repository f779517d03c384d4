import { comparedWithOracle } from '../../../../packages/contracts/src/settlement/oracle/differences.ts';
import type { Section } from '../../section.ts';

const DEALS = 200_000;

/** Random deals, settled and compared with a calculation of their own in fractions. */
export const oracle: Section = {
  name: 'oracle',
  about: `${DEALS.toLocaleString('en')} random deals against an independent calculation in fractions`,
  measure: async (say) => {
    const wrong: string[] = [];
    let [lines, facts] = [0, 0];
    for (let seed = 1; seed <= DEALS; seed++) {
      const compared = comparedWithOracle(seed);
      wrong.push(...compared.wrong);
      lines += compared.settlement.lines.length;
      facts += compared.deal.facts.length;
      if (seed % 20_000 === 0)
        say(`${seed.toLocaleString('en')} deals, ${wrong.length} differences`);
    }
    for (const difference of wrong.slice(0, 10)) say(difference);
    return {
      data: `seeds 1 to ${DEALS.toLocaleString('en')}: ${facts.toLocaleString('en')} facts, ${lines.toLocaleString('en')} lines`,
      rows: [
        {
          what: 'differences from the oracle',
          measured: String(wrong.length),
          wanted: '0',
          reached: wrong.length === 0,
        },
      ],
    };
  },
};
