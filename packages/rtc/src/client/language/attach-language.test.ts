import { RemoteAudioTrack, type Room, RoomEvent } from 'livekit-client';
import { expect, test } from 'vitest';
import { ROLE_ATTRIBUTE } from '../../roles/roles.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { attachLanguage } from './attach-language.ts';

function withTrack(room: FakeRoom, fields: { role: string; name: string }) {
  const volumes: number[] = [];
  const track = Object.create(RemoteAudioTrack.prototype, {
    setVolume: { value: (volume: number) => volumes.push(volume) },
  });
  const publication = { track, trackSid: fields.name, trackName: fields.name, isMuted: false };
  const participant = {
    attributes: { [ROLE_ATTRIBUTE]: fields.role },
    audioTrackPublications: new Map([[fields.name, publication]]),
  };
  room.remoteParticipants.set(fields.name, participant);
  return { volumes, publication };
}

test('the floor is quieter while the interpreter of the chosen language is heard, and loud again after', () => {
  const room = new FakeRoom();
  const host = withTrack(room, { role: 'host', name: 'host' });
  const german = withTrack(room, { role: 'interpreter', name: 'de' });
  const told: unknown[] = [];
  const channel = attachLanguage(room as unknown as Room, {
    ...{ language: 'de', floorGain: 0.2, onLanguages: (languages) => told.push(languages) },
  });
  const last = () => [host.volumes.at(-1), german.volumes.at(-1)];
  expect([last(), told, channel.languages()]).toEqual([[0.2, 1], [['de']], ['de']]);
  german.publication.isMuted = true;
  room.emit(RoomEvent.TrackMuted);
  expect(last()).toEqual([1, 0]);
  channel.choose({ language: 'floor' });
  expect(last()).toEqual([1, 0]);
  channel.detach();
  const before = host.volumes.length;
  room.emit(RoomEvent.TrackUnmuted);
  channel.choose({ language: 'de' });
  expect([last(), host.volumes.length]).toEqual([[1, 1], before]);
});
