import { rankCreators } from '@livelane/kol-score';
import {
  type CreatorRanking,
  profitDifference,
  type RankingResult,
  SHOWN_AT,
  type ShownEvidence,
  SIMPLE_RANKINGS,
  simulateRankings,
  WORLD_FAMILIES,
} from '@livelane/kol-score/pilots';
import { drawsFrom } from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import type { Row, Section } from '../../section.ts';

const FAMILIES = { a: 'fees-follow-followers', b: 'followers-convert' } as const;

/** What creators show, and in how many worlds of each family. */
const SCENES: Readonly<Record<ShownEvidence, { readonly worlds: number; readonly about: string }>> =
  {
    lives: { worlds: 300, about: 'past lives known' },
    'lives-and-countries': { worlds: 300, about: 'past lives and shares by country' },
    'no-lives': { worlds: 100, about: 'nobody has past lives' },
  };

/** Creators of the same market, besides those to rank, whose lives the buyer has measured. */
const PEERS = 60;

/** Money of the three creators that rankings pick from incomplete profiles. */
export const rankings: Section = {
  name: 'rankings',
  about: 'money of the top three, from profiles that lack 30 % of their inputs, more where bad',
  measure: async (say) => {
    const rows: Row[] = [];
    for (const evidence of Object.keys(SCENES) as ShownEvidence[])
      for (const family of ['a', 'b'] as const) {
        const { worlds, about } = SCENES[evidence];
        say(`family ${family}, ${about}`);
        const results = simulateRankings(WORLD_FAMILIES[FAMILIES[family]], {
          ...{ worlds, evidence, rankings: RANKINGS, peers: PEERS },
          randomFor: (position) => drawsFrom(position + 1).uniform,
        });
        rows.push(...rowsOf(results, { about: `family ${family}, ${about}`, family, evidence }));
      }
    const counts = Object.values(SCENES).map(({ worlds }) => worlds);
    return {
      data: `${counts.join(', ')} simulated worlds of 200 creators in each family; with peers: ${PEERS} other creators of the market, as incomplete, their lives measured`,
      rows,
    };
  },
};

/** The ranking with the shipped benchmarks, and with those of the market. */
const RANKINGS: readonly CreatorRanking[] = [
  {
    ...{ id: 'rank', about: 'By expected contribution.' },
    order: (profiles, brief) => idsOf(rankCreators(profiles, brief, { asOf: SHOWN_AT })),
  },
  {
    ...{ id: 'rank with peers', about: 'The same, with priors and percentiles of the peers.' },
    order: (profiles, brief, peers) =>
      idsOf(rankCreators(profiles, brief, { asOf: SHOWN_AT, peers })),
  },
];

function idsOf({ ranked }: ReturnType<typeof rankCreators>): string[] {
  return ranked.map(({ creator }) => creator.id);
}

interface Scene {
  readonly about: string;
  readonly family: keyof typeof FAMILIES;
  readonly evidence: ShownEvidence;
}

function rowsOf(results: readonly RankingResult[], scene: Scene): Row[] {
  const simple = new Set<string>(SIMPLE_RANKINGS.map(({ id }) => id));
  const rules = results.filter(({ ranking }) => simple.has(ranking));
  return results.map((result) => {
    const { ranking, mean, interval, shareOfOracle } = result;
    const what = `${scene.about}: ${ranking}`;
    const money = `${dollars(mean)} USD (${dollars(interval.lower)} to ${dollars(interval.upper)}), ${shareOfOracle.toFixed(2)} of the oracle’s`;
    if (!ranking.startsWith('rank')) return { what, measured: money, reached: true };
    const ahead = rules
      .map((rule) => ({ rule: rule.ranking, ...profitDifference(result, rule) }))
      .toSorted((a, b) => a.mean - b.mean)[0];
    if (ahead === undefined) throw new TypeError('there are simple rules');
    const { lower, upper } = ahead.interval;
    const measured = `${money}; ahead of the best simple rule, ${ahead.rule}, by ${dollars(ahead.mean)} (${dollars(lower)} to ${dollars(upper)})`;
    // The number to reach is for profiles of which 30 % is missing; where nobody has lives, more is.
    if (scene.evidence === 'no-lives') return { what, measured, reached: true };
    return scene.family === 'a'
      ? { what, measured, wanted: 'ahead, with 95 % certainty', reached: lower > 0 }
      : { what, measured, wanted: 'not behind', reached: ahead.mean >= 0 };
  });
}

function dollars(minor: number): string {
  return Math.round(minor / 100).toLocaleString('en');
}
