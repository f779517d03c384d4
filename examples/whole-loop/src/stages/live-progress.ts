import { type BothLanguages, translatedError } from '@livelane/contracts/vocabulary';
import type { ScriptEvent } from '@livelane/rtc';
import type { SessionProgress, SessionTick } from '@livelane/rtc/server';
import { TRANSLATIONS } from '../errors/zh-Hans.ts';
import { counted, named, text } from '../texts/text.ts';

/** A line about what a session is doing; null for what is not worth one. */
export function progressText(progress: SessionProgress): BothLanguages | null {
  switch (progress.step) {
    case 'room-open':
      return text('ROOM_OPEN', { room: progress.room });
    case 'first-frame':
      return text('FIRST_FRAME', {
        identity: progress.identity,
        milliseconds: Math.round(progress.afterMs),
      });
    case 'live':
      return text('LIVE_RUNS', {
        seconds: progress.seconds,
        viewers: counted(progress.viewers, 'viewer'),
      });
    case 'event':
      return text('EVENT', described(progress.event));
    case 'event-failed': {
      const { event, error } = progress;
      const message = { en: error.message, 'zh-Hans': translatedError(error, TRANSLATIONS) };
      return text('EVENT_FAILED', { ...described(event), code: error.code, message });
    }
    case 'tick':
      return progress.tick.second % 10 === 0 ? standing(progress.tick) : null;
    case 'interrupted':
      return text('INTERRUPTED', { findings: progress.findings.map(({ message }) => message) });
    default:
      return null;
  }
}

function standing({ second, viewers, ...counts }: SessionTick): BothLanguages {
  const { frames, messages, webhooks } = counts;
  const watching = counted(viewers, 'viewer');
  return text('TICK', { seconds: second, viewers: watching, frames, messages, webhooks });
}

/** A line of the script for people: what happens, and to what. */
function described(event: ScriptEvent) {
  const phase = 'phase' in event ? named('phase', event.phase) : undefined;
  return {
    seconds: event.at.toFixed(1).padStart(5),
    act: named('act', event.do),
    subject: phase === undefined ? subjectOf(event) : [subjectOf(event), phase],
  };
}

/** The id of what a line is about. */
function subjectOf(event: ScriptEvent): string {
  switch (event.do) {
    case 'promotion':
      return event.promotionId;
    case 'disclose':
      return event.dutyId;
    case 'question':
    case 'answer':
      return event.questionId;
    case 'redeem':
      return `${event.code} (${event.person})`;
    case 'lead':
    case 'ticker':
    case 'withdraw':
    case 'hand':
    case 'stage':
      return event.person;
    case 'invite':
    case 'unstage':
    case 'kick':
    case 'mute':
    case 'unmute':
      return event.participant;
    case 'chat':
    case 'hide':
      return event.messageId;
    case 'slow-mode':
      return `${event.seconds} s`;
    case 'sale':
    case 'end-sale':
      return event.saleId;
    case 'drop':
    case 'end-drop':
    case 'coupon':
      return event.dropId;
    case 'poll':
    case 'end-poll':
    case 'vote':
      return event.pollId;
    case 'viewer-leave':
    case 'viewer-join':
      return event.viewer;
    case 'click':
    case 'reserve':
      return `${event.productId} (${event.person})`;
    default:
      return event.productId;
  }
}
