import { describe, expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { createMemoryRoom } from '../room/memory-room.ts';
import { createTokenHandler } from '../room/requests/token-requests.ts';
import { createViewerRequestHandler } from '../room/requests/viewer-requests.ts';
import { SAMPLE_PLAN } from '../testing/sample-session.ts';
import { createWebhookHandler } from '../webhooks/handler.ts';
import { createWebhookReceiver } from '../webhooks/receiver.ts';
import { joined, NOW, signedWebhook } from '../webhooks/signed.fixture.ts';
import { createMemoryWebhookStore } from '../webhooks/store.ts';
import { signingKey } from './signing-key.ts';
import type { ApiKeys } from './verify-token.ts';

const OLD = { old: 'o'.repeat(32) };
const NEW = { new: 'n'.repeat(32) };

/** The three handlers that hold API keys, as an application makes them at its start. */
async function application(keys: ApiKeys) {
  const clock = createDrivenClock(NOW);
  const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
  const tokens = createTokenHandler(room, {
    ...{ keys, clock },
    admit: () => ({ identity: 'ann', role: 'viewer' }),
  });
  const viewers = createViewerRequestHandler(room, { keys, clock });
  const store = createMemoryWebhookStore({ clock });
  const receiver = createWebhookReceiver({ keys, store, clock });
  const webhooks = createWebhookHandler(receiver, () => undefined);
  let sent = 0;
  return {
    token: async (): Promise<string> =>
      (await (await tokens(new Request('http://localhost/', { method: 'POST' }))).json()).token,
    stateFor: async (token: string) =>
      (
        await viewers(
          new Request('http://localhost/', { headers: { authorization: `Bearer ${token}` } }),
        )
      ).status,
    webhookOf: async (signer: ApiKeys) => {
      sent += 1;
      const { apiKey: key, apiSecret: secret } = signingKey(signer);
      const { body, authorization } = await signedWebhook(joined(`EV_${sent}`), { key, secret });
      const init = { method: 'POST', body, headers: { authorization } };
      return (await webhooks(new Request('http://localhost/', init))).status;
    },
  };
}

const issuerOf = (token: string): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).iss;

describe('while a key is being replaced', () => {
  test.each([
    ['old', { ...OLD, ...NEW }],
    ['new', { ...NEW, ...OLD }],
  ])(
    'the first signs tokens: %s; webhooks and tokens of both are accepted',
    async (first, keys) => {
      const it = await application(keys);
      expect(issuerOf(await it.token())).toBe(first);
      for (const one of [OLD, NEW]) {
        expect(await it.webhookOf(one)).toBe(200);
        expect(await it.stateFor(await (await application(one)).token())).toBe(200);
      }
    },
  );

  test('neither a third key nor the secret of the other key is accepted', async () => {
    const it = await application({ ...NEW, ...OLD });
    for (const wrong of [{ third: 't'.repeat(32) }, { old: NEW.new }, { new: OLD.old }]) {
      expect(await it.webhookOf(wrong)).toBe(401);
      expect(await it.stateFor(await (await application(wrong)).token())).toBe(401);
    }
  });
});

test('after the old key was removed, its webhooks and tokens are refused, those of the new key are not', async () => {
  const it = await application(NEW);
  const before = await application({ ...OLD, ...NEW });
  expect([await it.webhookOf(OLD), await it.stateFor(await before.token())]).toEqual([401, 401]);
  expect([await it.webhookOf(NEW), await it.stateFor(await it.token())]).toEqual([200, 200]);
});

test('several keys of which one is a whole number are refused, as their order says nothing; a single one is not', () => {
  const secret = 's'.repeat(32);
  expect(() => signingKey({ new: secret, 7: secret })).toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      details: { what: 'keys', issues: [expect.objectContaining({ code: 'KEY_ORDER' })] },
    }),
  );
  expect(signingKey({ 7: secret })).toEqual({ apiKey: '7', apiSecret: secret });
  expect(signingKey({ '07': secret, new: secret }).apiKey).toBe('07');
});
