import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import {
  type DailyExperiment,
  lookDaily,
} from '../../../../packages/attribution/src/lift/daily-looks.fixture.ts';
import { designHoldout } from '../../../../packages/attribution/src/lift/design-holdout.ts';
import { LOOKS } from '../../../../packages/attribution/src/lift/experiment.ts';
import type { Row, Section } from '../../section.ts';

const EXPERIMENTS = 1_000;

/** Rates, shares and lengths that merchants have, without an effect and with one. */
const WATCHED: readonly (readonly [what: string, experiment: DailyExperiment])[] = [
  ['10 % buy, halves', plan({ rate: 0.1, share: 0.5, perDay: 200, days: 60 })],
  ['2 % buy, 10 % held out', plan({ rate: 0.02, share: 0.9, perDay: 400, days: 60 })],
  ['2 % buy, 10 % treated', plan({ rate: 0.02, share: 0.1, perDay: 400, days: 60 })],
  [
    '2 % buy, 10 % held out, 30 % more by the treatment',
    plan({ rate: 0.02, share: 0.9, perDay: 400, days: 60, effect: 0.3 }),
  ],
  [
    'spending with long tails, 2 % buy, 10 % held out',
    plan({ rate: 0.02, share: 0.9, perDay: 400, days: 60, spread: 1.5 }),
  ],
  ['0.5 % buy, 10 % held out', plan({ rate: 0.005, share: 0.9, perDay: 1_000, days: 60 })],
];

function plan(
  experiment: Omit<DailyExperiment, 'effect' | 'plannedPeople'> & { readonly effect?: number },
): DailyExperiment {
  return { effect: 0, plannedPeople: experiment.perDay * experiment.days, ...experiment };
}

/** Whether intervals hold under daily looks, and designed experiments find their effect. */
export const lift: Section = {
  name: 'lift',
  about: 'always-valid intervals under daily looks, and the power of designed holdouts',
  measure: async (say) => {
    const rows = [
      ...WATCHED.flatMap(([what, it]) => coverageRows(what, it, say)),
      ...powerRows(say),
    ];
    return { data: `${EXPERIMENTS} simulated experiments a row, 95 % intervals`, rows };
  },
};

function coverageRows(
  what: string,
  experiment: DailyExperiment,
  say: (line: string) => void,
): Row[] {
  say(what);
  return LOOKS.map((looks) => {
    const shown = lookDaily(experiment, { looks, times: EXPERIMENTS, random: seededUniform(2026) });
    const measured = `wrong at some evening in ${percent(shown.missedOnce)} of the experiments`;
    if (looks === 'once')
      return { what: `${what}: interval of a single look`, measured, reached: true };
    return {
      ...{ what: `${what}: always-valid`, measured, wanted: 'at most 5 %' },
      reached: shown.missedOnce <= 0.05,
    };
  });
}

function powerRows(say: (line: string) => void): Row[] {
  const [rate, effect, share] = [0.05, 0.3, 0.8];
  return LOOKS.map((looks) => {
    const { people, days } = designHoldout({ rate, effect, share, perDay: 500, looks });
    say(`power, ${looks}: ${people.total} people, ${days} days`);
    const experiment = plan({ rate, effect, share, days, perDay: Math.round(people.total / days) });
    const shown = lookDaily(experiment, { looks, times: EXPERIMENTS, random: seededUniform(2027) });
    const early = `; at some evening in ${percent(shown.foundOnce)}, on average at day ${shown.dayFound.toFixed(1)}`;
    return {
      what: `5 % buy, 30 % more by the treatment, 20 % held out, ${looks}: ${people.total} people`,
      measured: `found at the end in ${percent(shown.foundAtEnd)}${looks === 'once' ? '' : early}`,
      wanted: '77 to 83 %, or more with daily looks',
      reached: shown.foundAtEnd >= 0.77 && (looks === 'any-time' || shown.foundAtEnd <= 0.83),
    };
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
