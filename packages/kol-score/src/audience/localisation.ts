import type { Brief } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import {
  averageOfParts,
  knownValue,
  unknownValue,
  type Value,
  type WeightedValue,
} from '../valuation/value.ts';
import { own, SHARE_OFF_BY, shareWithin, uncertainShare } from './coverage.ts';

/** This share of the audience at home in the brief's market is as good as all of it. */
const HOME_ENOUGH = 0.6;

/** How much at home a creator is in the brief's market. */
export interface Localisation {
  readonly value: Value;
  /** Share of the audience in the brief's market; null where not known. */
  readonly homeShare: number | null;
  /** Share of the audience that speaks a language of the brief; null where not known or not asked. */
  readonly languageShare: number | null;
}

/**
 * How local a creator is: the share of the audience in the brief's market (60 % is enough), the share of it
 * that speaks a language the brief names, and whether the creator speaks one, averaged evenly.
 * Where somebody comes from makes a fit, never a suspicion.
 */
export function localisation(
  profile: Pick<CreatorProfile, 'audience' | 'audienceSource' | 'languages'>,
  brief: Pick<Brief, 'audience' | 'market'>,
): Localisation {
  const off = SHARE_OFF_BY[profile.audienceSource];
  const homeShare = shareWithin(profile.audience.countries, [brief.market]);
  const parts: WeightedValue[] = [
    {
      weight: 1,
      value: uncertainShare(homeShare === null ? null : Math.min(1, homeShare / HOME_ENOUGH), off),
    },
  ];
  const wanted = Object.keys(brief.audience.languages ?? {});
  let languageShare: number | null = null;
  if (wanted.length > 0) {
    languageShare = spokenShare(profile.audience.languages, wanted);
    parts.push({ weight: 1, value: uncertainShare(languageShare, off) });
    parts.push({ weight: 1, value: speaks(profile.languages, wanted) });
  }
  return { value: averageOfParts(parts), homeShare, languageShare };
}

function speaks(languages: readonly string[], wanted: readonly string[]): Value {
  if (languages.length === 0) return unknownValue();
  return knownValue(
    languages.some((language) => wanted.some((other) => primary(other) === primary(language)))
      ? 1
      : 0,
  );
}

function spokenShare(
  languages: Readonly<Record<string, number>> | undefined,
  wanted: readonly string[],
): number | null {
  if (languages === undefined) return null;
  const tags = new Set(wanted.map(primary));
  let share = 0;
  for (const language of Object.keys(languages))
    if (tags.has(primary(language))) share += own(languages, language);
  return Math.min(1, share);
}

/** The primary subtag: regions and scripts of one language understand each other well enough to sell. */
function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
