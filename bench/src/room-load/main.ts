import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startDevServer } from '@livelane/rtc/server';
import { SATURATED_PERCENT } from '../weak-network/processors.ts';
import { openStage } from '../weak-network/stage.ts';
import { measureCrowd } from './crowd.ts';
import { type LargePictureFigures, measureLargePicture } from './large-picture.ts';

/*
 * `npm run bench:room-load -- [--viewers N] [--json FILE]`: how fast a pin reaches a full room, what the server needs for
 * it, and which picture sizes this machine can encode, send and decode at once.
 */

/** LiveKit's usual 720p, and up to 2160p. */
const WANTED = ['hd', 'studio-4k'] as const;

const { values } = parseArgs({
  options: { viewers: { type: 'string', default: '50' }, json: { type: 'string' } },
});
const viewers = Number(values.viewers);
const say = (line: string) => process.stderr.write(`${line}\n`);
if (!Number.isInteger(viewers) || viewers < 1 || viewers > 1_000) {
  say('bench:room-load: --viewers: a whole number from 1 to 1000');
  process.exit(2);
}

const cores = (value: number | null) => (value === null ? 'unknown' : `${value} cores`);

const server = await startDevServer({ onProgress: ({ message }) => say(message) });
const crowd = await measureCrowd(server, { viewers, say });
await server.stop();
const ms = (value: number | null) => (value === null ? 'never' : `${value} ms`);
process.stdout.write(
  `${crowd.viewers} viewers, ${crowd.watching} with a picture: ${crowd.pins} pins, p50 ${ms(crowd.pinP50Ms)}, p95 ${ms(crowd.pinP95Ms)}, worst ${ms(crowd.pinWorstMs)}, ${crowd.notReached} not reached; server ${cores(crowd.serverCores)}, all viewers ${cores(crowd.viewersCores)} of ${cpus().length}, in one process that is late by ${crowd.viewersLateP95Ms} ms (p95)\n`,
);
const stage = await openStage(say);
const pictures: LargePictureFigures[] = [];
for (const preset of WANTED) {
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
    server: server.version,
    node: process.version,
    cpus: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
  };
  writeFileSync(values.json, `${JSON.stringify({ environment, crowd, pictures }, null, 2)}\n`);
}
process.exit(0);
