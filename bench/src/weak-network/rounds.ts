import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Link } from './links/link.ts';
import { LINKS } from './links/named-links.ts';
import { measureRun, type Run } from './measure.ts';
import type { ConfigurationId } from './pages/configurations.ts';
import { type RunRecord, recordOf } from './report.ts';
import type { RunsFile } from './runs-file.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

/** Rounds run again because their clean control froze, at most. */
const SPARE_ROUNDS = 3;
const CONTROL_MS = 10_000;
/** A busy machine is given this many chances to become quiet before a round is measured in vain. */
const CONTROL_TRIES = 4;

/** The runs of each client on each link. */
export type Records = ReadonlyMap<string, ReadonlyMap<ConfigurationId, RunRecord[]>>;

interface Measuring
  extends Pick<Settings, 'links' | 'runs' | 'baselineRuns' | 'clients' | 'traces'> {
  readonly file: RunsFile;
  readonly say: (line: string) => void;
}

/** Rounds, in which every link meets every client once, until each has as many counting runs as wanted. */
export async function measureAll(stage: Stage, measuring: Measuring): Promise<Records> {
  const { links, runs, baselineRuns, clients: asked, file, say } = measuring;
  const records: Records = new Map(
    links.map(({ id }) => [id, new Map(asked.map((client) => [client, []]))]),
  );
  for (const { link, configuration, run } of file.earlier)
    records.get(link)?.get(configuration)?.push(run);
  const lacks = ({ id, clients, mostRuns = runs }: Link, configuration: ConfigurationId) => {
    if (clients !== undefined && !clients.includes(configuration)) return false;
    const earlier = records.get(id)?.get(configuration) ?? [];
    const counted = earlier.filter((run) => !run.void).length;
    return counted < Math.min(mostRuns, configuration === 'ours' ? runs : baselineRuns);
  };
  // The first session after the browsers' start is never like the others.
  await measureRun(stage, LINKS.clean, { configuration: 'stock', runMs: CONTROL_MS });
  const past = Math.max(0, ...file.earlier.map(({ run }) => run.round));
  for (let round = past + 1; round <= past + runs + SPARE_ROUNDS; round += 1) {
    const wanted = links.flatMap((link) =>
      asked.filter((one) => lacks(link, one)).map((one) => [link, one] as const),
    );
    if (wanted.length === 0) break;
    const troubled = await quietMoment(stage, say);
    say(`round ${round}: ${troubled === undefined ? 'clean control is clean' : troubled}`);
    for (const [link, configuration] of wanted) {
      const run = await measureRun(stage, link, { configuration });
      const judged: Run =
        troubled === undefined ? run : { ...run, voidBecause: run.voidBecause ?? troubled };
      const record = recordOf(judged, round);
      records.get(link.id)?.get(configuration)?.push(record);
      file.add({ link: link.id, configuration, run: record });
      writeTraces(measuring.traces, `${link.id}-${configuration}-${round}`, run);
      say(describe(link, configuration, judged));
    }
  }
  return records;
}

/** Waits for a clean control that does not freeze; what troubled the last one, when none came. */
async function quietMoment(stage: Stage, say: (line: string) => void): Promise<string | undefined> {
  let troubled: string | undefined;
  for (let attempt = 1; attempt <= CONTROL_TRIES; attempt += 1) {
    troubled = await cleanControl(stage);
    if (troubled === undefined) return undefined;
    say(`${troubled}: trying again`);
  }
  return troubled;
}

/** A short run on a clean link: when even that freezes, the machine is too busy to say anything. */
export async function cleanControl(stage: Stage): Promise<string | undefined> {
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

/** The figures of scenarios, in words with their unit. */
const SCENARIO_WORDS = [
  ['stallNoticedMs', 'stall noticed after ms'],
  ['recoveredMs', 'recovery told after ms'],
  ['mediaBackMs', 'media back after ms'],
  ['listenersGrown', 'more listeners'],
  ['glassToGlassP95Ms', 'glass to glass p95 ms'],
  ['addedDelayMs', 'added delay ms'],
  ['commerceLost', 'commerce events lost'],
  ['commerceDoubled', 'doubled'],
  ['commerceReordered', 'reordered'],
  ['countdownErrorP95Ms', 'countdown error p95 ms'],
] as const;

export function describe(
  { id }: Link,
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
  const more = SCENARIO_WORDS.flatMap(([name, words]) =>
    f[name] === null ? [] : [`${words} ${f[name]}`],
  );
  return `  ${id.padEnd(5)} ${configuration.padEnd(5)} ${[heard, seen, end, ...more].join(', ')}${note}${silent}`;
}

/** What the policy was given at each end, in a file of its own. */
function writeTraces(folder: string | undefined, name: string, { traces }: Run): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const [end, lines] of Object.entries(traces))
    if (lines.length > 0)
      writeFileSync(
        join(folder, `${name}-${end}.ndjson`),
        lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
      );
}
