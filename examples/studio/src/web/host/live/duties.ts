import type { CommerceState } from '@livelane/rtc/client';
import type { RunSheet } from '../acts.ts';

/** A duty to disclose of the plan. */
export type Duty = RunSheet['plan']['disclosures'][number];

/**
 * How a duty stands: being shown; to be spoken now; due at a time; kept until something else happens, such as the next
 * product.
 */
export type DutyState =
  | { readonly now: 'shown' | 'speak' | 'kept' }
  | { readonly now: 'due'; readonly at: number };

/** When each duty was made last, in milliseconds since 1970, as far as this page has seen it. */
export type MadeTimes = Readonly<Record<string, number>>;

/** Time after the start within which what belongs to the start is made, in milliseconds. */
const START_MS = 5_000;

type Disclosing = Pick<CommerceState, 'disclosures' | 'prompts' | 'pinned'>;

/** The state of a duty at a time. The room shows labels by itself; what is spoken is the host's. */
export function dutyState(
  { id, when }: Pick<Duty, 'id' | 'when'>,
  { disclosures, prompts, pinned }: Disclosing,
  { made, startedAt }: { readonly made: MadeTimes; readonly startedAt: number },
): DutyState {
  const is = ({ dutyId }: { readonly dutyId: string }) => dutyId === id;
  if (prompts.some(is)) return { now: 'speak' };
  if (disclosures.some(is)) return { now: 'shown' };
  const last = made[id];
  if (when.rule === 'max-gap' && 'seconds' in when)
    return { now: 'due', at: (last ?? startedAt) + Number(when.seconds) * 1_000 };
  if (when.rule === 'at-start' && last === undefined)
    return { now: 'due', at: startedAt + START_MS };
  const promotes = when.rule === 'whole-promotion' || when.rule === 'before-and-during';
  return promotes && pinned.length > 0 ? { now: 'due', at: startedAt } : { now: 'kept' };
}

/** Adds what is shown now to the times of what was made: of a label that is on, it is now. */
export function madeUntil(made: MadeTimes, { disclosures }: Disclosing, now: number): MadeTimes {
  return { ...made, ...Object.fromEntries(disclosures.map(({ dutyId }) => [dutyId, now])) };
}
