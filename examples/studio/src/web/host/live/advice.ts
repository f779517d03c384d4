import type { PolicyDecision, PolicyReason } from '@livelane/rtc/client';
import type { Texts } from '../../locales/texts.ts';

/** The text of each reason why the policy for weak networks decides something: a reason without one does not compile. */
export const ADVICE = {
  preset: 'hostAdvicePreset',
  'uplink-measured': 'hostAdviceMeasured',
  'uplink-remembered': 'hostAdviceRemembered',
  'uplink-assumed': 'hostAdviceAssumed',
  'codec-unavailable': 'hostAdviceCodec',
  'uplink-starved': 'hostAdviceStarved',
  'uplink-ample': 'hostAdviceAmple',
  'uplink-recovered': 'hostAdviceRecovered',
  trickle: 'hostAdviceTrickle',
  'climb-failed': 'hostAdviceClimbFailed',
  'cpu-limited': 'hostAdviceCpu',
  republished: 'hostAdviceRepublished',
  'on-stage': 'hostAdviceOnStage',
  'loss-seen': 'hostAdviceLoss',
  'loss-gone': 'hostAdviceLossGone',
} as const satisfies Readonly<Record<PolicyReason['code'], keyof Texts>>;

/** Reasons that ask the host to do something; the others are news. */
const WARNINGS: ReadonlySet<PolicyReason['code']> = new Set([
  'uplink-starved',
  'climb-failed',
  'cpu-limited',
  'loss-seen',
]);

/** What the host is told of a decision. */
export interface Advice {
  readonly text: keyof Texts;
  readonly values: Readonly<Record<string, string | number>>;
  readonly isWarning: boolean;
}

/** A decision in words: the name of a text, and the figures in it. */
export function adviceOf({ reason }: Pick<PolicyDecision, 'reason'>): Advice {
  const { code, ...figures } = reason;
  const limited = 'limited' in reason && reason.limited;
  const values = Object.fromEntries(
    Object.entries(figures).map(([name, value]) =>
      name === 'lossShare' ? [name, Math.round(Number(value) * 100)] : [name, rounded(value)],
    ),
  );
  return { text: ADVICE[code], values, isWarning: limited || WARNINGS.has(code) };
}

const rounded = (value: unknown): string | number =>
  typeof value === 'number' ? Math.round(value) : String(value);
