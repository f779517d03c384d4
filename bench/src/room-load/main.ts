import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { LINKS } from '../weak-network/links/named-links.ts';
import { proveLinkDriver } from '../weak-network/links/self-test.ts';
import { SATURATED_PERCENT } from '../weak-network/processors.ts';
import { openStage } from '../weak-network/stage.ts';
import { measureCrowd } from './crowd.ts';
import { type LargePictureFigures, measureLargePicture } from './large-picture.ts';
import type { MessageTimes } from './message-times.ts';
import { type MessageFigures, measureMessages } from './messages.ts';

/*
 * `npm run bench:room-load -- [--viewers N] [--only PARTS] [--json FILE]`: how fast a pin reaches a full room, what the
 * server needs for it (`pins`), how fast what is sold and said reaches it on a clean and on a bad link (`messages`), and which
 * picture sizes this machine can encode, send and decode at once (`pictures`). Exit code 1 where messages are too slow.
 */

/** LiveKit's usual 720p, and up to 2160p. */
const WANTED = ['hd', 'studio-4k'] as const;

const PARTS = ['pins', 'messages', 'pictures'] as const;

/** 95th percentile within which messages reach the viewers, by link. */
const MESSAGES_WITHIN_MS = { clean: 250, W3: 1_000 } as const;

const { values } = parseArgs({
  options: {
    viewers: { type: 'string', default: '50' },
    only: { type: 'string', default: PARTS.join() },
    json: { type: 'string' },
  },
});
const only = values.only.split(',');
const viewers = Number(values.viewers);
const say = (line: string) => process.stderr.write(`${line}\n`);
if (!Number.isInteger(viewers) || viewers < 1 || viewers > 1_000) {
  say('bench:room-load: --viewers: a whole number from 1 to 1000');
  process.exit(2);
}

const unknown = only.filter((part) => !PARTS.some((known) => known === part));
if (unknown.length > 0) {
  say(`bench:room-load: --only: of ${PARTS.join(', ')}, not ${unknown.join(', ')}`);
  process.exit(2);
}

const cores = (value: number | null) => (value === null ? 'unknown' : `${value} cores`);

const ms = (value: number | null) => (value === null ? 'never' : `${value} ms`);
const stage = await openStage(say);
const crowd = only.includes('pins')
  ? await measureCrowd(stage.server, { viewers, say })
  : undefined;
if (crowd !== undefined)
  process.stdout.write(
    `${crowd.viewers} viewers, ${crowd.watching} with a picture: ${crowd.pins} pins, p50 ${ms(crowd.pinP50Ms)}, p95 ${ms(crowd.pinP95Ms)}, worst ${ms(crowd.pinWorstMs)}, ${crowd.notReached} not reached; server ${cores(crowd.serverCores)}, all viewers ${cores(crowd.viewersCores)} of ${cpus().length}, in one process that is late by ${crowd.viewersLateP95Ms} ms (p95)\n`,
  );
const times = ({ p50Ms, p95Ms, worstMs, notReached, sent }: MessageTimes) =>
  `p50 ${ms(p50Ms)}, p95 ${ms(p95Ms)}, worst ${ms(worstMs)}, ${notReached} of ${sent} not reached`;
const messages: MessageFigures[] = [];
let missed = false;
if (only.includes('messages')) {
  const failed = (await proveLinkDriver(stage)).filter(({ held }) => !held);
  for (const { what, set, measured } of failed)
    say(`link driver: ${what}: set ${set}, measured ${measured}`);
  missed = failed.length > 0;
  for (const [id, withinMs] of Object.entries(MESSAGES_WITHIN_MS)) {
    const it = await measureMessages(stage, LINKS[id as keyof typeof MESSAGES_WITHIN_MS], viewers);
    messages.push(it);
    // What is sold comes with the room's metadata as well; a message of the chat waits until a lost packet is sent again,
    // which SCTP does after a second at the earliest.
    const tooSlow = [it.selling, it.chat].some(({ p95Ms }) => p95Ms === null || p95Ms > withinMs);
    missed ||= tooSlow;
    process.stdout.write(
      `messages, ${it.viewers} viewers on ${id}, ${it.ready} ready: selling ${times(it.selling)}; chat ${times(it.chat)}; within ${withinMs} ms: ${tooSlow ? 'MISSED' : 'met'}; machine ${it.machineBusyPercent} % busy\n`,
    );
  }
}
const pictures: LargePictureFigures[] = [];
for (const preset of only.includes('pictures') ? WANTED : []) {
  const it = await measureLargePicture(stage, preset);
  pictures.push(it);
  const frozen = it.frozenSecondsFirst10s + it.frozenSecondsNext15s;
  const heldBack = it.heldBackByProcessor ? ', held back by the processor' : '';
  process.stdout.write(
    `${preset}, camera ${it.width}×${it.height}: at the end ${it.widthAtEnd} wide at ${it.fpsAtEnd} fps, frozen ${frozen.toFixed(1)} s, ${it.sentKbps} kbps, glass to glass p95 ${ms(it.glassToGlassP95Ms)}${heldBack}; ${it.steps.join(', ')}; server ${cores(it.serverCores)}, machine ${it.machineBusyPercent} % busy\n`,
  );
}
const busy = pictures.filter((it) => it.machineBusyPercent >= SATURATED_PERCENT);
if (busy.length > 0)
  process.stdout.write(
    `The ${cpus().length} processors of this machine draw, encode, decode and read the picture. They were saturated: ${busy.map(({ preset }) => preset).join(', ')} shows what they can do, not what the preset can.\n`,
  );
await stage.close();
if (values.json !== undefined) {
  const environment = {
    at: new Date().toISOString(),
    server: stage.server.version,
    node: process.version,
    cpus: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
  };
  writeFileSync(
    values.json,
    `${JSON.stringify({ environment, crowd, messages, pictures }, null, 2)}\n`,
  );
}
process.exit(missed ? 1 : 0);
