import { join } from 'node:path';
import { openBrowserSuite } from '../../../packages/rtc/src/client/browser-suite.fixture.ts';
import {
  openTlsAlone,
  WITHOUT_UDP,
} from '../../../packages/rtc/src/production/blocked-network.fixture.ts';
import { startConfigured } from '../../../packages/rtc/src/production/configured-server.fixture.ts';
import type { TurnPage } from '../../../packages/rtc/src/production/turn.page.ts';

/** A line that gives media another way, measured by whether a viewer joins where the usual one is blocked. */
export interface MeasuredPath {
  readonly id: string;
  readonly without: PathSide;
  readonly with: PathSide;
  readonly network: 'without-udp' | 'tls-alone';
  readonly title: string;
}

interface PathSide {
  /** Host name of TURN over TLS. Default: none. */
  readonly turnDomain?: string;
  /** What of the configuration is written instead of what. */
  readonly instead: Readonly<Record<string, string>>;
}

/** How a viewer fared. */
export interface Joining {
  readonly joined: boolean;
  /** Seconds from the call until it was in the room, or until it was told that it cannot be. */
  readonly seconds: number;
}

const WITHOUT_TCP = { 'tcp_port: 7881': 'tcp_port: 0' };

export const MEASURED_PATHS: readonly MeasuredPath[] = [
  {
    id: 'tcp-port',
    without: { instead: WITHOUT_TCP },
    with: { instead: {} },
    network: 'without-udp',
    title: 'viewer without UDP',
  },
  {
    id: 'turn-tls',
    without: { instead: WITHOUT_TCP },
    with: { instead: WITHOUT_TCP, turnDomain: 'turn.livelane.test' },
    network: 'tls-alone',
    title: 'viewer with TLS to port 443 alone',
  },
];

const PAGE = join(import.meta.dirname, '../../../packages/rtc/src/production/turn.page.ts');

/** One viewer who joins once, on a server and in a browser of its own. */
export async function measurePath(
  path: MeasuredPath,
  side: 'without' | 'with',
): Promise<Joining & { readonly version: string }> {
  const { instead, ...turn } = path[side];
  const server = await startConfigured({ domain: 'live.livelane.test', ...turn }, instead);
  const blocked = path.network === 'tls-alone' ? await openTlsAlone(server.turn) : undefined;
  const chromiumArgs = blocked?.chromiumArgs ?? WITHOUT_UDP;
  const suite = await openBrowserSuite(PAGE, { server, chromiumArgs });
  try {
    const page = await suite.page();
    const token = await suite.token('paths', 'viewer', { role: 'viewer' });
    const joining = await page.evaluate(
      async (options) => {
        const began = performance.now();
        const { turn } = globalThis as unknown as { turn: TurnPage };
        const joined = await turn.join(options).then(
          () => true,
          () => false,
        );
        return { joined, seconds: (performance.now() - began) / 1_000 };
      },
      { url: server.url, token, role: 'viewer' as const },
    );
    return { ...joining, version: server.version };
  } finally {
    await suite.close();
    await blocked?.close();
  }
}

/** What the joinings of a line say: it is earned where all joined with it, and none without it. */
export function judgePath(joinings: {
  readonly without: readonly Joining[];
  readonly with: readonly Joining[];
}): 'earned' | 'no difference' | 'worse' {
  const shareOf = (side: readonly Joining[]) =>
    side.filter(({ joined }) => joined).length / side.length;
  const [without, withLine] = [shareOf(joinings.without), shareOf(joinings.with)];
  if (withLine < without) return 'worse';
  return withLine === 1 && without === 0 ? 'earned' : 'no difference';
}
