import { type InputIssue, inputInvalid, type LocalText } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  readList,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { presetOf } from '../client/link/chosen-preset.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import type { Preset } from '../policy/preset.ts';
import { PRESETS, type PresetId } from '../policy/presets.ts';
import { type PolicyTraceInput, type PolicyTraceStart, replayPolicy } from '../policy/trace.ts';
import { actionText, reasonText } from './decision-text.ts';

export function addReplay(bin: Bin): void {
  bin.program
    .command('replay')
    .description(
      helpText(
        'the decisions of the weak-network policy on a recorded trace',
        '弱网策略在录制的轨迹上作出的决定',
      ),
    )
    .argument(
      '<trace>',
      helpText(
        'trace (NDJSON or JSON; - for standard input)',
        '轨迹（NDJSON 或 JSON；- 表示标准输入）',
      ),
    )
    .action((path: string) => bin.run((context) => replay(path, context)));
}

const figure = z.nullable(z.number());
const now = z.number().check(z.gte(0));

const TraceLineSchema = z.union([
  z.strictObject({
    now,
    start: z.strictObject({
      preset: z.union([
        z.enum(Object.keys(PRESETS) as PresetId[]),
        z.looseObject({ id: z.string() }),
      ]),
      sendable: z.array(z.string()),
    }),
  }),
  z.strictObject({
    now,
    uplink: z.strictObject({
      kbps: z.number(),
      limited: z.boolean(),
      from: z.optional(z.enum(['remembered', 'assumed'])),
    }),
  }),
  z.strictObject({
    now,
    sample: z.strictObject({
      outgoing: z.optional(
        z.strictObject({
          availableKbps: figure,
          roundTripMs: figure,
          lossShare: figure,
          cpuLimited: z.optional(z.boolean()),
          restarted: z.optional(z.boolean()),
          cameraOff: z.optional(z.boolean()),
        }),
      ),
      incoming: z.optional(
        z.strictObject({
          lossShare: figure,
          nackShare: z.optional(figure),
          pictureSeen: z.boolean(),
        }),
      ),
      stalled: z.optional(z.boolean()),
    }),
  }),
]);

type TraceLine = z.infer<typeof TraceLineSchema>;

async function replay(path: string, { print, say }: BinContext): Promise<ExitCode> {
  const decisions = replayPolicy(await readTrace(path));
  const head: readonly LocalText[] = [
    { en: 'second', 'zh-Hans': '秒' },
    { en: 'decision', 'zh-Hans': '决定' },
    { en: 'reason', 'zh-Hans': '理由' },
  ];
  const rows = decisions.map(({ at, action, reason }) => [
    (at / 1_000).toFixed(1),
    say(actionText(action)),
    say(reasonText(reason)),
  ]);
  const people = terminalTable([head.map(say), ...rows]);
  print({ people, json: decisions });
  return 0;
}

/** @throws FILE_UNREADABLE; INPUT_INVALID unless the first line alone is a start, with a valid preset, and time never runs back */
export async function readTrace(path: string): Promise<[PolicyTraceStart, ...PolicyTraceInput[]]> {
  const { items } = await readList(path, { schema: TraceLineSchema });
  const [first, ...inputs] = items;
  const issues = items.flatMap((line, index) => orderIssues(line, { index, items }));
  if (first === undefined || !('start' in first) || issues.length > 0)
    throw inputInvalid(path, issues);
  presetOf(first.start.preset as PresetId | Preset);
  return [first as PolicyTraceStart, ...(inputs as PolicyTraceInput[])];
}

function orderIssues(
  line: TraceLine,
  { index, items }: { readonly index: number; readonly items: readonly TraceLine[] },
): InputIssue[] {
  const issues: InputIssue[] = [];
  if ('start' in line !== (index === 0))
    issues.push(rtcIssue('TRACE_START', { path: `/${index}`, received: line }));
  const before = items[index - 1]?.now ?? 0;
  if (line.now < before) {
    const place = { path: `/${index}/now`, received: line.now, params: { before } };
    issues.push(rtcIssue('TRACE_TIME', place));
  }
  return issues;
}
