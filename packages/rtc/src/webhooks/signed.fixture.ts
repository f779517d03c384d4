import { createHash } from 'node:crypto';
import { AccessToken } from 'livekit-server-sdk';

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
