import { type Brief, type CreatorGrade, toMinor } from '@livelane/contracts/vocabulary';
import { type CreatorProfile, gradeCreator, rankCreators } from '@livelane/kol-score';
import { reportHtml } from '@livelane/kol-score/report';
import fc from 'fast-check';
import { IMPROVEMENTS } from '../../../../packages/kol-score/src/grade/improvements.fixture.ts';
import { anyProfile } from '../../../../packages/kol-score/src/profile/profile.arbitrary.ts';
import { AS_OF, briefFor } from '../../../../packages/kol-score/src/profile/story.fixture.ts';
import { reported } from '../../../../packages/kol-score/src/report/report.fixture.ts';
import type { Row, Section } from '../../section.ts';

const PROFILES = 4_000;
const LISTS = 400;
const OF_A_LIST = 8;
/** Points: above the noise of floating point and of quantiles. */
const NOISE = 1e-7;
const BRIEF: Brief = briefFor();

/** Laws of every grade. */
export const grades: Section = {
  name: 'grades',
  about: 'laws of every grade: sums, monotony, foreign is not fake, removal, same bytes',
  measure: async (say) => {
    const profiles = fc.sample(anyProfile, { numRuns: PROFILES, seed: 2026 });
    const parts = [sumRow, monotoneRow, foreignRow, removalRow, bytesRow];
    const rows = parts.map((part, at) => {
      say(`part ${at + 1} of ${parts.length}`);
      return part(profiles);
    });
    return { data: `${PROFILES} random profiles, half-filled ones among them`, rows };
  },
};

function gradeOf(profile: CreatorProfile): CreatorGrade {
  return gradeCreator(profile, BRIEF, { asOf: AS_OF });
}

function sumRow(profiles: readonly CreatorProfile[]): Row {
  let most = 0;
  for (const profile of profiles) {
    const { contributions, score } = gradeOf(profile);
    const sum = contributions.reduce((total, { points }) => total + points, 0);
    most = Math.max(most, Math.abs(sum - score.mean));
  }
  return {
    what: 'largest difference of the sum of contributions from the score',
    ...{ measured: most.toExponential(1), wanted: 'at most 1e-9', reached: most <= 1e-9 },
  };
}

function monotoneRow(profiles: readonly CreatorProfile[]): Row {
  const changes = Object.values(IMPROVEMENTS);
  let [fell, tried] = [0, 0];
  for (const [at, profile] of profiles.entries()) {
    const before = gradeOf(profile);
    for (const change of changes) {
      const after = gradeOf(change(profile, at % 12, BRIEF.market));
      tried++;
      if (isLower(after, before)) fell++;
    }
  }
  return {
    what: `improvements of ${changes.length} kinds after which score, its lower end, conversions or contribution fell`,
    ...{ measured: `${fell} of ${tried}`, wanted: '0', reached: fell === 0 },
  };
}

function isLower(after: CreatorGrade, before: CreatorGrade): boolean {
  const figures = ({ score, expectation }: CreatorGrade) => [
    score.mean,
    score.interval.lower,
    expectation.conversionsPer1000Viewers.mean,
    expectation.conversions.mean,
  ];
  const old = figures(before);
  const fell = figures(after).some((figure, at) => figure < (old[at] ?? 0) - NOISE);
  // Where commission takes more than the margin, every sale costs money.
  const sells = [before, after].every(({ expectation }) => toMinor(expectation.breakEvenFee) >= 0n);
  const [money, less] = [before, after].map(({ expectation }) =>
    toMinor(expectation.contribution.mean),
  ) as [bigint, bigint];
  return fell || (sells && less < money);
}

function foreignRow(profiles: readonly CreatorProfile[]): Row {
  const changed = profiles.filter((profile) => {
    const foreign: CreatorProfile = {
      ...profile,
      ...{ market: 'VN', languages: ['vi'] },
      audience: { ...profile.audience, countries: { VN: 0.9 }, languages: { vi: 0.95 } },
    };
    const [own, other] = [profile, foreign].map((it) => JSON.stringify(gradeOf(it).authenticity));
    return own !== other;
  }).length;
  return {
    what: 'creators whose authenticity changes in any digit with country and language alone',
    ...{ measured: `${changed} of ${profiles.length}`, wanted: '0', reached: changed === 0 },
  };
}

/** Removes each creator in turn from lists of eight. */
function removalRow(profiles: readonly CreatorProfile[]): Row {
  let changed = 0;
  for (let at = 0; at < LISTS; at++) {
    const list = Array.from({ length: OF_A_LIST }, (_, index) => {
      const profile = profiles[(at * OF_A_LIST + index) % profiles.length] as CreatorProfile;
      return { ...profile, id: `c${index}` };
    });
    const idsOf = (some: readonly CreatorProfile[]): string[] =>
      rankCreators(some, BRIEF, { asOf: AS_OF }).grades.map(({ creator }) => creator.id);
    const whole = idsOf(list);
    const isChanged = list.some(({ id }) => {
      const rest = idsOf(list.filter((it) => it.id !== id));
      return rest.join() !== whole.filter((it) => it !== id).join();
    });
    if (isChanged) changed++;
  }
  return {
    what: 'lists whose order changes when one creator is removed',
    ...{ measured: `${changed} of ${LISTS}`, wanted: `0 of ${LISTS}`, reached: changed === 0 },
  };
}

function bytesRow(profiles: readonly CreatorProfile[]): Row {
  const list = profiles.slice(0, 500).map((profile, at) => ({ ...profile, id: `c${at}` }));
  const json = () => JSON.stringify(rankCreators(structuredClone(list), BRIEF, { asOf: AS_OF }));
  const svg = () => {
    const { grades: shown, options } = reported();
    return reportHtml(shown, options);
  };
  const [one, page] = [json(), svg()];
  const reached = one === json() && page === svg() && page.includes('<svg');
  return {
    what: 'the same input twice: JSON of a ranking, SVG of a report',
    ...{ measured: reached ? 'equal bytes' : 'bytes differ', wanted: 'equal bytes', reached },
  };
}
