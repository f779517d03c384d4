import { toInstant } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock as clock } from '../clock/clock.ts';
import { verifierOf } from '../commerce/signer.ts';
import { type DevServer, startDevServer } from '../devserver/index.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { acquireMediaEngine, type RtcNode } from '../session/participants/media-engine.ts';
import { joinAsViewer } from '../session/participants/viewer.ts';
import { SAMPLE_PLAN } from '../testing/sample-session.ts';
import { mintToken } from '../tokens/mint-token.ts';
import { openRoom } from './livekit-room.ts';
import { createViewerRequestHandler } from './requests/viewer-requests.ts';

let rtc: RtcNode;
let release: () => void;
let server: DevServer;
beforeAll(async () => {
  ({ rtc, release } = await acquireMediaEngine());
  server = await startDevServer();
});
afterAll(async () => {
  await server.stop();
  release();
});

test('a real room shows what is due at its time, asks the host, and notes who said it was spoken', async () => {
  const [sample] = SAMPLE_PLAN.disclosures;
  if (sample === undefined) throw new TypeError('no duty');
  const plan = { ...SAMPLE_PLAN, disclosures: [{ ...sample, id: 'd', medium: 'both' as const }] };
  const pseudonymKey = 'a key of at least 16 bytes';
  const recorder = createSessionRecorder({ plan, clock, pseudonymKey, mode: 'real', server });
  const start = clock.now() + 2_000;
  const disclosing = { from: toInstant(start), shownSeconds: 2 };
  const room = await openRoom(plan, { server, clock, recorder, disclosing });
  const { apiKey, apiSecret, url } = server;
  const mint = (identity: string, role: 'host' | 'viewer') =>
    mintToken({ apiKey, apiSecret, room: room.name, identity, role, ttlSeconds: 600 });
  const verifier = await verifierOf(room);
  const token = await mint('ann', 'viewer');
  const ann = await joinAsViewer({ rtc, clock, url, token, identity: 'ann', verifier });
  const shown = () => ann.view().state.disclosures.map(({ medium }) => medium);
  await expect.poll(shown, { timeout: 10_000 }).toEqual(['picture']);
  expect(clock.now()).toBeGreaterThanOrEqual(start);
  expect(ann.view().state.prompts).toMatchObject([{ dutyId: 'd', text: 'Ad' }]);
  await expect.poll(shown, { timeout: 10_000 }).toEqual([]);
  const handle = createViewerRequestHandler(room, { keys: { [apiKey]: apiSecret }, clock });
  const body = JSON.stringify({ do: 'disclosed', dutyId: 'd' });
  const headers = { authorization: `Bearer ${await mint('mia', 'host')}` };
  const asked = new Request('http://127.0.0.1/', { method: 'POST', body, headers });
  expect((await handle(asked)).status).toBe(200);
  await expect.poll(() => ann.view().state.prompts).toEqual([]);
  await ann.leave();
  await room.close();
  const { events } = recorder.finish({ notices: 'partial' });
  const by = recorder.pseudonym('mia');
  expect(events.filter(({ type }) => type === 'disclosure')).toMatchObject([
    { medium: 'picture', phase: 'start', scheduled: true },
    { medium: 'picture', phase: 'stop', scheduled: true },
    { medium: 'voice', phase: 'start', by },
    { medium: 'voice', phase: 'stop', by },
  ]);
}, 60_000);
