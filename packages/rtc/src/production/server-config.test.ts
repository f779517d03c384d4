import { expect, test } from 'vitest';
import { configText, serverConfig } from './server-config.ts';

test('every line has its reason in both languages, and says whether it was measured', () => {
  const lines = serverConfig({
    domain: 'live.example',
    turnDomain: 't.example',
    redis: 'r:1',
    webhookUrl: 'https://a/b',
  });
  for (const { yaml, why, measured, source } of lines) {
    expect(yaml).toMatch(/^(?: {2})*[a-z_]+:/);
    if (why !== null)
      expect([why['en'], why['zh-Hans']]).toEqual([
        expect.stringMatching(/\w/),
        expect.stringMatching(/\p{Script=Han}/u),
      ]);
    if (measured !== null)
      expect([measured['en'], measured['zh-Hans']]).toEqual([
        expect.stringMatching(/\d.*LiveKit 1\.\d+\.\d+/),
        expect.stringMatching(/\p{Script=Han}.*\d.*LiveKit 1\.\d+\.\d+/u),
      ]);
    if (source !== null)
      expect(source).toMatch(/^https:\/\/(?:docs\.livekit\.io|github\.com\/livekit)\//);
  }
  expect(configText(lines, 'en')).toContain('not measured');
  expect(configText(lines, 'zh-Hans')).toContain('未实测');
  expect(configText(serverConfig({ domain: 'live.example' }), 'en')).not.toMatch(
    /turn|redis|webhook/,
  );
});

test.each([
  ['/domain', { domain: 'live' }],
  ['/domain', { domain: 'live.example"\nkeys: {}' }],
  ['/turnDomain', { turnDomain: 'a b.example' }],
  ['/redis', { redis: 'redis://user:secret@host' }],
  ['/webhookUrl', { webhookUrl: 'shop.example' }],
  ['/webhookUrl', { webhookUrl: 'https://a/"]\nkeys: {a: b}' }],
])('%s is named where it is wrong', (path, change) => {
  expect(() => serverConfig({ domain: 'live.example', ...change })).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    }),
  );
});
