import { type LocalText, translatedError } from '@livelane/contracts/vocabulary';
import { NODE_ZH_HANS } from '@livelane/contracts/vocabulary/node';
import type { SessionProgress } from '../session/run/progress.ts';
import { type ScriptEvent, textOf } from '../session/script/script-event.ts';
import { RTC_ZH_HANS } from '../zh-Hans.ts';

/** One line about what a session is doing; undefined for what is not worth one. */
export function progressLine(progress: SessionProgress): LocalText | undefined {
  switch (progress.step) {
    case 'server':
      return progress.server.text;
    case 'room-open':
      return { en: `room ${progress.room} is open`, 'zh-Hans': `直播间 ${progress.room} 已开启` };
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
        'zh-Hans': `直播开始：${progress.viewers} 位观众，时长 ${progress.seconds} 秒`,
      };
    case 'event':
      return at(progress.event, described(progress.event));
    case 'event-failed': {
      const { en, 'zh-Hans': zh } = described(progress.event);
      const { error } = progress;
      return at(progress.event, {
        en: `${en}: ${error.code}: ${error.message}`,
        'zh-Hans': `${zh}：${error.code}：${translatedError(error, CHINESE)}`,
      });
    }
    case 'interrupted': {
      const { findings } = progress;
      return {
        en: findings.map(({ message }) => message['en']).join(' '),
        'zh-Hans': findings.map(({ message }) => message['zh-Hans']).join(''),
      };
    }
    case 'ended': {
      const { frames, messages, webhooks } = progress.tick;
      return {
        en: `ended: ${frames} frames decoded, ${messages} signed messages applied, ${webhooks} webhooks`,
        'zh-Hans': `结束：解码 ${frames} 帧，应用 ${messages} 条签名消息，收到 ${webhooks} 个回调通知`,
      };
    }
    default:
      return undefined;
  }
}

const CHINESE = [NODE_ZH_HANS, RTC_ZH_HANS];

interface Line extends LocalText {
  readonly en: string;
  readonly 'zh-Hans': string;
}

function at(event: ScriptEvent, { en, 'zh-Hans': zh }: Line): Line {
  const time = event.at.toFixed(1).padStart(6);
  return { en: `${time} s  ${en}`, 'zh-Hans': `${time} 秒  ${zh}` };
}

/** What an event is about, without what people wrote. */
function described(event: ScriptEvent): Line {
  switch (event.do) {
    case 'viewer-leave':
      return { en: `viewer-leave ${event.viewer}`, 'zh-Hans': `观众 ${event.viewer} 离开` };
    case 'viewer-join':
      return { en: `viewer-join ${event.viewer}`, 'zh-Hans': `观众 ${event.viewer} 进入` };
    default:
      return textOf(event);
  }
}
