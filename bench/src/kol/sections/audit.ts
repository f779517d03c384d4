import { authenticity, ILLUSTRATIVE_BENCHMARKS } from '@livelane/kol-score';
import {
  auditFollowers,
  domainOf,
  drawsOf,
  type FollowerAccount,
  fitAccountModel,
  madeAccountModel,
  madeAccounts,
} from '@livelane/kol-score/audit';
import type { Section } from '../../section.ts';
import { areaUnderCurve, type Figure, mean, rowOf } from '../figures.ts';
import { growthRows } from '../growth-trials.ts';
import { shareRows } from '../share-trials.ts';

/** Sources that neither the scorecard nor its reference accounts are from. */
const seeds = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => first + at);
const UNSEEN = seeds(700_000, 40);

const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const DATA =
  'made accounts, histories and posts: in-domain is a model fitted to 1,000 labels of the same source, across the shipped one on sources that it was not fitted to; histories of 60 weeks with two posts a week; log-normal views of spreads .3 to 2';

/** The account model, the share of fakes, shifts, first digits and growth. */
export const audit: Section = {
  name: 'audit',
  about: 'accounts, the share of fakes with its intervals, shifts, first digits and growth',
  measure: async (say) => {
    const parts: readonly (() => Figure[])[] = [
      areaRows,
      () =>
        shareRows({
          ...{ name: 'in-domain', seeds: UNSEEN.slice(0, 16), modelOf: ownModel, shares: TENTHS },
          wanted: { error: 0.025, width: 0.08, abstains: 0.1 },
        }),
      () =>
        shareRows({
          ...{ name: 'across', seeds: UNSEEN, modelOf: () => shipped, shares: [0, 0.2, 0.5, 0.8] },
          wanted: { error: 0.06 },
        }),
      shiftRows,
      digitRows,
      growthRows,
    ];
    const rows = parts.flatMap((part, at) => {
      say(`part ${at + 1} of ${parts.length}`);
      return part();
    });
    return { data: DATA, rows: rows.map(rowOf) };
  },
};

const shipped = madeAccountModel();

function ownModel(seed: number) {
  return fitAccountModel(madeAccounts(domainOf(seed), { count: 1000, fakes: 500, seed: seed + 1 }));
}

function areaRows(): Figure[] {
  const areas = UNSEEN.map((seed) => {
    const made = madeAccounts(domainOf(seed), { count: 600, fakes: 300, seed });
    const { accounts } = auditFollowers(
      made.map(({ account }) => account),
      shipped,
    );
    return areaUnderCurve(
      made.map(({ isFake }, at) => ({ isFake, score: accounts[at]?.probability ?? 0 })),
    );
  }).toSorted((a, b) => a - b);
  const row = (what: string, value: number): Figure => ({
    ...{ what: `area under the curve, ${what} of ${areas.length} sources`, value, unit: 'area' },
  });
  return [
    row('median', areas[areas.length / 2] ?? 0),
    row('mean', mean(areas)),
    row('lowest', areas[0] ?? 0),
  ];
}

const SHIFTS: Readonly<Record<string, (account: FollowerAccount) => FollowerAccount>> = {
  'ten times the followers': (it) => ({ ...it, followers: 10 * (it.followers ?? 0) }),
  'a third of the posts': (it) => ({ ...it, posts: Math.floor((it.posts ?? 0) / 3) }),
  'usernames with four more digits': (it) => ({
    ...it,
    usernameLength: Math.min(30, (it.usernameLength ?? 0) + 4),
    usernameDigits: (it.usernameDigits ?? 0) + 4,
  }),
};

function shiftRows(): Figure[] {
  const sources = UNSEEN.slice(0, 16).map((seed) => ({
    model: ownModel(seed),
    sample: madeAccounts(domainOf(seed), { count: 300, fakes: 90, seed: seed + 2 }),
  }));
  return Object.entries(SHIFTS).map(([name, shift]) => ({
    what: `abstains of 300 followers of a known source with ${name}`,
    value: mean(
      sources.map(({ model, sample }) => {
        const accounts = sample.map(({ account }) => shift(account));
        return Number(auditFollowers(accounts, model).shift.verdict === 'shifted');
      }),
    ),
    unit: 'share',
  }));
}

/** Genuine posts whose first digits are taken for odd. */
function digitRows(): Figure[] {
  const draws = drawsOf(99);
  return [50, 200].map((count) => {
    const flagged = Array.from({ length: 300 }, () => {
      const [spread, reach] = [draws.between(0.3, 2), draws.between(1000, 100_000)];
      const posts = Array.from({ length: count }, () => {
        const views = Math.max(1, Math.round(reach * Math.exp(spread * draws.normal())));
        return { views, likes: Math.round(views * draws.between(0.02, 0.06)), comments: 0 };
      });
      const { evidence } = authenticity({
        ...{ posts, followers: 100_000, prior: ILLUSTRATIVE_BENCHMARKS.engagement },
      });
      return Number(evidence.some(({ signal }) => signal === 'first-digits'));
    });
    return {
      what: `genuine samples of ${count} posts whose first digits are flagged`,
      ...{ value: mean(flagged), unit: 'share', wanted: { atMost: 0.05 } },
    };
  });
}
