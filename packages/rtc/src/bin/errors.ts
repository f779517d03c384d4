import type { DevServerErrorCode } from '../devserver/index.ts';
import type { RtcErrorCode } from '../errors/rtc-errors.ts';

/** Cause and fix of each error code in Simplified Chinese. */
export const ERRORS_IN_CHINESE: Readonly<Record<RtcErrorCode | DevServerErrorCode, string>> = {
  PEER_MISSING: '未安装某个可选的软件包。请运行下面的安装命令后重试。',
  TOKEN_REFUSED: '令牌缺失、已过期、不是用我们的密钥签发，或属于另一个房间。请重新获取令牌。',
  WEBHOOK_REFUSED:
    'webhook 未用我们的密钥签名、签名不符、过期或格式不对，未作任何处理。若确为真实来源，请检查密钥和时钟是否与服务器一致。',
  ROOM_UNREACHABLE:
    'LiveKit 服务器没有执行调用。请检查它是否在运行，地址、密钥和密码是否正确，然后重试。',
  PORT_TAKEN: '指定的端口已被占用。请换一个端口，或不指定。',
  ROOM_CLOSED: '房间已关闭。请重新打开。',
  LIVEKIT_UNAVAILABLE:
    '找不到、下载不到也编译不出 LiveKit 服务器。请安装 livekit-server 或 Go 1.26，或设置 LIVEKIT_URL 及其密钥和密码。',
  LIVEKIT_UNREACHABLE:
    'LIVEKIT_URL 所指的服务器没有应答。请启动它、更正地址，或取消该变量以使用自带的服务器。',
  LIVEKIT_PORT_TAKEN:
    '指定的端口已被占用，或仅限 root 使用。请用 --port 换一个，或不指定以自动选择空闲端口。',
  LIVEKIT_DIED: '服务器已退出或未及时应答。请看它最后输出的几行；若端口刚被占用，请重试。',
  CHROMIUM_UNAVAILABLE: '找不到 Chromium。请安装 chromium 或 Google Chrome，或设置 CHROMIUM_PATH。',
};
