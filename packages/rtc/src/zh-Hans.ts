import type { TranslatedErrors, Translation } from '@livelane/contracts/vocabulary';
import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
import { DEV_SERVER_ERRORS_ZH_HANS } from './errors/dev-server-zh-Hans.ts';
import type { RTC_ERRORS } from './errors/rtc-errors.ts';
import type { RTC_ISSUES } from './errors/rtc-issues.ts';
import { SELLING_ERRORS_ZH_HANS, SELLING_ISSUES_ZH_HANS } from './errors/selling-zh-Hans.ts';
import { TALKING_ERRORS_ZH_HANS, TALKING_ISSUES_ZH_HANS } from './errors/talking-zh-Hans.ts';

const GENUINE = '若来源真实，请检查两端的密钥和时钟。';

const errors: TranslatedErrors<typeof RTC_ERRORS> = {
  ...SELLING_ERRORS_ZH_HANS,
  ...TALKING_ERRORS_ZH_HANS,
  ...DEV_SERVER_ERRORS_ZH_HANS,
  PEER_MISSING: {
    message: {
      package: '缺少需要的软件包：{packages}。',
      part: '{packages} 缺少其组成部分 {part}。',
    },
    fix: '请运行：{install}',
  },
  TOKEN_REFUSED: {
    message: {
      'not-verified': '令牌缺失、已过期，或不是用已知密钥签发。',
      'no-room': '令牌不允许进入直播间。',
      'other-room': '令牌属于另一个直播间。',
      'no-identity': '令牌没有参与者标识。',
      'hidden-identity': '令牌的参与者标识含有不可见字符或非组合形式（NFC）的字符。',
    },
    fix: '请重新获取令牌。',
  },
  WEBHOOK_REFUSED: {
    message: {
      'no-signature': '回调通知没有 `Authorization` 标头，未作处理。',
      'not-verified': '回调通知未用已知密钥对此正文签名、已过期或不是 LiveKit 事件，未作处理。',
      age: '回调通知过旧，或时间在未来，未作处理。',
      incomplete: '回调通知没有编号或名称，未作处理。',
      parsed: '回调通知的正文已被读取，未作处理。',
    },
    fix: {
      'no-signature': GENUINE,
      'not-verified': GENUINE,
      age: GENUINE,
      incomplete: GENUINE,
      parsed: '请在解析正文的中间件之前把请求交给处理函数。',
    },
  },
  ROOM_UNREACHABLE: {
    message: {
      call: '对 LiveKit 服务器的调用 {call} 失败。',
      join: '{identity} 无法进入直播间。',
      request: '对观众接口的请求 {call} 失败。',
    },
    fix: {
      call: '请检查服务器是否在运行，以及地址、密钥和密码，然后重试。',
      join: '请检查 LiveKit 服务器是否在运行、媒体端口是否开放，然后重试。',
      request: '请检查服务器是否在运行，然后重试。',
    },
  },
  MEDIA_SERVICE_FAILED: {
    message: {
      'no-redis': 'LiveKit 服务器未使用 Redis，而 {service} 服务需要它（{call}：{why}）。',
      'no-service': '没有 {service} 服务连接到 LiveKit 服务器（{call}：{why}）。',
      refused: 'LiveKit 服务器拒绝了 {call}（{why}）。',
      denied: 'LiveKit 服务器不接受此 API 密钥进行 {call}（{why}）。',
      'no-room': 'LiveKit 服务器上没有以此名称打开的直播间（{call}）。',
      'not-found': 'LiveKit 服务器上没有 {call} 所指的对象（{why}）。',
      unreachable: 'LiveKit 服务器未应答 {call}（{why}）。',
    },
    fix: {
      'no-redis': '请启动 Redis，并在 LiveKit 服务器和 {service} 服务的配置中写明其地址。',
      'no-service': '请启动 LiveKit 的 {service} 服务，使用相同的 Redis、API 密钥和密码。',
      refused: '请检查直播间是否存在，以及该请求是否可行。',
      denied: '请检查 API 密钥和密码。',
      'no-room': '请检查名称；先打开直播间或让人进入，然后重试。',
      'not-found': '请先列出现有的对象；它可能已结束。',
      unreachable: '请检查服务器是否在运行以及地址，然后重试。',
    },
  },
  REQUEST_REFUSED: {
    message: {
      'too-many': '十秒内至多接受 {most} 个此类请求。',
      'too-large': '一个请求至多 {most} 字节。',
      method: '该接口不接受此方法。',
      role: '只有主播和管理员可以这样做。',
      'not-admitted': '应用未允许该请求的发出者进入。',
      signature: '请求的签名缺失、不正确或过旧。',
      'other-room': '该请求属于另一个直播间。',
      parsed: '请求正文已被读取。',
      fault: '服务器出现意外错误。',
    },
    fix: {
      'too-many': '请等待十秒后重试。',
      'too-large': '请缩短文本。',
      method: '观众请用 GET 或 POST，店铺和令牌请用 POST。',
      role: '请使用主播或管理员的令牌。',
      'not-admitted': '请登录后重试。',
      signature: '请对原样发送的正文签名；请检查密码和时钟。',
      'other-room': '请发送到该直播间的接口。',
      parsed: '请在解析正文的中间件之前把请求交给处理函数。',
      fault: '请稍后重试；原因会传给处理函数的选项 `onFault`。',
    },
  },
  PORT_TAKEN: {
    message: '127.0.0.1 上的端口 {port} 不可用。',
    fix: '请换一个端口，或不指定以使用空闲端口。',
  },
  ROOM_TAKEN_OVER: {
    message: '另一个进程已接管直播间 {room}。',
    fix: '请将命令发给该进程；每个直播间只用一个进程。',
  },
  ROOM_NOT_STORED: {
    message: '直播间 {room} 的存储失败；重启后该命令可能丢失。',
    fix: '请检查存储所用的磁盘或数据库，然后重复该命令。',
  },
  LOG_NOT_STORED: {
    message: '直播日志的记录文件无法写入（{reason}）。',
    fix: '记录仍在内存中；请检查记录文件所在文件夹是否存在且可写，以及磁盘是否有空间，然后重复不可丢失的操作。',
  },
  JOURNAL_IN_USE: {
    message: '进程 {process} 正在写入记录文件 {path}。',
    fix: '请等待其结束，或指定其他输出文件。',
  },
  ROOM_CLOSED: { message: '直播间 {room} 已关闭。', fix: '请重新打开。' },
  JOIN_FAILED: {
    message: {
      unreachable: '无法连接位于 {url} 的直播间（{why}）。',
      refused: '位于 {url} 的服务器拒绝了令牌（{why}）。',
      ended: '加入位于 {url} 的直播间时会话已结束（{why}）。',
      role: '位于 {url} 的直播间的令牌角色为 {why}，与选项中的角色不同。',
    },
    fix: {
      unreachable: '请检查网络和地址，然后重试。',
      refused: '请获取适用于该服务器的新令牌。',
      ended: '请检查该参与者是否可以加入，以及是否有其他设备使用同一身份。',
      role: '请使用令牌的角色加入，或获取另一角色的令牌。',
    },
  },
  TOKEN_ENDPOINT_FAILED: {
    message: {
      unreachable: '无法连接令牌接口 {endpoint}。',
      'no-token': '令牌接口 {endpoint} 返回 {status}，没有令牌。',
      function: '函数 {endpoint} 没有返回令牌。',
    },
    fix: '请检查其地址，以及该用户是否可以进入。',
  },
  MEDIA_REFUSED: {
    message: {
      camera: '浏览器不允许使用摄像头（{name}）。',
      microphone: '浏览器不允许使用麦克风（{name}）。',
    },
    fix: '请让用户允许使用，或关闭正在使用该设备的其他程序。',
  },
  COMMERCE_KEY_INVALID: {
    message:
      '商品消息的公钥不是 32 字节、base64url 形式的 Ed25519 公钥，或此浏览器不支持 Ed25519。',
    fix: '请使用令牌接口返回的公钥。',
  },
  COMMERCE_ENDPOINT_FAILED: {
    message: {
      unreachable: '无法连接商品接口。',
      'no-error': '商品接口返回 {status}，没有直播间的错误信息。',
      'no-state': '商品接口返回 {status}，没有直播间的状态。',
    },
    fix: '请检查网络，以及该地址是否为 `createViewerRequestHandler` 的地址。',
  },
  PART_NOT_LOADED: {
    message: '客户端的 {part} 部分未能加载。',
    fix: '请检查网络，以及应用的所有文件是否都可访问；然后重试，或重新加载页面。',
  },
  SESSION_LEFT: { message: '已离开该场次。', fix: '请重新进入。' },
  NETWORK_CHECK_FAILED: {
    message: '无法在页面中检查网络驱动（{why}）。',
    fix: '请打开安全来源的页面，例如 http://127.0.0.1，并在启动 Chromium 时提供麦克风（`--use-fake-device-for-media-stream --use-fake-ui-for-media-stream`）。',
  },
};

