import type { Role } from '../../roles/roles.ts';

/** An audio track of the room. An interpreter's is named by its language (BCP 47), such as `de`. */
export interface ChannelTrack {
  /** Id of the track. */
  readonly id: string;
  /** Role of the participant who publishes it. */
  readonly role: Role;
  /** Name of the track. */
  readonly name: string;
  /** Whether it is silent now. Default: false. */
  readonly muted?: boolean;
}

/** Gain of the floor under an interpreter, unless another is given: about -16 dB. */
export const FLOOR_GAIN = 0.15;

/** What a viewer listens to. */
export interface LanguageChoice {
  /** Language (BCP 47) of an interpreter, or `floor` for what is said on the stage. */
  readonly language: string;
  /** Gain of the floor while an interpreter is heard, 0 to 1. Default: 0.15. */
  readonly floorGain?: number;
}

/**
 * The gain of each track for one viewer: an interpreter of the chosen language is heard over the quieter floor, the others are not.
 * Without a track of that language, or while it is muted, the floor has its full gain. A language fits if it is
 * equal, otherwise if its primary subtag is: `pt` fits `pt-BR`.
 *
 * @returns gains from 0 to 1 by id of the track
 * @example
 * ```ts
 * import { channelGains } from '@livelane/rtc/client';
 * const tracks = [
 *   { id: 'host', role: 'host', name: '' },
 *   { id: 'german', role: 'interpreter', name: 'de' },
 * ] as const;
 * channelGains(tracks, { language: 'de' }); // => { host: 0.15, german: 1 }
 * channelGains(tracks, { language: 'fr' }); // => { host: 1, german: 0 }
 * ```
 */
export function channelGains(
  tracks: readonly ChannelTrack[],
  { language, floorGain = FLOOR_GAIN }: LanguageChoice,
): Readonly<Record<string, number>> {
  const heard = heardIn(tracks, language);
  const floor = heard === undefined ? 1 : Math.min(Math.max(floorGain, 0), 1);
  const gainOf = (track: ChannelTrack): number => {
    if (track.role !== 'interpreter') return floor;
    return track === heard ? 1 : 0;
  };
  return Object.fromEntries(tracks.map((track) => [track.id, gainOf(track)]));
}

function heardIn(tracks: readonly ChannelTrack[], language: string): ChannelTrack | undefined {
  if (language === 'floor') return undefined;
  const spoken = tracks.filter((it) => it.role === 'interpreter' && it.muted !== true);
  const wanted = language.toLowerCase();
  return (
    spoken.find(({ name }) => name.toLowerCase() === wanted) ??
    spoken.find(({ name }) => primary(name) === primary(wanted))
  );
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
