import { POLICIES, simulatePolicies, WORLD_FAMILIES } from '@livelane/kol-score/pilots';
import { drawsFrom } from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import type { Row, Section } from '../../section.ts';

const WORLDS = 300;

/** Ways of choosing creators, in both families of simulated worlds. */
export const policies: Section = {
  name: 'policies',
  about: 'profit of a campaign of six rounds by way of choosing creators, against an oracle',
  measure: async (say) => {
    const randomFor = (position: number) => drawsFrom(position + 1).uniform;
    const [hidden, lagging] = (['fees-follow-followers', 'followers-convert'] as const).map(
      (family) => {
        say(family);
        const results = simulatePolicies(WORLD_FAMILIES[family], { worlds: WORLDS, randomFor });
        return new Map(results.map((it) => [it.policy, it]));
      },
    );
    const rows: Row[] = [];
    for (const [family, results] of Object.entries({ a: hidden, b: lagging })) {
      for (const { id } of POLICIES) {
        const { shareOfOracle = 0, lossShare = 0 } = results?.get(id) ?? {};
        const isDefault = id === POLICIES[0].id;
        const first = results?.get('follower-first')?.meanProfit ?? 0;
        const isWithin = (results?.get(id)?.meanProfit ?? 0) >= 0.95 * first;
        rows.push({
          what: `family ${family}, ${id}`,
          measured: `${shareOfOracle.toFixed(2)} of the oracle’s profit, a loss in ${(100 * lossShare).toFixed(1)} % of worlds`,
          ...(isDefault
            ? {
                wanted:
                  family === 'a'
                    ? 'at least 0.72, a loss in at most 2 %'
                    : 'within 5 % of follower-first',
              }
            : {}),
          reached:
            !isDefault || (family === 'a' ? shareOfOracle >= 0.72 && lossShare <= 0.02 : isWithin),
        });
      }
    }
    return { data: `${WORLDS} simulated worlds of 200 creators in each family`, rows };
  },
};
