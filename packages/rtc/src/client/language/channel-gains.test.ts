import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES } from '../../roles/roles.ts';
import { channelGains } from './channel-gains.ts';

const track = fc.record({
  role: fc.constantFrom(...ROLES),
  name: fc.constantFrom('de', 'DE-at', 'pt-BR', 'th', ''),
  muted: fc.boolean(),
});

test('whatever is published, something is heard at full gain, and at most one interpreter', () => {
  const choice = fc.constantFrom('floor', 'de', 'pt', 'pt-PT', 'fr');
  fc.assert(
    fc.property(fc.array(track, { maxLength: 8 }), choice, (published, language) => {
      const tracks = published.map((it, index) => ({ ...it, id: `${index}` }));
      const gains = channelGains(tracks, { language, floorGain: 0.2 });
      const heard = tracks.filter(({ id, role }) => role === 'interpreter' && gains[id] !== 0);
      expect(heard.length).toBeLessThanOrEqual(1);
      for (const { id, role } of tracks)
        if (role !== 'interpreter') expect(gains[id]).toBe(heard.length === 0 ? 1 : 0.2);
      for (const { muted, name } of heard) {
        expect(muted).toBe(false);
        expect(name.slice(0, 2).toLowerCase()).toBe(language.slice(0, 2));
      }
    }),
  );
});

test('an equal language is preferred; a wrong gain is limited', () => {
  const tracks = [
    { id: 'brazil', role: 'interpreter', name: 'pt-BR' },
    { id: 'portugal', role: 'interpreter', name: 'pt-PT' },
    { id: 'host', role: 'host', name: '' },
  ] as const;
  expect(channelGains(tracks, { language: 'PT-pt', floorGain: 7 })).toEqual({
    ...{ brazil: 0, portugal: 1, host: 1 },
  });
});
