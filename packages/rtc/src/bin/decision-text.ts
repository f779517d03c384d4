import type { LocalText } from '@livelane/contracts/vocabulary';
import type { PolicyAction, PolicyReason } from '../policy/decision.ts';

/** What a decision does, for people. */
export function actionText(action: PolicyAction): LocalText {
  switch (action.kind) {
    case 'publish-plan': {
      const { width, height, framesPerSecond, maxKbps } = action.plan.video;
      const size = `${width}×${height}@${framesPerSecond}, ${maxKbps} kbps`;
      return { en: `publish ${size}`, 'zh-Hans': `发布 ${size}` };
    }
    case 'video-rung':
      return { en: `picture ${action.rung.id}`, 'zh-Hans': `画面 ${action.rung.id}` };
    case 'playout-delay':
      return {
        en: `playout delay ${action.delayMs} ms`,
        'zh-Hans': `播放延迟 ${action.delayMs} ms`,
      };
    case 'incoming-picture':
      return action.shortSide === null
        ? { en: 'incoming picture: any size', 'zh-Hans': '接收画面：不限大小' }
        : {
            en: `incoming picture: at most ${action.shortSide}p`,
            'zh-Hans': `接收画面：不超过 ${action.shortSide}p`,
          };
  }
}

const seconds = (ms: number) => (ms / 1_000).toFixed(1);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Why it was made, for people. */
export function reasonText(reason: PolicyReason): LocalText {
  switch (reason.code) {
    case 'preset':
      return { en: `preset ${reason.preset}`, 'zh-Hans': `预设 ${reason.preset}` };
    case 'uplink-measured':
    case 'uplink-remembered':
    case 'uplink-assumed':
      return uplinkText(reason);
    case 'codec-unavailable':
      return {
        en: `the browser cannot send ${reason.wanted}`,
        'zh-Hans': `浏览器无法发送 ${reason.wanted}`,
      };
    case 'uplink-starved':
    case 'uplink-ample':
    case 'uplink-recovered': {
      const { availableKbps, neededKbps, forMs } = reason;
      return {
        en: `${Math.round(availableKbps)} kbps for ${seconds(forMs)} s; it needs ${neededKbps}`,
        'zh-Hans': `${Math.round(availableKbps)} kbps 持续 ${seconds(forMs)} 秒；需要 ${neededKbps}`,
      };
    }
    case 'trickle':
      return {
        en: `on trial after ${seconds(reason.forMs)} calm seconds`,
        'zh-Hans': `平稳 ${seconds(reason.forMs)} 秒后试发`,
      };
    case 'climb-failed':
      return {
        en: `${FAILED[reason.because].en} ${reason.measured}, limit ${reason.limit}; next in ${seconds(reason.nextAfterMs)} s`,
        'zh-Hans': `${FAILED[reason.because]['zh-Hans']} ${reason.measured}，限值 ${reason.limit}；${seconds(reason.nextAfterMs)} 秒后再试`,
      };
    case 'cpu-limited':
      return {
        en: `limited by the processor for ${seconds(reason.forMs)} s`,
        'zh-Hans': `受处理器限制 ${seconds(reason.forMs)} 秒`,
      };
    case 'republished':
      return { en: 'the camera was published again', 'zh-Hans': '摄像头已重新发布' };
    case 'on-stage':
      return { en: 'the participant publishes', 'zh-Hans': '参与者正在发布' };
    case 'loss-seen':
      return {
        en: `${percent(reason.lossShare)} of packets lost`,
        'zh-Hans': `丢包 ${percent(reason.lossShare)}`,
      };
    case 'loss-gone':
      return {
        en: `no loss for ${seconds(reason.forMs)} s`,
        'zh-Hans': `${seconds(reason.forMs)} 秒无丢包`,
      };
  }
}

function uplinkText({
  code,
  kbps,
  limited,
}: Extract<PolicyReason, { readonly limited: boolean }>): LocalText {
  if (code === 'uplink-remembered')
    return {
      en: `the uplink carried ${kbps} kbps the last time`,
      'zh-Hans': `上次上行为 ${kbps} kbps`,
    };
  if (code === 'uplink-assumed')
    return {
      en: `a long round trip: ${kbps} kbps are assumed`,
      'zh-Hans': `往返时间较长：按 ${kbps} kbps 处理`,
    };
  const [least, atLeast] = limited ? ['', ''] : ['at least ', '至少 '];
  return {
    en: `the uplink carries ${least}${kbps} kbps`,
    'zh-Hans': `上行实测${atLeast} ${kbps} kbps`,
  };
}

const FAILED = {
  estimate: { en: 'step up failed: estimate in kbps', 'zh-Hans': '提升失败：带宽估计（kbps）' },
  loss: { en: 'step up failed: loss', 'zh-Hans': '提升失败：丢包率' },
  'round-trip': { en: 'step up failed: round trip in ms', 'zh-Hans': '提升失败：往返时间（ms）' },
} as const satisfies Readonly<Record<string, LocalText>>;
