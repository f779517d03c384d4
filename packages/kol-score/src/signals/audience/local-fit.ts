import {
  knownEstimate,
  type UnitEstimate,
  unknownEstimate,
  type WeightedEstimate,
  weightedMean,
} from '../../estimate/unit-estimate.ts';
import type { GradeInput } from '../signal.ts';
import { ownShare, SHARE_ERROR, shareWithin, uncertainShare } from './shares.ts';

/** Share of the audience in the brief's market from which the home share is worth 1. */
const FULL_HOME_SHARE = 0.6;

/** How local a creator is in the brief's market. */
export interface LocalFit {
  readonly value: UnitEstimate;
  /** Share of the audience in the brief's market; null if unknown. */
  readonly homeShare: number | null;
  /** Share of the audience that speaks a language of the brief; null if unknown, or if the brief names none. */
  readonly languageShare: number | null;
}

/**
 * Localisation: the unweighted mean of the share of the audience in the brief's market (worth 1 from 60 %), the share
 * that speaks a language of the brief, and whether the creator speaks one.
 * @remarks country and language measure fit; no review of authenticity uses them
 */
export function localFit({ profile, brief }: Pick<GradeInput, 'profile' | 'brief'>): LocalFit {
  const error = SHARE_ERROR[profile.audienceSource];
  const homeShare = shareWithin(profile.audience.countries, [brief.market]);
  const homeValue = homeShare === null ? null : Math.min(1, homeShare / FULL_HOME_SHARE);
  const terms: WeightedEstimate[] = [{ weight: 1, value: uncertainShare(homeValue, error) }];
  const wanted = Object.keys(brief.audience.languages ?? {});
  let languageShare: number | null = null;
  if (wanted.length > 0) {
    languageShare = speakerShare(profile.audience.languages, wanted);
    terms.push({ weight: 1, value: uncertainShare(languageShare, error) });
    terms.push({ weight: 1, value: creatorSpeaks(profile.languages, wanted) });
  }
  return { value: weightedMean(terms), homeShare, languageShare };
}

function creatorSpeaks(languages: readonly string[], wanted: readonly string[]): UnitEstimate {
  if (languages.length === 0) return unknownEstimate();
  return knownEstimate(
    languages.some((language) => wanted.some((other) => primary(other) === primary(language)))
      ? 1
      : 0,
  );
}

function speakerShare(
  languages: Readonly<Record<string, number>> | undefined,
  wanted: readonly string[],
): number | null {
  if (languages === undefined) return null;
  const tags = new Set(wanted.map(primary));
  let share = 0;
  for (const language of Object.keys(languages))
    if (tags.has(primary(language))) share += ownShare(languages, language);
  return Math.min(1, share);
}

/** The primary subtag: regional variants and scripts of one language count as the same language. */
function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
