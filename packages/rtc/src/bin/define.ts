import { type Bin, defineBin } from '@livelane/contracts/vocabulary/node';
import { RTC_ZH_HANS } from '../zh-Hans.ts';
import { addConfig } from './config.ts';
import { addDevServer } from './dev-server.ts';
import { addEgress } from './egress.ts';
import { addIngress } from './ingress.ts';
import { addLog } from './log.ts';
import { addProbe } from './probe.ts';
import { addProbeReport } from './probe-report.ts';
import { addReplay } from './replay.ts';
import { addRun } from './run.ts';
import { addToken } from './token.ts';

/** The bin with its commands. */
export function rtcBin(): Bin {
  const bin = defineBin({
    name: 'livelane-rtc',
    about: {
      en: 'Live rooms for sales on a LiveKit server: tokens, a server to develop with, scripted sessions.',
      'zh-Hans': '基于 LiveKit 的直播间：令牌、开发用服务器、按脚本运行的场次。',
    },
    from: import.meta.url,
    zhHans: RTC_ZH_HANS,
  });
  for (const add of [
    addToken,
    addDevServer,
    addRun,
    addLog,
    addReplay,
    addEgress,
    addIngress,
    addProbe,
    addProbeReport,
    addConfig,
  ])
    add(bin);
  return bin;
}
