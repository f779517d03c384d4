import {
  type AccountModel,
  auditFollowers,
  domainOf,
  madeAccounts,
} from '@livelane/kol-score/audit';
import { type Figure, mean } from './figures.ts';

/** Followers of a sample. */
const SAMPLE = 300;

/** What one sample showed. */
interface Trial {
  readonly error: number;
  readonly covers: boolean;
  readonly width: number;
  readonly audienceCovers: boolean;
  readonly audienceWidth: number;
  readonly abstains: boolean;
}

interface Setting {
  readonly name: string;
  /** Sources, and the true shares that are tried of each. */
  readonly seeds: readonly number[];
  readonly shares: readonly number[];
  readonly modelOf: (seed: number) => AccountModel;
  readonly wanted: { readonly error: number; readonly width?: number; readonly abstains?: number };
}

/** Samples of every source at every share, and their figures together. */
export function shareRows({ name, seeds, shares, modelOf, wanted }: Setting): Figure[] {
  const trials = seeds.flatMap((seed) => {
    const model = modelOf(seed);
    return shares.map((share, at) => trial(share, { seed, draw: 1000 * seed + at, model }));
  });
  const of = (figure: (trial: Trial) => number) => mean(trials.map(figure));
  const about = `${name}, ${seeds.length} sources, ${SAMPLE} followers, true shares ${shares.join(' ')}`;
  return [
    {
      ...{ what: `mean error of the share, ${about}`, unit: 'share' },
      ...{ value: of(({ error }) => error), wanted: { atMost: wanted.error } },
    },
    {
      ...{ what: `90 % interval of the sample’s share covers it, ${about}`, unit: 'share' },
      ...{ value: of(({ covers }) => Number(covers)), wanted: { atLeast: 0.85, atMost: 0.97 } },
    },
    {
      ...{ what: `mean width of that interval, ${about}`, unit: 'share' },
      value: of(({ width }) => width),
      ...(wanted.width === undefined ? {} : { wanted: { atMost: wanted.width } }),
    },
    {
      ...{ what: `90 % interval of the audience’s share covers it, ${about}`, unit: 'share' },
      value: of(({ audienceCovers }) => Number(audienceCovers)),
    },
    {
      ...{ what: `mean width of that interval, ${about}`, unit: 'share' },
      value: of(({ audienceWidth }) => audienceWidth),
    },
    {
      ...{ what: `abstains, ${about}`, unit: 'share' },
      value: of(({ abstains }) => Number(abstains)),
      ...(wanted.abstains === undefined ? {} : { wanted: { atMost: wanted.abstains } }),
    },
  ];
}

function trial(
  share: number,
  {
    seed,
    draw,
    model,
  }: { readonly seed: number; readonly draw: number; readonly model: AccountModel },
): Trial {
  const fakes = Math.round(SAMPLE * share);
  const made = madeAccounts(domainOf(seed), { count: SAMPLE, fakes, seed: draw });
  const result = auditFollowers(
    made.map(({ account }) => account),
    model,
  );
  const [own, audience] = [result.share, result.audience];
  const within = ({ low, high }: typeof own) => low <= share + 1e-9 && high >= share - 1e-9;
  return {
    error: Math.abs(own.value - fakes / SAMPLE),
    covers: within(own),
    width: own.high - own.low,
    // Here the number of fakes is fixed and not drawn, so that the wider interval covers more often than 90 %.
    audienceCovers: within(audience),
    audienceWidth: audience.high - audience.low,
    abstains: result.shift.verdict === 'shifted',
  };
}
