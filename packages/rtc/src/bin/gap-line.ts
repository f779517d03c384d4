import type { LocalText, SessionLog } from '@livelane/contracts/vocabulary';

type Gap = SessionLog['gaps'][number];

/** Chinese text of each kind of gap; the log holds its details in English. */
const GAPS_ZH = {
  'webhooks-dropped': '媒体服务器放弃了部分 webhook',
  'webhook-missing': '缺少某个连接或房间的开始或结束通知',
  'webhooks-unavailable': '无法接收 webhook；在场情况每两秒从服务器读取一次',
  'commerce-undelivered': '观众可能没有收到某个事件',
  'viewer-out-of-step': '有观众未与服务器的状态同步',
  'no-picture': '并非所有观众都及时看到画面',
  'event-not-played': '脚本中有一行未能执行',
  'script-not-finished': '脚本未播放完',
  'server-died': 'LiveKit 服务器中途退出',
  aborted: '场次被中止',
  'room-not-closed': '房间未能正常关闭',
} as const;

/** One line about a gap: its kind and its details. */
export function gapLine({ what, detail, from, to }: Gap): LocalText {
  const chinese = Object.hasOwn(GAPS_ZH, what) ? GAPS_ZH[what as keyof typeof GAPS_ZH] : detail;
  return { en: `${what}: ${detail}`, 'zh-Hans': `${what}：${chinese}（${from} 至 ${to}）` };
}
