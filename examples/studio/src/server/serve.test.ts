import { freePort } from '@livelane/testing/free-port';
import { expect, test } from 'vitest';
import { listen } from './serve.ts';

test('an idle connection is kept longer than those who use it keep theirs', async () => {
  const app = { fetch: () => new Response('here') };
  const port = await freePort();
  const { origin, close } = await listen(app, { address: '127.0.0.1', port });
  const answer = await fetch(origin);
  expect(await answer.text()).toBe('here');
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '') ?? [];
  // Browsers and proxies keep theirs for a minute.
  expect(Number(seconds)).toBeGreaterThan(60);
  await close();
});
