import { expect, test } from 'vitest';
import { createLinkStates } from './link-states.ts';

const good = { lossShare: 0.079, frozenMs: 0 };

test.each([
  [[good, { lossShare: null, frozenMs: null }], 'fair'],
  [[good, { lossShare: 0.08, frozenMs: 0 }], 'weak'],
  [
    [
      { lossShare: 0, frozenMs: 300 },
      { lossShare: 0, frozenMs: 199 },
    ],
    'fair',
  ],
  [
    [
      { lossShare: 0, frozenMs: 300 },
      { lossShare: 0, frozenMs: 200 },
    ],
    'weak',
  ],
] as const)('%o is a link that is %s', (samples, state) => {
  const links = createLinkStates(() => 5_000);
  expect(links.report('ann', samples)).toBe(true);
  expect([links.of('ann'), links.of('ben')]).toEqual([state, null]);
});

test('reports that are too near do not count, old ones say nothing', () => {
  let now = 5_000;
  const links = createLinkStates(() => now);
  links.report('ann', [good]);
  now += 3_999;
  expect(links.report('ann', [{ lossShare: 1, frozenMs: 0 }])).toBe(false);
  expect(links.of('ann')).toBe('fair');
  now = 25_000;
  expect(links.of('ann')).toBe(null);
});
