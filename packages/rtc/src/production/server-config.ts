import { type InputIssue, inputInvalid, type LocalText } from '@livelane/contracts/vocabulary';
import { checkGiven } from '../errors/check-given.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { shownUrl } from '../errors/shown-url.ts';

/** What {@link serverConfig} is made for. */
export interface ServerConfigOptions {
  /** Host name that participants join by; a reverse proxy with its certificate forwards to port 7880. */
  readonly domain: string;
  /** Host name of TURN over TLS, whose certificate LiveKit reads itself. Default: no TURN over TLS. */
  readonly turnDomain?: string;
  /** `host:port` of Redis: for several nodes, egress and ingress. Default: a single node. */
  readonly redis?: string;
  /** URL of your webhook handler. Default: none; who was in the room is then read from rosters alone. */
  readonly webhookUrl?: string;
}

/** A line of the configuration with its reason. */
export interface ConfigLine {
  /** YAML, with its indentation. */
  readonly yaml: string;
  /** What it is for; null for a line that only opens a block. */
  readonly why: LocalText | null;
  /** The figure that earned it and the run that shows it; null: not measured here. */
  readonly measured: LocalText | null;
  /** Where LiveKit describes it, for what was not measured here; null: nowhere, or it is our own. */
  readonly source: string | null;
}

type Evidence = Partial<Pick<ConfigLine, 'measured' | 'source'>>;

const line = (yaml: string, en: string, zh: string): ConfigLine => ({
  ...{ yaml, why: { en, 'zh-Hans': zh }, measured: null, source: null },
});
const known = (evidence: Evidence, one: ConfigLine): ConfigLine => ({ ...one, ...evidence });
const block = (yaml: string): ConfigLine => ({ yaml, why: null, measured: null, source: null });

/** LiveKit's own configuration, with what each line is for. */
const SAMPLE: Evidence = {
  source: 'https://github.com/livekit/livekit/blob/master/config-sample.yaml',
};

/**
 * A LiveKit configuration for production on weak networks, line by line with what each is for. API keys are not in it: set
 * `LIVEKIT_KEYS`. What is not measured by a run of this repository says so.
 *
 * @throws INPUT_INVALID for a host name, address or URL that is none
 * @example
 * ```ts
 * import { serverConfig } from '@livelane/rtc/server';
 * serverConfig({ domain: 'live.example' })[0]?.yaml; // => "port: 7880"
 * ```
 */
export function serverConfig(options: ServerConfigOptions): ConfigLine[] {
  checkGiven('serverConfig', options, ['/domain']);
  check(options);
  const { domain, turnDomain, redis, webhookUrl } = options;
  return [
    ...signalling(domain),
    ...MEDIA,
    ...(turnDomain === undefined ? [] : turn(turnDomain)),
    ...(redis === undefined ? [] : cluster(redis)),
    ...ROOMS,
    ...(webhookUrl === undefined ? [] : webhooks(webhookUrl)),
  ];
}

const signalling = (domain: string): ConfigLine[] => [
  known(
    SAMPLE,
    line(
      'port: 7880',
      `signalling, which a reverse proxy forwards from wss://${domain}`,
      `信令端口，由反向代理从 wss://${domain} 转发`,
    ),
  ),
  line('bind_addresses: ["127.0.0.1"]', 'nobody passes the proxy by', '只能经由代理访问'),
];

/** LiveKit's own description, and two runs without and two with the line, of `npm run bench:server-lines` on 2026-11-29. */
const ran = (en: string, zh: string): Evidence => ({
  ...SAMPLE,
  measured: { en: `${en}, LiveKit 1.13.5`, 'zh-Hans': `${zh}，LiveKit 1.13.5` },
});

