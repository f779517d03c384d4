import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDevServer } from '@livelane/rtc/server';
import { launchBrowser } from './browser.ts';
import { LATER, LINKS, type LinkId } from './links.ts';
import { LONG_GAP_MS, measureRun, type Run, type Stage } from './measure.ts';
import { servePages } from './page-server.ts';
import type { ConfigurationId } from './pages/configurations.ts';
import {
  judge,
  median,
  type Report,
  type RunRecord,
  recordOf,
  summarise,
  table,
} from './report.ts';
import { type Check, proveLinkDriver } from './self-test.ts';
import { makeSpeech } from './speech.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

interface Settings {
  readonly links: readonly LinkId[];
  readonly runs: number;
  readonly json: string | undefined;
}

/** Exit 2: the bench was called wrongly. */
function misuse(message: string): never {
  say(`bench:weak-network: ${message}`);
  process.exit(2);
}

function readSettings(): Settings {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string', default: '3' },
    },
    strict: true,
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 50)
    misuse(`--runs: a whole number from 1 to 50 (received ${values.runs})`);
  const wanted = values.only?.split(',').map((id) => id.trim()) ?? Object.keys(LINKS);
  const unknown = wanted.filter((id) => !Object.hasOwn(LINKS, id));
  if (unknown.length > 0) {
    misuse(
      `--only: ${unknown.join(', ')} unknown; measured are ${Object.keys(LINKS).join(', ')}; planned are ${LATER.join(', ')}`,
    );
  }
  return { links: wanted as LinkId[], runs, json: values.json };
}

const CONFIGURATIONS: readonly ConfigurationId[] = ['stock', 'usual', 'ours'];
/** Rounds run again because their clean control froze, at most. */
const SPARE_ROUNDS = 3;
const CONTROL_MS = 10_000;
/** A busy machine is given this many chances to become quiet before a round is measured in vain. */
const CONTROL_TRIES = 4;

type Records = Record<LinkId, Record<ConfigurationId, RunRecord[]>>;

const emptyRecords = (): Records =>
  Object.fromEntries(
    Object.keys(LINKS).map((id) => [id, { stock: [], usual: [], ours: [] }]),
  ) as unknown as Records;

/** Rounds, in which every link meets every client once, until each has as many counting runs as wanted. */
async function measureAll(stage: Stage, { links, runs }: Settings): Promise<Records> {
  const records = emptyRecords();
  // The first session after the browsers' start is never like the others.
  await measureRun(stage, LINKS.clean, { configuration: 'stock', runMs: CONTROL_MS });
  const lacks = (link: LinkId, configuration: ConfigurationId) =>
    records[link][configuration].filter((run) => !run.void).length < runs;
  for (let round = 1; round <= runs + SPARE_ROUNDS; round += 1) {
    const wanted = links.flatMap((link) =>
      CONFIGURATIONS.filter((one) => lacks(link, one)).map((one) => [link, one] as const),
    );
    if (wanted.length === 0) break;
    const troubled = await quietMoment(stage);
    say(`round ${round}: ${troubled === undefined ? 'clean control is clean' : troubled}`);
    for (const [link, configuration] of wanted) {
      const run = await measureRun(stage, LINKS[link], { configuration });
      const judged: Run =
        troubled === undefined ? run : { ...run, voidBecause: run.voidBecause ?? troubled };
      records[link][configuration].push(recordOf(judged, round));
      say(describe(link, configuration, judged));
    }
  }
  return records;
}

/** Waits for a clean control that does not freeze; what troubled the last one, when none came. */
async function quietMoment(stage: Stage): Promise<string | undefined> {
  let troubled: string | undefined;
  for (let attempt = 1; attempt <= CONTROL_TRIES; attempt += 1) {
    troubled = await cleanControl(stage);
    if (troubled === undefined) return undefined;
    say(`${troubled}: trying again`);
  }
  return troubled;
}

/** A short run on a clean link: when even that freezes, the machine is too busy to say anything. */
async function cleanControl(stage: Stage): Promise<string | undefined> {
  const { figures, voidBecause } = await measureRun(stage, LINKS.clean, {
    configuration: 'stock',
    runMs: CONTROL_MS,
  });
  if (voidBecause !== undefined) return `the clean control: ${voidBecause}`;
  const frozen = figures.frozenSecondsFirst10s + figures.frozenSecondsNext15s;
  if (frozen > 0 || figures.gapSeconds > 0)
    return `the clean control froze (${frozen} s frozen, ${figures.gapSeconds} s in gaps)`;
  return undefined;
}

