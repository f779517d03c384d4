import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { clientIssue } from '../../errors/client-issues.ts';
import type { Preset } from '../../policy/preset.ts';
import { DEFAULT_PRESET, PRESETS, type PresetId } from '../../policy/presets.ts';

/**
 * The preset of a name, or the application's own once it is checked.
 * @throws INPUT_INVALID with every issue: an unknown name; a field that is missing, unknown or out of range
 */
export function presetOf(chosen: PresetId | Preset = DEFAULT_PRESET): Preset {
  const place = { path: '/preset', received: chosen };
  if (typeof chosen === 'string' && Object.hasOwn(PRESETS, chosen)) return PRESETS[chosen];
  const issues =
    typeof chosen === 'object'
      ? presetIssues(chosen)
      : [clientIssue('PRESET', { ...place, params: { presets: Object.keys(PRESETS) } })];
  if (issues.length > 0) throw inputInvalid('options', issues);
  return chosen as Preset;
}

type Check = (received: unknown, path: string) => readonly InputIssue[];

/** What is wrong with the data of a preset: its fields first, and if they are right, how they fit together. */
function presetIssues(preset: unknown): readonly InputIssue[] {
  const issues = PRESET(preset, '/preset');
  return issues.length > 0 ? issues : ladderIssues(preset as Preset);
}

const figure =
  (most: number, least = 0): Check =>
  (received, path) =>
    typeof received === 'number' && received >= least && received <= most
      ? []
      : [clientIssue('PRESET_FIGURE', { path, received, params: { least, most } })];

const choice =
  (...choices: readonly (string | boolean)[]): Check =>
  (received, path) =>
    choices.some((one) => one === received)
      ? []
      : [
          clientIssue('PRESET_CHOICE', {
            path,
            received,
            params: { choices: choices.map(String) },
          }),
        ];

/** A figure, or the word for none. */
const orElse =
  (word: string | null, check: Check): Check =>
  (received, path) =>
    received === word ? [] : check(received, path);

const fields =
  (shape: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (received, path) => {
    if (typeof received !== 'object' || received === null)
      return [clientIssue('PRESET_OBJECT', { path, received })];
    const given = received as Readonly<Record<string, unknown>>;
    const all = { ...shape, ...optional };
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(all, name));
    return [
      ...unknown.map((name) =>
        clientIssue('PRESET_UNKNOWN', { path: `${path}/${name}`, received: given[name] }),
      ),
      ...Object.entries(all).flatMap(([name, check]) =>
        given[name] === undefined && Object.hasOwn(optional, name)
          ? []
          : check(given[name], `${path}/${name}`),
      ),
    ];
  };

const MOST_RUNGS = 20;

const rungs: Check = (received, path) =>
  Array.isArray(received) && received.length > 0 && received.length <= MOST_RUNGS
    ? received.flatMap((rung, index) => RUNG(rung, `${path}/${index}`))
    : [clientIssue('PRESET_RUNGS', { path, received, params: { most: MOST_RUNGS } })];

const name: Check = (received, path) =>
  typeof received === 'string' && received !== ''
    ? []
    : [clientIssue('PRESET_NAME', { path, received })];

const share = figure(1);
const kbps = figure(100_000);
const ms = figure(600_000);
const pixels = figure(10_000, 1);
const rate = figure(120, 1);

const RUNG = fields(
  {
    id: name,
    shortSide: figure(10_000),
    framesPerSecond: figure(120),
    maxKbps: kbps,
    scalability: choice('L1T3', 'L3T3_KEY'),
    enterFromKbps: kbps,
    enterAfterMs: ms,
    trialMs: ms,
    provenFromKbps: kbps,
    leaveBelowKbps: kbps,
  },
  { easeKbps: kbps },
);

const size = { width: pixels, height: pixels, framesPerSecond: rate };

const PRESET = fields({
  id: name,
  publish: fields({
    capture: fields(size),
    video: fields({
      ...size,
      maxKbps: figure(100_000, 1),
      codec: choice('vp8', 'vp9'),
      layers: choice('one', 'simulcast'),
      scalability: choice('L1T3', 'L3T3_KEY', 'none'),
    }),
    audio: fields({ maxKbps: figure(510, 6), dtx: choice(true, false), red: choice(true, false) }),
    startKbps: orElse('browser', figure(100_000, 1)),
  }),
  playout: fields({
    targetMs: figure(4_000),
    stepMs: figure(4_000),
    everyMs: ms,
    graceMs: ms,
    fromLoss: share,
    cleanBelowLoss: share,
    backAfterMs: ms,
  }),
  incomingPicture: orElse(
    null,
    fields({ fromLoss: share, samples: figure(100, 1), shortSide: pixels }),
  ),
  ladder: fields({
    rungs,
    start: figure(MOST_RUNGS - 1),
    settleMs: ms,
    downAfterMs: ms,
    calmRoundTripMs: ms,
    trialRoundTripMs: ms,
    trialLoss: share,
    retryAfterMs: ms,
    retryAtMostMs: ms,
    heldAfterMs: ms,
  }),
  probe: orElse(
    null,
    fields({
      enoughKbps: figure(100_000, 1),
      atMostMs: figure(10_000, 1),
      assumed: fields({ fromRoundTripMs: ms, kbps: figure(100_000, 1) }),
      usableShare: share,
      start: fields({ slowKbps: figure(100_000, 1), fastKbps: figure(100_000, 1) }),
    }),
  ),
  adaptiveStream: choice(true, false),
  dynacast: choice(true, false),
});

/** The starting rung is the publish plan, the last rung is never left, and no rung is entered below what it is left at. */
function ladderIssues({ ladder, publish }: Preset): readonly InputIssue[] {
  const start = ladder.rungs[ladder.start];
  const { width, height, framesPerSecond, maxKbps } = publish.video;
  const equal =
    start?.shortSide === Math.min(width, height) &&
    start.framesPerSecond === framesPerSecond &&
    start.maxKbps === maxKbps;
  const issues = equal
    ? []
    : [clientIssue('PRESET_START', { path: '/preset/ladder/start', received: ladder.start })];
  return [
    ...issues,
    ...ladder.rungs.flatMap(({ enterFromKbps, provenFromKbps, leaveBelowKbps }, index) => {
      const last = index === ladder.rungs.length - 1;
      const most = last ? 0 : Math.min(provenFromKbps, enterFromKbps || provenFromKbps);
      const path = `/preset/ladder/rungs/${index}/leaveBelowKbps`;
      return figure(most)(leaveBelowKbps, path);
    }),
  ];
}
