import { X509Certificate } from 'node:crypto';
import { join, resolve } from 'node:path';
import { rtcError } from '../../errors/rtc-errors.ts';
import { probeTcpPort } from '../ports.ts';
import type { ReportProgress } from '../progress.ts';
import { chooseLanAddress, type Interfaces, type LanAddress, lanAddresses } from './addresses.ts';
import { joinPages } from './join-pages.ts';
import { type KeptIdentity, keptIdentity, stateFolder } from './kept-identity.ts';
import { requirePageModules } from './page-modules.ts';
import { openTlsFront } from './tls-front.ts';

/** How a development server is opened to phones of the local network. */
export interface LanOptions {
  /** IPv4 address of this machine that phones reach it by. Default: that of its local network, private ones first. */
  readonly address?: string;
  /** TCP port for phones on that address, 1 to 65535. Default: 7443. */
  readonly port?: number;
  /** Room of the pages that phones join by. Default: `dev`. */
  readonly room?: string;
  /**
   * Folder of the keys and the certificate, which stay the same from start to start. Default: `lan` in `LIVELANE_STATE`, else in
   * `$XDG_STATE_HOME/livelane`, else in `~/.local/state/livelane`.
   */
  readonly folder?: string;
}

/** How phones of the local network reach a development server. */
export interface LanAccess {
  /** For clients: `wss://ADDRESS:PORT`. */
  readonly url: string;
  /** Page that joins the room as a viewer; whoever knows its URL may. */
  readonly viewerPage: string;
  /** Page that joins the room as a host, with the phone's camera. */
  readonly hostPage: string;
  /** Path of the certificate as PEM, for programs that are told to trust it. */
  readonly certificatePath: string;
  /** SHA-256 of the certificate, as browsers show it. */
  readonly fingerprint: string;
  /** Until when the certificate is valid, as an ISO instant; 30 days before, a start makes a new one. */
  readonly validUntil: string;
  /** Folder of the keys and the certificate. */
  readonly folder: string;
}

export interface PreparedLan {
  readonly place: LanAddress;
  readonly port: number;
  readonly room: string;
  readonly folder: string;
  readonly identity: KeptIdentity;
}

/** Where what {@link prepareLan} does takes place. */
export interface LanSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly interfaces: Interfaces;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly report: ReportProgress;
}

/** Chosen by nobody else, so that the phone's bookmark and its exception for the certificate stay valid. */
const PORT = 7_443;

/**
 * Checks all that can be checked before a server is looked for, and reads or makes keys and certificate.
 * @throws LAN_ADDRESS_MISSING, LIVEKIT_PORT_TAKEN, FOLDER_UNWRITABLE or PEER_MISSING
 */
export async function prepareLan(
  { address, port = PORT, room = 'dev', folder }: LanOptions,
  { env, interfaces, now, report }: LanSurroundings,
): Promise<PreparedLan> {
  await requirePageModules();
  const place = chooseLanAddress(address, interfaces);
  const probed = await probeTcpPort(port, place.address);
  if (!('port' in probed)) {
    const reason = probed.code === 'EACCES' ? 'lan-reserved' : 'lan-in-use';
    throw rtcError('LIVEKIT_PORT_TAKEN', { reason, port, address: place.address });
  }
  const kept = resolve(folder ?? join(stateFolder(env), 'lan'));
  const others = lanAddresses(interfaces).map((one) => one.address);
  const identity = await keptIdentity({ folder: kept, address: place.address, others, now });
  if (identity.made.includes('keys'))
    report('start', { en: `made new keys in ${kept}`, 'zh-Hans': `已在 ${kept} 中生成新密钥` });
  if (identity.made.includes('certificate'))
    report('start', {
      en: `made a new certificate for ${place.address} in ${kept}`,
      'zh-Hans': `已在 ${kept} 中为 ${place.address} 生成新证书`,
    });
  return { place, port, room, folder: kept, identity };
}

export interface OpenedLan {
  readonly access: LanAccess;
  close(): Promise<void>;
}

/**
 * Opens TLS on the address, in front of the running server.
 * @throws LIVEKIT_PORT_TAKEN if another program took the port meanwhile
 */
export async function openLan(
  { place: { address }, port, room, folder, identity }: PreparedLan,
  server: {
    readonly port: number;
    readonly apiKey: string;
    readonly apiSecret: string;
  },
): Promise<OpenedLan> {
  const { privateKey, certificate } = identity;
  const pages = joinPages({ apiKey: server.apiKey, apiSecret: server.apiSecret, room });
  const upstreamPort = server.port;
  const tls = { privateKey, certificate, upstreamPort, pages: pages.answer };
  const { close } = await openTlsFront({ address, port, ...tls });
  const { fingerprint256, validTo } = new X509Certificate(certificate);
  const origin = `https://${address}:${port}`;
  return {
    access: {
      url: `wss://${address}:${port}`,
      viewerPage: `${origin}${pages.paths.viewer}`,
      hostPage: `${origin}${pages.paths.host}`,
      certificatePath: join(folder, 'certificate.pem'),
      fingerprint: fingerprint256,
      validUntil: new Date(validTo).toISOString(),
      folder,
    },
    close,
  };
}
