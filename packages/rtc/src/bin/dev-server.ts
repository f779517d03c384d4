import { describeReceived } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
} from '@livelane/contracts/vocabulary/node';
import {
  type DevServer,
  type DevServerExit,
  type DevServerProgress,
  type LanOptions,
  startDevServer,
} from '../devserver/index.ts';
import { FOUND_BY_ZH } from '../devserver/progress.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { shownUrl } from '../errors/shown-url.ts';
import { requirePeers } from '../peers/peers.ts';
import { mintToken, participantNameIssues } from '../tokens/mint-token.ts';
import { countIssues, invalidFlags } from './flag.ts';
import { invitation } from './invitation.ts';
import { withServerErrors } from './server-errors.ts';

interface DevServerFlags {
  readonly port?: string;
  /** True without an address. */
  readonly lan?: string | true;
  readonly lanPort?: string;
  readonly room: string;
  readonly identity: string;
}

const TOKEN_SECONDS = 21_600;

export function addDevServer(bin: Bin): void {
  bin.program
    .command('dev-server')
    .description(
      helpText(
        'find or build a LiveKit server, run it on loopback (with --lan also for phones), print URL, keys and a token; Ctrl-C stops it',
        '查找或构建 LiveKit 服务器并在本机运行（加 --lan 也供手机使用），输出地址、密钥和令牌；按 Ctrl-C 停止',
      ),
    )
    .option(
      '--port <port>',
      helpText(
        'TCP port, 1 to 65535; default: a free port',
        'TCP 端口，1 至 65535；默认：空闲端口',
      ),
    )
    .option(
      '--lan [address]',
      helpText(
        'open it to phones of the local network by TLS, with a page and a QR code; default address: that of the local network. Keys and certificate stay the same (folder: LIVELANE_STATE, else ~/.local/state/livelane). Default: this machine alone',
        '以 TLS 向局域网中的手机开放，并提供网页和二维码；默认地址：本机在局域网中的地址。密钥和证书保持不变（文件夹：LIVELANE_STATE，否则为 ~/.local/state/livelane）。默认：仅限本机',
      ),
    )
    .option(
      '--lan-port <port>',
      helpText(
        'TCP port for phones, 1 to 65535; default: 7443',
        '供手机使用的 TCP 端口，1 至 65535；默认：7443',
      ),
    )
    .option('--room <name>', helpText('room of the token', '令牌所属的直播间'), 'dev')
    .option(
      '--identity <id>',
      helpText('identity of the token, whose role is host', '令牌持有者（主播）'),
      'host',
    )
    .action((flags: DevServerFlags) => bin.run((context) => runDevServer(flags, context)));
}

const PORTS = { from: 1, to: 65_535 } as const;

async function runDevServer(flags: DevServerFlags, context: BinContext): Promise<ExitCode> {
  const { signal, note } = context;
  const { room, identity, port, lan, lanPort } = flags;
  const issues = [
    ...(port === undefined ? [] : countIssues('--port', port, PORTS)),
    ...(lanPort === undefined ? [] : countIssues('--lan-port', lanPort, PORTS)),
    ...(port === undefined || !process.env['LIVEKIT_URL']
      ? []
      : [rtcIssue('OWN_SERVER', { path: '--port', received: port })]),
    ...(lanPort === undefined || lan !== undefined
      ? []
      : [
          rtcIssue('SET_WITH', { path: '--lan', received: '', params: { variable: '--lan-port' } }),
        ]),
    ...participantNameIssues(room, '--room'),
    ...participantNameIssues(identity, '--identity'),
  ];
  if (issues.length > 0) throw invalidFlags(issues);
  // The package is needed last, for the token, but should be reported before a server is built for minutes.
  await requirePeers(['livekit-server-sdk']);
  let server: DevServer;
  try {
    server = await withServerErrors(context, () =>
      startDevServer({
        signal,
        ...(port === undefined ? {} : { port: Number(port) }),
        ...(lan === undefined ? {} : { lan: lanOptions(lan, flags) }),
        onProgress: ({ step, text }: DevServerProgress) => {
          if (step !== 'ready') note(text);
        },
      }),
    );
  } catch (error) {
    if (!signal.aborted) throw error;
    note({ en: 'Stopped before the server was running.', 'zh-Hans': '服务器尚未运行即已停止。' });
    return 2;
  }
  try {
    await announce(server, flags, context);
    // A server that runs elsewhere is not ours to wait for.
    if (server.foundBy === 'env') return 0;
    const { exited } = server;
    await withServerErrors(context, async () => {
      const exit = await Promise.race([exited, aborted(signal)]);
      if (exit !== undefined && !exit.expected) throw exitedEarly(server, exit);
    });
    return 0;
  } finally {
    await server.stop();
    if (server.foundBy !== 'env')
      note({ en: 'The server has stopped.', 'zh-Hans': '服务器已停止。' });
  }
}

function lanOptions(lan: string | true, { lanPort, room }: DevServerFlags): LanOptions {
  return {
    room,
    ...(lan === true ? {} : { address: lan }),
    ...(lanPort === undefined ? {} : { port: Number(lanPort) }),
  };
}

function exitedEarly({ httpUrl }: DevServer, { lastLines }: DevServerExit) {
  const lastLine = describeReceived(lastLines.at(-1) ?? '');
  const port = Number(new URL(httpUrl).port);
  return rtcError(
    'LIVEKIT_DIED',
    { reason: 'running', port, lastLines, lastLine },
    { retryable: true },
  );
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

async function announce(
  { url, httpUrl, apiKey, apiSecret, version, foundBy, lan }: DevServer,
  { room, identity }: DevServerFlags,
  { print, note }: BinContext,
): Promise<void> {
  const token = await mintToken({
    apiKey,
    apiSecret,
    room,
    identity,
    role: 'host',
    ttlSeconds: TOKEN_SECONDS,
  });
  const json = {
    url: shownUrl(url),
    httpUrl: shownUrl(httpUrl),
    apiKey,
    apiSecret,
    version,
    foundBy,
    room,
    identity,
    role: 'host',
    token,
    ...(lan === undefined ? {} : { lan }),
  };
  const people = [
    `LIVEKIT_URL=${shownUrl(url)}`,
    `LIVEKIT_API_KEY=${apiKey}`,
    `LIVEKIT_API_SECRET=${apiSecret}`,
    `TOKEN=${token}`,
    ...(lan === undefined
      ? []
      : [`LAN_URL=${lan.url}`, `VIEWER_PAGE=${lan.viewerPage}`, `HOST_PAGE=${lan.hostPage}`]),
  ].join('\n');
  print({ people, json });
  if (lan !== undefined) for (const text of invitation(lan)) note(text);
  if (foundBy === 'env')
    note({
      en: `${shownUrl(url)} answers: LIVEKIT_URL names it, so nothing is started here. Unset LIVEKIT_URL to start a server.`,
      'zh-Hans': `${shownUrl(url)} 有应答：LIVEKIT_URL 指定了该服务器，因此不在此启动。如需启动服务器，请取消设置 LIVEKIT_URL。`,
    });
  else
    note({
      en: `LiveKit ${version} is running (found by ${foundBy}). Press Ctrl-C to stop it.`,
      'zh-Hans': `LiveKit ${version} 正在运行（来源：${FOUND_BY_ZH[foundBy]}）。按 Ctrl-C 停止。`,
    });
}
