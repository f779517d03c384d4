import {
  knownEstimate,
  mapIncreasing,
  type UnitEstimate,
  unknownEstimate,
  type WeightedEstimate,
  weightedMean,
} from '../../estimate/unit-estimate.ts';
import type { GradeInput, GradeSetting } from '../signal.ts';
import { listedShare, livesAbroad, partOf, SHARE_ERROR, shareWithin } from './shares.ts';

/** Share of the audience in the brief's market from which the home share is worth 1. */
const FULL_HOME_SHARE = 0.6;

/** How local a creator is in the brief's market. */
export interface LocalFit {
  readonly value: UnitEstimate;
  /** Share of the audience that is listed in the brief's market; null if unknown. */
  readonly homeShare: number | null;
  /** Listed share that speaks a language of the brief; null if unknown, or if the brief names none. */
  readonly languageShare: number | null;
}

/**
 * Localisation: the unweighted mean of the share of the audience in the brief's market (worth 1 from 60 %), the share
 * that speaks a language of the brief, and whether the creator speaks one. Of people whose country is not listed the tenth
 * percentile is assumed, and none where the creator lives where nothing is shipped to.
 * @remarks country and language measure fit; no review of authenticity uses them
 */
export function localFit({
  profile,
  brief,
  benchmarks: { population },
  shared,
}: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks' | 'shared'>): LocalFit {
  const error = SHARE_ERROR[profile.audienceSource];
  const home = shareWithin(profile.audience.countries, [brief.market]);
  const tenth = livesAbroad(profile, brief) ? 0 : population.home.value;
  const homeValue = mapIncreasing(listedShare(home, { tenth, error }), (x) =>
    Math.min(1, x / FULL_HOME_SHARE),
  );
  const terms: WeightedEstimate[] = [{ weight: 1, value: homeValue }];
  const wanted = shared(wantedLanguages);
  const spoken =
    wanted.size === 0
      ? null
      : partOf(profile.audience.languages, (language) => wanted.has(primary(language)));
  if (wanted.size > 0) {
    const doubt = { tenth: population.speakers.value, error };
    terms.push({ weight: 1, value: listedShare(spoken, doubt) });
    const speaks = creatorSpeaks(profile.languages, wanted);
    const value = speaks === null ? unknownEstimate(population.speaks.value) : speaks;
    terms.push({ weight: 1, value });
  }
  return {
    value: weightedMean(terms),
    homeShare: home?.listed ?? null,
    languageShare: spoken?.listed ?? null,
  };
}

/** The languages that the brief names. */
function wantedLanguages({ brief }: GradeSetting): ReadonlySet<string> {
  return new Set(Object.keys(brief.audience.languages ?? {}).map(primary));
}

function creatorSpeaks(
  languages: readonly string[],
  wanted: ReadonlySet<string>,
): UnitEstimate | null {
  if (languages.length === 0) return null;
  return knownEstimate(languages.some((language) => wanted.has(primary(language))) ? 1 : 0);
}

/** The primary subtag: regional variants and scripts of one language count as the same language. */
function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
