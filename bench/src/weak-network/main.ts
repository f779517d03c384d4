import { renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { NetworkCheck } from '@livelane/rtc/testing';
import { LONG_GAP_MS } from './figures.ts';
import { proveLinkDriver } from './links/self-test.ts';
import { SATURATED_PERCENT } from './processors.ts';
import { judge, median, type Report, rowsOf, summarise, table } from './report.ts';
import { measureAll, type Records } from './rounds.ts';
import { openRunsFile } from './runs-file.ts';
import { readSettings, type Settings } from './settings.ts';
import { openStage } from './stage.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

function sayChecks(checks: readonly NetworkCheck[]): void {
  say('link driver:');
  for (const { what, set, measured, held } of checks)
    say(`  ${held ? 'ok    ' : 'FAILED'} ${what}: set ${set}, measured ${measured}`);
}

async function bench(settings: Settings): Promise<Report> {
  const stage = await openStage(say);
  const { server, speech } = stage;
  try {
    const selfTest = await proveLinkDriver(stage);
    sayChecks(selfTest);
    const environment = {
      at: new Date().toISOString(),
      server: { version: server.version, foundBy: server.foundBy },
      chromium: stage.browsers.host.version(),
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
    const file = openRunsFile(settings.json, settings.resume);
    if (file.earlier.length > 0) say(`${file.earlier.length} earlier runs are taken over`);
    const records = await measureAll(stage, { ...settings, file, say });
    return { environment, selfTest, ...summary(settings, records) };
  } finally {
    await stage.close();
  }
}

function summary(
  { links }: Settings,
  records: Records,
): Pick<Report, 'links' | 'voidRuns' | 'countedRuns'> {
  const results = links.flatMap((link) => {
    const runs = records.get(link.id);
    if (runs === undefined) return [];
    const none = summarise([]);
    const measured = [...runs].map(([client, records]) => [client, summarise(records)] as const);
    const results = { stock: none, usual: none, ours: none, ...Object.fromEntries(measured) };
    return [[link.id, judge(link, results)] as const];
  });
  const all = [...records.values()].flatMap((runs) => [...runs.values()].flat());
  return {
    links: Object.fromEntries(results),
    voidRuns: all.filter((run) => run.void).length,
    countedRuns: all.filter((run) => !run.void).length,
  };
}

function isSaturated({ links }: Report): boolean {
  const runs = Object.values(links).flatMap((link) =>
    rowsOf(link).flatMap(([, result]) => result.runs),
  );
  const busy = median(runs.map((run) => run.machineBusyPercent));
  return busy !== null && busy >= SATURATED_PERCENT;
}

function write(report: Report, json: string | undefined): void {
  if (json === undefined) return;
  writeFileSync(`${json}.part`, `${JSON.stringify(report, null, 2)}\n`);
  renameSync(`${json}.part`, json);
  openRunsFile(json, true).remove();
}

function sayTargets(report: Report): void {
  for (const [id, { target, required, met, because }] of Object.entries(report.links)) {
    const verdict = met ? 'met' : required ? 'MISSED' : 'missed (no promise)';
    const why = met ? '' : ` (${because.join('; ')})`;
    process.stdout.write(`${id}: ${verdict}: ${target}${why}\n`);
  }
}

const settings = readSettings(process.argv.slice(2));
if (typeof settings === 'string') {
  // Exit 2: the bench was called wrongly.
  say(`bench:weak-network: ${settings}`);
  process.exit(2);
}
const report = await bench(settings);
write(report, settings.json);
if (report.selfTest.some(({ held }) => !held)) {
  say('The link driver did not do what it was told, so nothing was measured.');
  process.exitCode = 1;
} else {
  process.stdout.write(`${table(report)}\n`);
  sayTargets(report);
  process.stdout.write(`${report.countedRuns} runs count, ${report.voidRuns} are void.\n`);
  if (isSaturated(report)) {
    process.stdout.write(
      'The processors were saturated throughout: run it again on a quiet machine.\n',
    );
  }
  if (Object.values(report.links).some(({ met, required }) => required && !met))
    process.exitCode = 1;
}