const UDP_PORT = ran(
  'no difference seen: 694 and 819 ms until the first picture with a range of ports, 588 and 504 with one',
  '未见差异：使用端口范围时首帧画面需 694 与 819 毫秒，使用一个端口为 588 与 504 毫秒',
);
const TCP_PORT = ran(
  'viewer without UDP: neither of 2 joined without it, told after 15.9 and 16.0 s; with it both did, after 1.2 and 1.0 s',
  '观众无法使用 UDP：未设置时 2 次均未能进入，15.9 与 16.0 秒后才得知；设置后均进入，用时 1.2 与 1.0 秒',
);
const CONGESTION_CONTROL = ran(
  'no difference seen: viewer at 300 kbps, 0.9 and 2.7 s of 25 frozen and 50.1 and 5.4 % of the voice concealed without, 1.2 and 2.0 s and 50.1 and 16.2 % with',
  '未见差异：观众下行 300 kbps，未启用时 25 秒中冻结 0.9 与 2.7 秒，声音有 50.1 与 5.4 % 被掩盖，启用后为 1.2 与 2.0 秒、50.1 与 16.2 %',
);
const ALLOW_PAUSE = ran(
  'no difference seen: 62.6 and 66.3 % of the voice concealed without, 63.8 and 66.2 with, viewer at 120 kbps',
  '未见差异：观众下行 120 kbps，声音有 62.6 与 66.3 % 被掩盖，设置后为 63.8 与 66.2 %',
);
const PLI_THROTTLE = ran(
  'no difference seen: 17.3 and 17.9 s of 25 frozen without, 17.9 and 13.9 with, host losing 15 %',
  '未见差异：主播丢包 15 %，25 秒中冻结 17.3 与 17.9 秒，设置后为 17.9 与 13.9 秒',
);
const TURN_TLS = ran(
  'viewer with TLS to port 443 alone: neither of 2 joined without it, told after 15.4 and 15.6 s; with it both did, after 1.0 and 1.1 s',
  '观众只能使用到 443 端口的 TLS：未设置时 2 次均未能进入，15.4 与 15.6 秒后才得知；设置后均进入，用时 1.0 与 1.1 秒',
);

const MEDIA: readonly ConfigLine[] = [
  block('rtc:'),
  known(
    UDP_PORT,
    line(
      '  udp_port: 7882',
      'one UDP port for all media: one rule of a firewall',
      '所有媒体共用一个 UDP 端口：防火墙只需一条规则',
    ),
  ),
  known(
    TCP_PORT,
    line('  tcp_port: 7881', 'for networks that let no UDP through', '用于不放行 UDP 的网络'),
  ),
  known(
    SAMPLE,
    line(
      '  use_external_ip: true',
      'the public address, on machines that do not have it themselves',
      '公网地址，用于本机没有公网地址的机器',
    ),
  ),
  block('  congestion_control:'),
  known(
    CONGESTION_CONTROL,
    line(
      '    enabled: true',
      "LiveKit's default, written out: a viewer's picture is made to fit the link",
      'LiveKit 的默认值，明确写出：画面按观众的链路调整',
    ),
  ),
  known(
    ALLOW_PAUSE,
    line(
      '    allow_pause: true',
      'a voice is kept where no picture fits; the default is false',
      '画面无法承载时保住声音；默认为 false',
    ),
  ),
  block('  pli_throttle:'),
  ...['low', 'mid', 'high'].map((quality) =>
    known(
      PLI_THROTTLE,
      line(
        `    ${quality}_quality: 150ms`,
        'a lost key frame is asked for again sooner; defaults are 500 ms, 1 s and 1 s',
        '更早地重新请求丢失的关键帧；默认为 500 毫秒、1 秒和 1 秒',
      ),
    ),
  ),
];

const cluster = (redis: string): ConfigLine[] => [
  block('redis:'),
  known(
    SAMPLE,
    line(
      `  address: ${redis}`,
      'shared by all nodes, egress and ingress; reachable by them alone',
      '由所有节点、egress 和 ingress 共用；仅供它们访问',
    ),
  ),
];

const ROOMS: readonly ConfigLine[] = [
  block('room:'),
  line(
    '  empty_timeout: 300',
    'seconds that an empty room is kept, as `openRoom` has it',
    '空直播间保留的秒数，与 `openRoom` 一致',
  ),
  line(
    '  departure_timeout: 300',
    'the same after the last participant left',
    '最后一位参与者离开后同样如此',
  ),
  block('logging:'),
  line('  level: info', 'joins, leaves and errors', '进入、离开与错误'),
];

