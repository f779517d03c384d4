import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import type { RunFigures } from './figures.ts';
import { HARMLESS, type Link } from './links/link.ts';
import { LINKS } from './links/named-links.ts';
import { proveLinkDriver } from './links/self-test.ts';
import { measureRun } from './measure.ts';
import { cleanControl, describe } from './rounds.ts';
import { type OpenStage, openStage } from './stage.ts';

/*
 * The weak-network bench in short: ours alone, one run a link, against limits that LiveKit's defaults miss by far on W1, W3
 * and the blackout. A busy machine freezes any picture, so that a miss counts only beside a clean control that is clean.
 */

const BLACKOUT = { fromMs: 11_000, toMs: 16_000 };
const DARK = { ...HARMLESS, lossPercent: 100, offline: true };

/** The clean link, with a blackout of five seconds after the width was read. */
const CLEAN_THEN_DARK: Link = {
  ...LINKS.clean,
  changes: [
    { atMs: BLACKOUT.fromMs, end: 'viewer', settings: DARK },
    { atMs: BLACKOUT.toMs, end: 'viewer', settings: HARMLESS },
  ],
  runMs: 20_000,
};

const say = (line: string) => process.stderr.write(`${line}\n`);

let stage: OpenStage;
/** What keeps the machine from measuring before the first run; undefined if nothing does. */
let troubled: string | undefined;

beforeAll(async () => {
  stage = await openStage(say);
  troubled = await troubleNow();
});

afterAll(() => stage?.close());

/** Proves the link driver on a machine that is quiet enough; the second try decides. */
async function troubleNow(): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const control = await cleanControl(stage);
    const failed = (await proveLinkDriver(stage)).filter(({ held }) => !held);
    if (control === undefined && failed.length === 0) return undefined;
    if (attempt === 1) continue;
    if (control === undefined) expect(failed, 'the link driver does what it is set to').toEqual([]);
    return control;
  }
}

interface Expected {
  readonly link: Link;
  readonly runMs?: number;
  /** What is missed, in words. */
  readonly misses: (figures: RunFigures) => readonly (string | false)[];
}

/**
 * Measures until a run meets the limits: at most twice. A miss is a failure if it was seen twice in runs that count; a run
 * is void if the sender's processor held it back or a clean control beside it froze. Without two runs that count, the test
 * is skipped by name.
 */
async function gate(context: TestContext, { link, runMs, misses }: Expected): Promise<void> {
  if (troubled !== undefined) return skip(context, troubled);
  let missed: readonly string[] = [];
  let why: string | undefined;
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const run = await measureRun(stage, link, {
      configuration: 'ours',
      ...(runMs === undefined ? {} : { runMs }),
    });
    say(describe(link, 'ours', run));
    missed = misses(run.figures).filter((miss) => miss !== false);
    why = run.voidBecause;
    if (missed.length === 0 && why === undefined) return;
    why ??= await cleanControl(stage);
  }
  if (why !== undefined) return skip(context, why);
  expect(missed).toEqual([]);
}

function skip({ task, skip }: TestContext, why: string): void {
  say(`\n!!! NOT MEASURED: ${task.name}: ${why}: run it again on a quiet machine !!!\n`);
  skip(`the machine was too busy: ${why}`);
}

const above = (what: string, value: number | null, limit: number) =>
  (value === null || value > limit) && `${what}: ${value ?? 'none'}, at most ${limit}`;

test('clean: 1280 wide at ten seconds; a blackout of 5 s is told, and its end', (context) =>
  gate(context, {
    link: CLEAN_THEN_DARK,
    misses: ({ widthAt10s, stallNoticedMs, mediaBackMs, recoveredMs }) => [
      widthAt10s < 1_280 && `width at 10 s: ${widthAt10s}, at least 1280`,
      above('stall told after ms', stallNoticedMs, 1_500),
      above('media back after ms', mediaBackMs, 4_000),
      above('recovery told after ms', recoveredMs, 4_000),
    ],
  }));

test('W1: at most 5 % of the speech concealed in the first ten seconds', (context) =>
  gate(context, {
    link: LINKS.W1,
    runMs: 10_500,
    misses: ({ concealedPercentFirst10s }) => [above('% concealed', concealedPercentFirst10s, 5)],
  }));

test('W3: frozen for at most 6 of 25 seconds', (context) =>
  gate(context, {
    link: LINKS.W3,
    misses: ({ frozenSecondsFirst10s, frozenSecondsNext15s }) => [
      above('seconds frozen', frozenSecondsFirst10s + frozenSecondsNext15s, 6),
    ],
  }));
