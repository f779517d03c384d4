import {
  type PolicyTraceInput,
  type PolicyTraceLine,
  PRESETS,
  type PresetId,
  replayPolicy,
} from '@livelane/rtc/policy';
import type { RunFigures } from '../weak-network/figures.ts';
import { LINKS } from '../weak-network/links/named-links.ts';
import { measureRun } from '../weak-network/measure.ts';
import type { Stage } from '../weak-network/stage.ts';
import { watchCores } from './server-cpu.ts';

/** What of a camera's picture a viewer on the same machine is shown, without any limit of the link. */
export interface LargePictureFigures
  extends Pick<
    RunFigures,
    | 'widthAtEnd'
    | 'fpsAtEnd'
    | 'frozenSecondsFirst10s'
    | 'frozenSecondsNext15s'
    | 'sentKbps'
    | 'glassToGlassP95Ms'
    | 'machineBusyPercent'
  > {
  readonly preset: PresetId;
  /** Those of the camera. */
  readonly width: number;
  readonly height: number;
  /** What the preset did to the picture, and why: `720p30 (preset)`. */
  readonly steps: readonly string[];
  /** Whether the encoder said at any time that the processor held it back. */
  readonly heldBackByProcessor: boolean;
  readonly serverCores: number | null;
}

/** Long enough to climb three sizes. */
const LINK = { ...LINKS['L1-clean'], runMs: 35_000 };

export async function measureLargePicture(
  stage: Stage,
  preset: PresetId,
): Promise<LargePictureFigures> {
  const { capture } = PRESETS[preset].publish;
  const serverCores = watchCores(stage.server.pid);
  const { figures, traces, voidBecause } = await measureRun(stage, LINK, {
    configuration: preset,
    codedCamera: capture,
  });
  return {
    preset,
    width: capture.width,
    height: capture.height,
    widthAtEnd: figures.widthAtEnd,
    fpsAtEnd: figures.fpsAtEnd,
    frozenSecondsFirst10s: figures.frozenSecondsFirst10s,
    frozenSecondsNext15s: figures.frozenSecondsNext15s,
    sentKbps: figures.sentKbps,
    glassToGlassP95Ms: figures.glassToGlassP95Ms,
    steps: stepsOf(traces.host),
    heldBackByProcessor: voidBecause !== undefined,
    serverCores: serverCores(),
    machineBusyPercent: figures.machineBusyPercent,
  };
}

function stepsOf([start, ...inputs]: readonly PolicyTraceLine[]): string[] {
  if (start === undefined || !('start' in start)) return [];
  return replayPolicy([start, ...(inputs as PolicyTraceInput[])]).flatMap(({ action, reason }) => {
    if (action.kind === 'publish-plan') return [`${action.plan.video.height}p (${reason.code})`];
    return action.kind === 'video-rung' ? [`${action.rung.id} (${reason.code})`] : [];
  });
}
