import { type CreatorGrade, toMinor } from '@livelane/contracts/vocabulary';
import { type CreatorProfile, rankCreators } from '@livelane/kol-score';
import {
  completeProfile,
  SILENCES,
  sourcedProfile,
} from '../../../../packages/kol-score/src/grade/complete-profile.fixture.ts';
import { drawsFrom } from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import { AS_OF, briefFor } from '../../../../packages/kol-score/src/profile/story.fixture.ts';
import type { Measured, Section } from '../../section.ts';

const PROFILES = 100_000;
const BATCH = 1_000;
/** Points: below what anybody could see, above the noise of floating point and of quantiles. */
const NOISE = 1e-7;

/** How often a silent creator was worth more than the same one who tells. */
interface Broken {
  score: number;
  money: number;
  lowerEnd: number;
  place: number;
}

/** The law that an unknown input is never worth more than its tenth percentile. */
export const silence: Section = {
  name: 'silence',
  about: 'an input that is not known never raises score, place or expected contribution',
  measure: async (say) => {
    const broken: Broken = { score: 0, money: 0, lowerEnd: 0, place: 0 };
    for (let from = 1; from <= PROFILES; from += BATCH) {
      compareBatch(from, broken);
      if ((from - 1) % (10 * BATCH) === 0) say(`${from - 1} of ${PROFILES}`);
    }
    return measured(broken);
  },
};

function measured(broken: Broken): Measured {
  const rows = Object.entries(broken).map(([what, count]) => ({
    what: `silent creators with a better ${what}`,
    measured: `${count} of ${2 * PROFILES}`,
    wanted: '0',
    reached: count === 0,
  }));
  const data = `${PROFILES} made profiles, each told at the tenth percentile or better, half of them by several sources of one input, with one and with two of ${Object.keys(SILENCES).length} inputs kept back`;
  return { data, rows };
}

/** Ranks each creator together with the silent versions; the silent ones have to come after. */
function compareBatch(from: number, broken: Broken): void {
  const profiles: CreatorProfile[] = [];
  const hide = Object.values(SILENCES);
  for (let seed = from; seed < from + BATCH; seed++) {
    const draws = drawsFrom(seed);
    const make = seed % 2 === 0 ? sourcedProfile : completeProfile;
    const told = make(draws, `${seed}-z-told`);
    const [one, two] = [0, 1].map(() => hide[Math.floor(draws.uniform() * hide.length)]) as [
      (typeof hide)[number],
      (typeof hide)[number],
    ];
    const [single, pair] = [one(told), two(one(told))];
    profiles.push(told, { ...single, id: `${seed}-single` }, { ...pair, id: `${seed}-pair` });
  }
  const { grades } = rankCreators(profiles, briefFor(), { asOf: AS_OF });
  const places = new Map(grades.map((grade, place) => [grade.creator.id, { grade, place }]));
  for (let seed = from; seed < from + BATCH; seed++) {
    const told = places.get(`${seed}-z-told`);
    for (const kind of ['single', 'pair']) {
      const silent = places.get(`${seed}-${kind}`);
      if (told === undefined || silent === undefined) throw new TypeError('a grade is missing');
      count(broken, told, silent);
    }
  }
}

interface Placed {
  readonly grade: CreatorGrade;
  readonly place: number;
}

function count(broken: Broken, told: Placed, silent: Placed): void {
  const [open, closed] = [told.grade, silent.grade];
  const [money, silentMoney] = [open, closed].map((grade) => grade.expectation.contribution) as [
    CreatorGrade['expectation']['contribution'],
    CreatorGrade['expectation']['contribution'],
  ];
  if (closed.score.mean > open.score.mean + NOISE) broken.score++;
  if (toMinor(silentMoney.mean) > toMinor(money.mean)) broken.money++;
  if (toMinor(silentMoney.lower) > toMinor(money.lower)) broken.lowerEnd++;
  // Level in everything, the id decides; that of the silent one is the smaller.
  if (silent.place < told.place && differs(open, closed)) broken.place++;
}

/** Whether two grades differ in what decides the order, the id left out. */
function differs(open: CreatorGrade, closed: CreatorGrade): boolean {
  const [a, b] = [open, closed].map(({ expectation: { contribution }, eligible }) =>
    [eligible, contribution.mean.minor, contribution.lower.minor].join(),
  );
  const points = [
    open.score.mean - closed.score.mean,
    open.score.interval.lower - closed.score.interval.lower,
  ];
  return a !== b || points.some((difference) => Math.abs(difference) > NOISE);
}
