import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { RunFigures } from '../weak-network/figures.ts';
import { proveLinkDriver } from '../weak-network/links/self-test.ts';
import { measureRun } from '../weak-network/measure.ts';
import { openStage, type Stage } from '../weak-network/stage.ts';
import { judgeLine, MEASURED_LINES, type MeasuredLine } from './lines.ts';
import {
  type Joining,
  judgePath,
  MEASURED_PATHS,
  type MeasuredPath,
  measurePath,
} from './paths.ts';
import { serverWith } from './server-with.ts';

/*
 * `npm run bench:server-lines -- [--only LINES] [--runs N] [--json FILE]`: what a line of the LiveKit configuration for
 * production changes on a weak link, for livekit-client with its own settings, or on a network that blocks media's usual
 * way. Exit code 1 where a line makes it worse, or no run counts.
 */

const ids = [...MEASURED_LINES, ...MEASURED_PATHS].map(({ id }) => id);
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: ids.join() },
    runs: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const wanted = values.only.split(',');
const runs = Number(values.runs);
const say = (line: string) => process.stderr.write(`${line}\n`);
if (wanted.some((id) => !ids.includes(id)) || !Number.isInteger(runs) || runs < 1 || runs > 20) {
  say(`bench:server-lines: --only: of ${ids.join(', ')}; --runs: a whole number from 1 to 20`);
  process.exit(2);
}

const SIDES = ['without', 'with'] as const;
const report: unknown[] = [];
let missed = false;
let version = '';

interface Side {
  readonly counted: RunFigures[];
  voided: number;
}

let proven = false;

/** The browsers are the same for all runs. */
async function prove(stage: Stage): Promise<void> {
  const failed = (await proveLinkDriver(stage)).filter(({ held }) => !held);
  if (failed.length > 0)
    throw new Error(`the link driver does not hold: ${failed.map(({ what }) => what).join(', ')}`);
  proven = true;
}

/** One run of a side, on a server of its own. */
async function measure(line: MeasuredLine, side: 'without' | 'with', into: Side): Promise<void> {
  const stage = await openStage(say, () => serverWith(line[side]));
  version = stage.server.version;
  try {
    if (!proven) await prove(stage);
    const { figures, voidBecause } = await measureRun(stage, line.link, { configuration: 'stock' });
    if (voidBecause === undefined) into.counted.push(figures);
    else into.voided += 1;
    const noted = voidBecause === undefined ? '' : `, void: ${voidBecause}`;
    const all = [line, ...(line.also ?? [])].map(
      ({ what, figure }) => `${figure(figures).toFixed(1)} ${what}`,
    );
    const busy = `machine ${figures.machineBusyPercent} % busy`;
    process.stdout.write(`${line.id} ${side}: ${all.join(', ')}; ${busy}${noted}\n`);
  } finally {
    await stage.close();
  }
}

async function measureLine(line: MeasuredLine): Promise<void> {
  const sides = {
    without: { counted: [], voided: 0 } as Side,
    with: { counted: [], voided: 0 } as Side,
  };
  // In turn, so that a machine that gets busy does not favour one side.
  for (let run = 0; run < runs; run += 1)
    for (const side of SIDES) await measure(line, side, sides[side]);
  const judged = judgeLine(line, { without: sides.without.counted, with: sides.with.counted });
  const voided = sides.without.voided + sides.with.voided;
  missed ||= judged.verdict === 'worse' || judged.verdict === 'not measured';
  report.push({ line: line.id, link: line.link.title, what: line.what, ...judged, runs, voided });
  process.stdout.write(
    `${line.id} on ${line.link.id} (${line.link.title}): ${judged.without.toFixed(1)} without, ${judged.with.toFixed(1)} with, ${line.what}: ${judged.verdict}; medians of ${runs} runs each, ${voided} void\n`,
  );
}

async function measureWay(path: MeasuredPath): Promise<void> {
  const sides: Record<'without' | 'with', Joining[]> = { without: [], with: [] };
  for (let run = 0; run < runs; run += 1)
    for (const side of SIDES) {
      const { version: measured, ...joining } = await measurePath(path, side);
      version = measured;
      sides[side].push(joining);
      const how = joining.joined ? 'joined' : 'not joined, told';
      process.stdout.write(`${path.id} ${side}: ${how} after ${joining.seconds.toFixed(1)} s\n`);
    }
  const verdict = judgePath(sides);
  missed ||= verdict === 'worse';
  report.push({ line: path.id, link: path.title, ...sides, verdict, runs });
  const joined = (side: 'without' | 'with') => sides[side].filter((it) => it.joined).length;
  process.stdout.write(
    `${path.id} on ${path.network} (${path.title}): ${joined('without')} of ${runs} joined without, ${joined('with')} with: ${verdict}\n`,
  );
}

for (const line of MEASURED_LINES.filter(({ id }) => wanted.includes(id))) await measureLine(line);
for (const path of MEASURED_PATHS.filter(({ id }) => wanted.includes(id))) await measureWay(path);
if (values.json !== undefined) {
  const environment = { at: new Date().toISOString(), server: version, cpus: cpus().length };
  writeFileSync(values.json, `${JSON.stringify({ environment, lines: report }, null, 2)}\n`);
}
process.exit(missed ? 1 : 0);
