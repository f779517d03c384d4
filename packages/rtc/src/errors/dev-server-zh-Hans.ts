import type { TranslatedErrors } from '@livelane/contracts/vocabulary';
import type { DEV_SERVER_ERRORS } from './dev-server-errors.ts';

/** The errors of the development server, in Simplified Chinese. */
export const DEV_SERVER_ERRORS_ZH_HANS: TranslatedErrors<typeof DEV_SERVER_ERRORS> = {
  LIVEKIT_UNAVAILABLE: {
    message: '找不到、下载不到也构建不出 LiveKit 服务器（{attempts}）。',
    fix: '请安装 livekit-server {version} 或 Go 1.26，或设置 LIVEKIT_URL、LIVEKIT_API_KEY 和 LIVEKIT_API_SECRET。',
  },
  LIVEKIT_UNREACHABLE: {
    message: '{url}（LIVEKIT_URL）处的 LiveKit 服务器没有应答。',
    fix: '请启动它、更正 LIVEKIT_URL，或取消该变量以使用本机的服务器。',
  },
  LIVEKIT_PORT_TAKEN: {
    message: {
      'in-use': '127.0.0.1 上的端口 {port} 已被占用；未启动任何程序。',
      reserved: '127.0.0.1 上的端口 {port} 仅限 root 使用；未启动任何程序。',
      'none-free': '127.0.0.1 上没有空闲端口。',
      'lan-in-use': '{address} 上的端口 {port} 已被占用；未启动任何程序。',
      'lan-reserved': '{address} 上的端口 {port} 仅限 root 使用；未启动任何程序。',
    },
    fix: {
      'in-use': '请用 `port`（命令行为 `--port`）换一个，或不指定以使用空闲端口。',
      reserved: '请用 `port`（命令行为 `--port`）换一个，或不指定以使用空闲端口。',
      'none-free': '请释放一些端口后重试。',
      'lan-in-use': '请用 `lan.port`（命令行为 `--lan-port`）换一个。',
      'lan-reserved': '请用 `lan.port`（命令行为 `--lan-port`）换一个。',
    },
  },
  LAN_ADDRESS_MISSING: {
    message: {
      none: '本机在局域网中没有手机可访问的地址。',
      'not-own': '{address} 不是本机的地址。',
      'not-own-alone': '{address} 不是本机的地址，且本机不在手机可访问的局域网中。',
    },
    fix: {
      none: '请将本机接入手机所在的网络；如已接入，请用 `lan.address`（命令行为 `--lan ADDRESS`）指定其地址。',
      'not-own': '请指定本机的地址之一：{addresses}。',
      'not-own-alone': '请将本机接入手机所在的网络，并指定其在该网络中的地址。',
    },
  },
  LIVEKIT_DIED: {
    message: {
      'at-start': 'LiveKit 服务器在应答之前已退出。其最后一行：{lastLine}。',
      'no-answer': 'LiveKit 服务器未在 {seconds} 秒内应答。其最后一行：{lastLine}。',
      running: 'LiveKit 服务器意外退出。其最后一行：{lastLine}。',
    },
    fix: '请按其输出（`details.lastLines`）处理；若端口刚被其他程序占用，请重试。',
  },
  FOLDER_UNWRITABLE: {
    message: {
      cache: '缓存文件夹 {path} 不可写（{system}）；未启动任何程序。',
      temporary: '临时文件夹 {path} 不可写（{system}）；未启动任何程序。',
      lan: '存放密钥和证书的文件夹 {path} 不可写（{system}）；未启动任何程序。',
    },
    fix: '请将 {variable} 设为可写的文件夹。',
  },
};
