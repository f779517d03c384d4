import { createHash } from 'node:crypto';
import { AccessToken } from 'livekit-server-sdk';
import { createWebhookReceiver } from './receiver.ts';
import { createMemoryWebhookStore } from './store.ts';

/** A webhook as the media server sends it: the body, and the header that signs it. */
export async function signedWebhook(
  event: Readonly<Record<string, unknown>>,
  { key, secret }: { readonly key: string; readonly secret: string },
): Promise<{ body: string; authorization: string }> {
  const body = JSON.stringify(event);
  const token = new AccessToken(key, secret, { ttl: 300 });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return { body, authorization: await token.toJwt() };
}

export const OLD = { key: 'old', secret: 'o'.repeat(32) };
export const NEW = { key: 'new', secret: 'n'.repeat(32) };
export const NOW = Math.floor(Date.now() / 1_000) * 1_000;
export const seconds = NOW / 1_000;

export const joined = (id: string, change: Record<string, unknown> = {}) => ({
  event: 'participant_joined',
  id,
  createdAt: String(seconds),
  room: { name: 'room-1', sid: 'RM_1' },
  participant: {
    sid: 'PA_1',
    identity: 'viewer-1',
    joinedAt: String(seconds),
    joinedAtMs: String(NOW + 123),
    attributes: { 'livelane.role': 'moderator' },
  },
  ...change,
});

export function receiver(now = NOW) {
  const clock = { now: () => now };
  return createWebhookReceiver({
    keys: { old: OLD.secret, new: NEW.secret },
    store: createMemoryWebhookStore({ clock }),
    clock,
  });
}