const issues: Readonly<Record<keyof typeof RTC_ISSUES, string>> = {
  ...SELLING_ISSUES_ZH_HANS,
  ...TALKING_ISSUES_ZH_HANS,
  OPTION_UNKNOWN: '以下选项之一：{known}',
  ROLE: '以下角色之一：{roles}',
  PRESET: '以下预设之一：{presets}，或一个预设的全部字段',
  PRESET_NAME: '名称',
  PRESET_OBJECT: '对象',
  PRESET_UNKNOWN: '没有此名称的字段',
  PRESET_FIGURE: '{least} 到 {most} 之间的数',
  PRESET_CHOICE: '以下之一：{choices}',
  PRESET_RUNGS: '1 到 {most} 个档位，最好的在前',
  PRESET_START: '与 publish.video 的尺寸、帧率和码率一致的档位序号',
  SERVER_URL: 'LiveKit 服务器的 ws://、wss://、http:// 或 https:// 地址',
  REGIONS: '至少含一个区域的列表，每个区域有名称和地址',
  REGION_NAME: '与其他区域不同的名称',
  REGIONS_OR_URL: '不填地址，因为各区域已有地址',
  ONE_TOKEN_SOURCE: '`token` 与 `tokenEndpoint` 中的恰好一个',
  TOKEN: '非空的令牌',
  COMMERCE_ENDPOINT: '`joinLive` 的选项 `commerceEndpoint`',
  PARTICIPANT_NAME:
    '1 到 128 个组合形式（NFC）的字符，不含 "#"、控制字符、双向控制字符或不可见字符，首尾无空格',
  DISPLAY_NAME:
    '1 到 128 个组合形式（NFC）的字符，不含控制字符、双向控制字符或不可见字符，首尾无空格',
  ATTRIBUTES: '至多 {maximum} 字节、格式正确的属性',
  API_KEY: 'API 密钥',
  API_KEYS: '至少一个 API 密钥及其密码，且密钥不为空',
  KEY_ORDER: '不是整数的密钥：只有这样，多个密钥才保持顺序，由第一个签发',
  SECRET: '至少 {minimum} 字节的密码（可用 `openssl rand -base64 32` 生成）',
  KEY_BYTES: '至少 {minimum} 字节的密钥',
  PSEUDONYM_KEY_SAME:
    '场次开始时所用的密钥，直播间据其假名识别被移出的人；新密钥需使用新的 `sessionId`',
  ROLE_ATTRIBUTE: '没有此属性；角色由选项 `role` 设定',
  SIGNING_KEY: 'PEM 形式的 Ed25519 私钥（可用 `openssl genpkey -algorithm ed25519` 生成）',
  PUBLIC_KEY: 'Ed25519 公钥：32 字节，base64url 形式',
  SIGNATURE: 'Ed25519 签名：86 个 base64url 字符',
  PACKET_BYTES: '一个数据包中至多还有 {maximum} 字节可用的文本',
  SNAPSHOT_BYTES: '在直播间状态中至多占 {maximum} 字节的商品和披露',
  PLAN_ID: '执行单中的编号：{known}',
  PLAN_HAS_NONE: '无，因为执行单中没有此类项目',
  SESSION_CODE: '本场次的优惠码',
  PINNED: '已置顶的商品',
  PROMOTION_ACTIVE: '"stop"，因为该促销正在进行',
  PROMOTION_INACTIVE: '"start"，因为该促销未在进行',
  DISCLOSURE_ACTIVE: '"stop"，因为该披露正在进行',
  DISCLOSURE_INACTIVE: '"start"，因为该披露未在进行',
  QUESTION_ASKED: '已提出的问题的编号',
  QUESTION_WAITING: '等待公开的问题的编号',
  REDEMPTION_LEFT: '不超出优惠码限额的订单',
  ID_UNUSED: '其他请求未使用过的编号',
  VOTE_ONCE: '每位观众一票：以其第一票为准',
  NOT_BLANK: '非空白的文本',
  OUTPUT_PATH: '由 "/" 分隔的普通路径，不含空的部分、"." 或 ".."',
  STREAM_KEY: '平台显示的推流码',
  RTMP_URL: '推流服务器的 rtmp:// 或 rtmps:// 地址，含应用名，如 rtmps://live.example/app',
  STREAM_ONCE: '每个推流地址一次',
  SHAPE_FORWARDED: '不填画面形状：WHIP 按原样转发；请在推流软件中选择形状，或使用 `rtmp`',
  TRANSCODED: 'true，因为 RTMP 总是转码',
  SCRIPT_LINE: '至少一行，如 {example}',
  SCRIPT_SECONDS: '开始后的秒数，0 到 {maximum}',
  VIEWERS_AT_MOST: '至多 {maximum} 位观众',
  VIEWER_NOT_HOST: '观众，而非主播',
  VIEWER_PRESENT: '此时在直播间中的观众',
  VIEWER_ABSENT: '此时不在直播间中的观众',
  NUMBER_FROM_TO: '{minimum} 到 {maximum} 的数',
  NETWORK_CONDITION: '以下网络条件之一：{known}',
  WHOLE_FROM_TO: '{minimum} 到 {maximum} 的整数',
  MILLISECONDS: '0 到 {maximum} 毫秒',
  ORIGIN: '来源，如 https://shop.example，不带路径；或 *',
  HTTP_URL: 'http:// 或 https:// 地址',
  REGION_FLAG: '“名称=地址”或地址，以 ws://、wss://、http:// 或 https:// 开头，名称不重复',
  HTML_FILE: 'HTML 文件的路径',
  HOST_NAME: '主机名，如 live.example',
  HOST_AND_PORT: '主机和端口，如 127.0.0.1:6379',
  SET_WITH: '取值，因为已设置 {variable}',
  OWN_SERVER: '不填：只有在此启动的服务器才能指定端口或向局域网开放（`lan`，命令行为 `--lan`）',
  GIVEN: '非空的取值',
  JOURNAL_SESSION: '场次 {session}、直播间 {room} 的记录文件',
  JOURNAL: '场次的记录文件，首条为 `opened`',
  TRACE_START: '仅首行含 `start`，其余各行含 `uplink` 或 `sample`',
  TRACE_TIME: '不早于上一行的时间 {before}',
  ONE_STANDARD_INPUT: '{flags} 中只有一个为标准输入',
};

/** Every error and input issue that rtc can report in Simplified Chinese, for {@link translatedError}. */
export const RTC_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  errors: { ...VOCABULARY_ZH_HANS.errors, ...errors },
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '@livelane/contracts/vocabulary';
