import type { ScriptEvent } from '@livelane/rtc';
import type { ViewerRequest } from '@livelane/rtc/client';
import type { Act } from '../server/live/acts.ts';

/** What somebody does in the rehearsal; a viewer is a number from 0 on. */
export type Step =
  | { readonly who: 'host'; readonly act: Act }
  | { readonly who: 'host'; readonly say: string }
  | { readonly who: 'poll' }
  | { readonly who: number; readonly vote: number }
  | { readonly who: number; readonly request: ViewerRequest }
  | { readonly who: number; readonly order: { readonly id: string; readonly code?: string } }
  | { readonly who: number; readonly is: 'here' | 'gone' };

/** A step and when it is taken, in seconds after the start. */
export type Line = Step & { readonly at: number };

/** The viewer of a name such as `viewer-5`: there are fewer people here than in the script. */
const viewerOf = (name: string, viewers: number): number =>
  (Number(/\d+$/.exec(name)?.[0] ?? 1) - 1) % viewers;

/** A line of the script as the studio plays it; undefined for what the room does by itself. */
export function stepOf(event: ScriptEvent, viewers: number): Step | undefined {
  switch (event.do) {
    case 'pin':
    case 'unpin':
      return { who: 'host', act: { do: event.do, productId: event.productId } };
    case 'promotion':
      return {
        who: 'host',
        act: { do: 'promotion', promotionId: event.promotionId, phase: event.phase },
      };
    case 'answer':
      return { who: 'host', act: { do: 'answer', questionId: event.questionId } };
    case 'disclose':
      // Labels in the picture are shown by the room; what is spoken is said once, when it begins.
      return event.medium === 'voice' && event.phase === 'start'
        ? { who: 'host', say: event.dutyId }
        : undefined;
    case 'question':
    case 'click':
    case 'lead': {
      const { at: _, person, ...request } = event;
      return { who: viewerOf(person, viewers), request };
    }
    case 'redeem': {
      const { orderId: id, code, person } = event;
      return id === undefined ? undefined : { who: viewerOf(person, viewers), order: { id, code } };
    }
    case 'viewer-leave':
    case 'viewer-join':
      return {
        who: viewerOf(event.viewer, viewers),
        is: event.do === 'viewer-join' ? 'here' : 'gone',
      };
    default:
      return undefined;
  }
}

const said = (who: number, messageId: string, text: string): Step => ({
  who,
  request: { do: 'chat', messageId, text },
});

/** What the script does not have: people talk and vote. */
export const TALK: readonly Line[] = [
  { at: 3, ...said(0, 'talk-1', 'Hello from Toronto!') },
  { at: 5, ...said(1, 'talk-2', '안녕하세요') },
  { at: 9.5, ...said(2, 'talk-3', 'That red is lovely') },
  { at: 12.5, who: 'poll' },
  { at: 14, who: 0, vote: 0 },
  { at: 14.5, who: 1, vote: 1 },
  { at: 15.5, who: 2, vote: 0 },
  { at: 26, ...said(0, 'talk-4', 'Ordered, thank you!') },
];

/** The whole rehearsal in order of time. */
export function linesOf(script: readonly ScriptEvent[], viewers: number): readonly Line[] {
  const lines = script.flatMap((event) => {
    const step = stepOf(event, viewers);
    return step === undefined ? [] : [{ ...step, at: event.at }];
  });
  return [...lines, ...TALK].sort((a, b) => a.at - b.at);
}