const webhooks = (webhookUrl: string): ConfigLine[] => [
  block('webhook:'),
  line(
    '  api_key: LIVEKIT_API_KEY',
    'the name of the key that signs; put yours',
    '用于签名的密钥名称；请填写您的',
  ),
  block(`  urls: ["${webhookUrl}"]`),
];

function turn(domain: string): ConfigLine[] {
  return [
    block('turn:'),
    known(
      TURN_TLS,
      line(
        '  enabled: true',
        'for networks that let nothing but TLS through',
        '用于只放行 TLS 的网络',
      ),
    ),
    known(SAMPLE, line(`  domain: ${domain}`, 'the name in its certificate', '证书中的名称')),
    known(
      SAMPLE,
      line(
        '  tls_port: 5349',
        'clients are told port 443 of this name, whatever stands here: forward it to this port still encrypted, or write 443 where nothing else has it',
        '无论此处填写什么，客户端得到的都是该主机名的 443 端口：请不解密地转发到此端口，若 443 未被占用也可直接填写',
      ),
    ),
    known(
      SAMPLE,
      line('  udp_port: 3478', 'TURN over UDP, also for STUN', '基于 UDP 的 TURN，也用于 STUN'),
    ),
    line(
      '  cert_file: /etc/livekit/turn.crt',
      'read at the start: restart after a renewal',
      '启动时读取：续期后需重启',
    ),
    block('  key_file: /etc/livekit/turn.key'),
  ];
}

/**
 * The configuration as YAML, each line with its reason as a comment.
 * @param language - of the comments
 * @example
 * ```ts
 * import { configText, serverConfig } from '@livelane/rtc/server';
 * const yaml = configText(serverConfig({ domain: 'live.example' }), 'en');
 * yaml.split('\n')[0];
 * // => "# LiveKit behind a reverse proxy with TLS; LIVEKIT_KEYS=\"key: secret\" has the keys."
 * yaml.split('\n')[1]?.startsWith('port: 7880 # '); // => true
 * ```
 */
export function configText(lines: readonly ConfigLine[], language: 'en' | 'zh-Hans'): string {
  const unmeasured = language === 'en' ? 'not measured' : '未实测';
  const evidenceOf = ({ measured, source }: ConfigLine) =>
    measured?.[language] ?? (source === null ? unmeasured : `${unmeasured}; ${source}`);
  const head =
    language === 'en'
      ? '# LiveKit behind a reverse proxy with TLS; LIVEKIT_KEYS="key: secret" has the keys.'
      : '# LiveKit，位于带 TLS 的反向代理之后；密钥取自环境变量 LIVEKIT_KEYS。';
  const body = lines
    .map((it) =>
      it.why === null
        ? `${it.yaml}\n`
        : `${it.yaml} # ${it.why[language] ?? ''} (${evidenceOf(it)})\n`,
    )
    .join('');
  return `${head}\n${body}`;
}

const HOST = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

function check({ domain, turnDomain, redis, webhookUrl }: ServerConfigOptions): void {
  const issues: InputIssue[] = [];
  for (const [path, received] of [
    ['/domain', domain],
    ['/turnDomain', turnDomain ?? 'a.b'],
  ] as const)
    if (!HOST.test(String(received))) issues.push(rtcIssue('HOST_NAME', { path, received }));
  if (redis !== undefined && !/^[\w.-]+:\d{1,5}$/.test(redis))
    issues.push(rtcIssue('HOST_AND_PORT', { path: '/redis', received: shownUrl(redis) }));
  if (webhookUrl !== undefined && !/^https?:\/\/[^\s"\\]+$/.test(webhookUrl))
    issues.push(rtcIssue('HTTP_URL', { path: '/webhookUrl', received: shownUrl(webhookUrl) }));
  if (issues.length > 0) throw inputInvalid('serverConfig', issues);
}
