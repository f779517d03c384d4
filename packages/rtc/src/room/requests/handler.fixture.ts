import { toEpochMs } from '@livelane/contracts/vocabulary';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import type { Role } from '../../roles/roles.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { mintToken } from '../../tokens/mint-token.ts';
import { createMemoryRoom } from '../memory-room.ts';
import { createViewerRequestHandler } from './viewer-requests.ts';

export const KEYS = { key: 's'.repeat(32) };
export const KEY = 'a key of at least 16 bytes';

export const mint = (whose: { identity: string; room: string; role?: Role; ttlSeconds?: number }) =>
  mintToken({ apiKey: 'key', apiSecret: KEYS.key, role: 'viewer', ttlSeconds: 60, ...whose });

export async function setUp() {
  const clock = createDrivenClock(toEpochMs(PLAN.window.start));
  const room = await createMemoryRoom(PLAN, { clock, pseudonymKey: KEY });
  const handle = createViewerRequestHandler(room, { keys: KEYS, clock });
  const tokenOf = (identity: string, name = room.name) => mint({ identity, room: name });
  const post = async (token: string, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await handle(
      new Request('http://localhost/', {
        method: 'POST',
        body: text,
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    return { status: response.status, body: await response.json() };
  };
  return { clock, room, handle, tokenOf, post };
}
