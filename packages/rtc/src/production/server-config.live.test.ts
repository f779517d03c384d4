import { expect, test } from 'vitest';
import { startConfigured } from './configured-server.fixture.ts';

/** LiveKit refuses names that it does not know. */
test('the server itself starts with the whole configuration', { timeout: 120_000 }, async () => {
  const server = await startConfigured({
    domain: 'live.example',
    turnDomain: 'turn.live.example',
    webhookUrl: 'https://shop.example/hooks',
  });
  expect((await fetch(server.httpUrl)).ok).toBe(true);
  await server.stop();
  await expect(startConfigured({ domain: 'live.example' }, { 'rtc:': 'rtc_:' })).rejects.toThrow(
    expect.objectContaining({ code: 'LIVEKIT_DIED' }),
  );
});
