import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  systemClock as clock,
  createFileJournal,
  createFileRoomStore,
  createMemoryWebhookStore,
  createWebhookHandler,
  createWebhookReceiver,
  openRoom,
  openSessionRecorder,
  serveOnLoopback,
} from '@livelane/rtc/server';
import { MANY_PRICES as plan } from './plan.ts';

/** What the process is started with. */
export interface CommerceGiven {
  readonly server: {
    readonly httpUrl: string;
    readonly apiKey: string;
    readonly apiSecret: string;
  };
  readonly room: string;
  readonly folder: string;
  readonly webhookPort: number;
}

const EVERY_MS = 600;

const say = (line: object) =>
  process.stdout.write(`${JSON.stringify({ ...line, at: Date.now() })}\n`);

/* Opens the room, pins one product after the other, and writes the log when its input has a line. */
const given = JSON.parse(process.argv[2] ?? '{}') as CommerceGiven;
const { server, room: name, folder } = given;
const recorder = await openSessionRecorder({
  journal: createFileJournal({ path: join(folder, 'session.journal') }),
  plan,
  clock,
  pseudonymKey: 'p'.repeat(16),
  mode: 'real',
  server: { kind: 'livekit', version: 'unknown' },
  room: name,
});
const receiver = createWebhookReceiver({
  keys: { [server.apiKey]: server.apiSecret },
  store: createMemoryWebhookStore({ clock }),
  clock,
});
const webhooks = await serveOnLoopback(
  createWebhookHandler(receiver, (notice) => recorder.record({ input: 'webhook', notice })),
  { port: given.webhookPort },
);
const room = await openRoom(plan, {
  ...{ server, clock, recorder, room: name },
  store: createFileRoomStore({ folder }),
});
const priceNow = () => room.snapshot().state.pinned.at(-1)?.price.minor ?? null;
say({ opened: room.publicKey, says: 'now', price: priceNow() });

let finishing = false;
createInterface({ input: process.stdin }).once('line', () => {
  finishing = true;
});
const pinned = () => room.snapshot().state.pinned.map(({ productId }) => productId);
for (let next = 1 + Number(pinned().at(-1)?.slice(1) ?? -1); !finishing; next += 1) {
  const product = plan.products[next % plan.products.length];
  if (product === undefined) break;
  say({ says: 'intent', price: product.price.minor });
  const failed = await act(async () => {
    const earlier = pinned();
    const events = [await room.pin(product.id)];
    for (const productId of earlier) events.push(await room.unpin(productId));
    for (const { epoch, seq } of events.flat()) say({ acknowledged: { epoch, seq } });
  });
  say({
    says: 'now',
    price: priceNow(),
    ...(failed === undefined ? { reached: true } : { failed }),
  });
  await sleep(EVERY_MS);
}
recorder.end();
await act(() => room.close());
await sleep(1_000);
say({ log: recorder.finish() });
await webhooks.close();
process.exit(0);

/** The code of the error that an act failed with. */
async function act(does: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await does();
    return undefined;
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error);
  }
}
