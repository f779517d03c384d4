import { type Bin, defineBin, startBin } from '@livelane/contracts/vocabulary/node';
import { addDevServer } from './dev-server.ts';
import { ERRORS_IN_CHINESE } from './errors.ts';
import { addRun } from './run.ts';
import { addToken } from './token.ts';

const bin: Bin = defineBin({
  name: 'livelane-rtc',
  about: {
    en: 'Live rooms for sales on a LiveKit server: tokens, a server to develop with, scripted sessions.',
    'zh-Hans': '基于 LiveKit 的直播带货房间：令牌、开发用服务器、按脚本运行的场次。',
  },
  from: import.meta.url,
  explained: ERRORS_IN_CHINESE,
});
for (const add of [addToken, addDevServer, addRun]) add(bin);
await startBin(bin);
