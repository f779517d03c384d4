import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startDevServer } from '@livelane/rtc/server';
import { openStage } from '../weak-network/stage.ts';
import { measureCrowd } from './crowd.ts';
import { type LargePictureFigures, measureLargePicture } from './large-picture.ts';

/*
 * `npm run bench:room-load -- [--viewers N] [--json FILE]`: how fast a pin reaches a full room, what the server needs for
 * it, and which picture sizes this machine can encode, send and decode at once.
 */

const HEIGHTS = [720, 1080, 2160];

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
const crowd = await measureCrowd(server, viewers);
await server.stop();
process.stdout.write(
  `${crowd.viewers} viewers, ${crowd.watching} with a picture: ${crowd.pins} pins, p50 ${crowd.pinP50Ms} ms, p95 ${crowd.pinP95Ms} ms, worst ${crowd.pinWorstMs} ms, ${crowd.notReached} not reached; server ${cores(crowd.serverCores)}, viewers ${cores(crowd.viewersCores)}\n`,
);
const stage = await openStage(say);
const pictures: LargePictureFigures[] = [];
for (const height of HEIGHTS) {
  const it = await measureLargePicture(stage, height);
  pictures.push(it);
  process.stdout.write(
    `${height}p: seen ${it.seenWidth} wide at ${it.seenFps} fps, frozen ${it.frozenSeconds} s, ${it.sentKbps} kbps, held back by ${it.limitedBy.join(', ')}; glass to glass p95 ${it.glassToGlassP95Ms ?? '-'} ms; server ${cores(it.serverCores)}, machine ${it.machineBusyPercent} % busy\n`,
  );
}
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