function describe(
  link: LinkId,
  configuration: ConfigurationId,
  { figures: f, voidBecause, complaints }: Run,
): string {
  const heard = `concealed ${f.concealedPercentFirst10s ?? '-'} / ${f.concealedPercentNext15s ?? '-'} %`;
  const seen = `frozen ${f.frozenSecondsFirst10s} / ${f.frozenSecondsNext15s} s, gaps ${f.gapSeconds} s, first frame ${f.firstFrameMs ?? '-'} ms`;
  const note = voidBecause === undefined ? '' : ` VOID: ${voidBecause}`;
  const silent =
    f.firstFrameMs === null && complaints.length > 0
      ? ` (${complaints.join(' | ').slice(0, 300)})`
      : '';
  const end = `at the end ${f.widthAtEnd} wide, ${f.fpsAtEnd} fps`;
  return `  ${link.padEnd(5)} ${configuration.padEnd(5)} ${heard}, ${seen}, ${end}${note}${silent}`;
}

function sayChecks(checks: readonly Check[]): void {
  say('link driver:');
  for (const { what, set, measured, held } of checks)
    say(`  ${held ? 'ok    ' : 'FAILED'} ${what}: set ${set}, measured ${measured}`);
}

async function bench(settings: Settings): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-bench-'));
  const server = await startDevServer({ onProgress: ({ message }) => say(message) });
  const speech = makeSpeech(folder);
  const [host, viewer] = await Promise.all([
    launchBrowser({ speechPath: speech.path }),
    launchBrowser({ speechPath: speech.path }),
  ]);
  const pages = await servePages();
  try {
    const stage: Stage = { browsers: { host, viewer }, pageUrl: pages.url, server };
    const selfTest = await proveLinkDriver(stage);
    sayChecks(selfTest);
    const environment = {
      at: new Date().toISOString(),
      server: { version: server.version, foundBy: server.foundBy },
      chromium: host.version(),
      node: process.version,
      cpus: cpus().length,
      cpu: cpus()[0]?.model ?? 'unknown',
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      speech: speech.source,
      viewport: '1280x720',
      longGapMs: LONG_GAP_MS,
      runsWanted: settings.runs,
    };
    if (selfTest.some(({ held }) => !held))
      return { environment, selfTest, links: {}, voidRuns: 0, countedRuns: 0 };
    return { environment, selfTest, ...summary(settings.links, await measureAll(stage, settings)) };
  } finally {
    await Promise.all([host.close(), viewer.close(), pages.close()]);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function summary(
  links: readonly LinkId[],
  records: Records,
): Pick<Report, 'links' | 'voidRuns' | 'countedRuns'> {
  const all = links.flatMap((id) => CONFIGURATIONS.flatMap((one) => records[id][one]));
  const results = links.map((id) => {
    const { ours, stock, usual } = records[id];
    return [
      id,
      judge(LINKS[id], { ours: summarise(ours), stock: summarise(stock), usual: summarise(usual) }),
    ] as const;
  });
  return {
    links: Object.fromEntries(results),
    voidRuns: all.filter((run) => run.void).length,
    countedRuns: all.filter((run) => !run.void).length,
  };
}

/** Above this, other programs decide what is seen and heard as much as the link does. */
const SATURATED_PERCENT = 95;

function isSaturated({ links }: Report): boolean {
  const runs = Object.values(links).flatMap(({ ours, stock, usual }) =>
    [ours, stock, usual].flatMap((one) => one.runs),
  );
  const busy = median(runs.map((run) => run.machineBusyPercent));
  return busy !== null && busy >= SATURATED_PERCENT;
}

const settings = readSettings();
const report = await bench(settings);
if (settings.json !== undefined) {
  writeFileSync(`${settings.json}.part`, `${JSON.stringify(report, null, 2)}\n`);
  renameSync(`${settings.json}.part`, settings.json);
}
if (report.selfTest.some(({ held }) => !held)) {
  say('The link driver did not do what it was told, so nothing was measured.');
  process.exitCode = 1;
} else {
  process.stdout.write(`${table(report)}\n`);
  for (const [id, { target, met, because }] of Object.entries(report.links)) {
    process.stdout.write(
      `${id}: ${met ? 'met' : 'MISSED'}: ${target}${met ? '' : ` (${because.join('; ')})`}\n`,
    );
  }
  process.stdout.write(`${report.countedRuns} runs count, ${report.voidRuns} are void.\n`);
  if (isSaturated(report)) {
    process.stdout.write(
      'The processors were saturated throughout: run it again on a quiet machine.\n',
    );
  }
  if (Object.values(report.links).some(({ met }) => !met)) process.exitCode = 1;
}
