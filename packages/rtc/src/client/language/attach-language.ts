import { RemoteAudioTrack, type Room, RoomEvent } from 'livekit-client';
import { roleOfParticipant } from '../../roles/roles.ts';
import { listenTo } from '../livekit/listen.ts';
import { type ChannelTrack, channelGains, type LanguageChoice } from './channel-gains.ts';

/** The language channels of a room. */
export interface LanguageChannel {
  /** Languages of the interpreters who are in the room, without repetition. */
  languages(): readonly string[];
  /** Listens to an interpreter, or to the `floor`. */
  choose(choice: LanguageChoice): void;
  /** Gives every track its full volume again and stops. Repeated calls have no effect. */
  detach(): void;
}

/** Options of {@link attachLanguage}. */
export interface LanguageOptions extends LanguageChoice {
  /** Called when interpreters come or go. Default: none. */
  readonly onLanguages?: (languages: readonly string[]) => void;
}

/**
 * Lets a viewer listen to an interpreter of a room of livekit-client, over the quieter floor. The interpreter's token has the role
 * `interpreter`, and the track's name is its language. Volumes cannot be set on iOS unless the room was made with
 * `webAudioMix`.
 * @example
 * ```ts no-run
 * import { attachLanguage } from '@livelane/rtc/client';
 * import { Room } from 'livekit-client';
 * const room = new Room();
 * const channel = attachLanguage(room, { language: navigator.language, onLanguages: console.log });
 * channel.choose({ language: 'floor' });
 * ```
 */
export function attachLanguage(room: Room, options: LanguageOptions): LanguageChannel {
  let choice: LanguageChoice = options;
  let told = '';
  const apply = (): void => {
    const tracks = audioOf(room);
    const gains = channelGains(tracks, choice);
    for (const { id, track } of tracks) track.setVolume(gains[id] ?? 1);
    const languages = languagesOf(tracks);
    if (told === languages.join()) return;
    told = languages.join();
    options.onLanguages?.(languages);
  };
  const unfollow = listenTo(room, {
    [RoomEvent.TrackSubscribed]: apply,
    [RoomEvent.TrackUnsubscribed]: apply,
    [RoomEvent.TrackMuted]: apply,
    [RoomEvent.TrackUnmuted]: apply,
  });
  let detached = false;
  apply();
  return {
    languages: () => languagesOf(audioOf(room)),
    choose: (next) => {
      choice = next;
      if (!detached) apply();
    },
    detach: () => {
      if (detached) return;
      detached = true;
      unfollow();
      for (const { track } of audioOf(room)) track.setVolume(1);
    },
  };
}

type HeardTrack = ChannelTrack & { readonly track: Pick<RemoteAudioTrack, 'setVolume'> };

function audioOf(room: Room): HeardTrack[] {
  return [...room.remoteParticipants.values()].flatMap((participant) =>
    [...participant.audioTrackPublications.values()].flatMap(
      ({ track, trackSid: id, trackName: name, isMuted: muted }) =>
        track instanceof RemoteAudioTrack
          ? [{ id, name, muted, role: roleOfParticipant(participant), track }]
          : [],
    ),
  );
}

function languagesOf(tracks: readonly ChannelTrack[]): readonly string[] {
  const named = tracks.filter(({ role }) => role === 'interpreter').map(({ name }) => name);
  return [...new Set(named)].sort();
}
