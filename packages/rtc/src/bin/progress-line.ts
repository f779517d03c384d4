import type { LocalText } from '@livelane/contracts/vocabulary';
import type { SessionProgress } from '../session/progress.ts';
import type { ScriptEvent } from '../session/script.ts';

/** One line about what a session is doing; undefined for what is not worth one. */
export function progressLine(progress: SessionProgress): LocalText | string | undefined {
  switch (progress.step) {
    case 'server':
      return progress.server.message;
    case 'room-open':
      return { en: `room ${progress.room} is open`, 'zh-Hans': `房间 ${progress.room} 已开启` };
    case 'joined':
      return { en: `${progress.identity} joined`, 'zh-Hans': `${progress.identity} 进入` };
    case 'left':
      return { en: `${progress.identity} left`, 'zh-Hans': `${progress.identity} 离开` };
    case 'first-frame':
      return {
        en: `${progress.identity} sees the picture after ${progress.afterMs} ms`,
        'zh-Hans': `${progress.identity} 在 ${progress.afterMs} 毫秒后看到画面`,
      };
    case 'live':
      return {
        en: `live with ${progress.viewers} viewers for ${progress.seconds} s`,
        'zh-Hans': `直播开始:${progress.viewers} 位观众,时长 ${progress.seconds} 秒`,
      };
    case 'event':
      return `${progress.event.at.toFixed(1).padStart(6)} s  ${described(progress.event)}`;
    case 'event-failed':
      return `${progress.event.at.toFixed(1).padStart(6)} s  ${described(progress.event)}: ${progress.reason}`;
    case 'interrupted':
      return progress.detail;
    case 'ended': {
      const { frames, messages, webhooks } = progress.tick;
      return {
        en: `ended: ${frames} frames decoded, ${messages} signed messages applied, ${webhooks} webhooks`,
        'zh-Hans': `结束:解码 ${frames} 帧,应用 ${messages} 条签名消息,收到 ${webhooks} 个 webhook`,
      };
    }
    default:
      return undefined;
  }
}

/** What an event is about, without what people wrote. */
function described(event: ScriptEvent): string {
  switch (event.do) {
    case 'pin':
    case 'unpin':
      return `${event.do} ${event.productId}`;
    case 'promotion':
      return `promotion ${event.promotionId} ${event.phase}`;
    case 'disclose':
      return `disclose ${event.dutyId} ${event.phase} (${event.medium}, ${event.language})`;
    case 'question':
    case 'answer':
      return `${event.do} ${event.questionId}`;
    case 'click':
      return `${event.person} clicks ${event.productId}`;
    case 'redeem':
      return `${event.person} redeems ${event.code}`;
    case 'lead':
      return `${event.person} leaves a lead`;
    case 'viewer-leave':
    case 'viewer-join':
      return `${event.do} ${event.viewer}`;
  }
}
