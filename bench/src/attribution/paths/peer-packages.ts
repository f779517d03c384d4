import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages of others that credit paths, with the version that is compared and our model of the same definition. */
export const PEERS = [
  // Needs matplotlib, which it does not declare.
  { name: 'ChannelAttribution', version: '2.2.5', model: 'markov', beside: ['matplotlib'] },
  {
    ...{ name: 'marketing-attribution-models', version: '2.1.1' },
    ...{ model: 'markov-per-journey', beside: [] },
  },
] as const;

/** One of {@link PEERS}. */
export type Peer = (typeof PEERS)[number];

/** A private environment of Python, kept between runs. */
const ENVIRONMENT = fileURLToPath(
  new URL('../../../../node_modules/.cache/livelane-bench-peers', import.meta.url),
);
const PYTHON = join(
  ENVIRONMENT,
  ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
);

/** Milliseconds that a peer may take. */
const LIMIT = 60_000;
const INSTALL_LIMIT = 600_000;

/** Installs a peer from PyPI; what keeps it from being installed, where anything does. */
export function install({ name, version, beside }: Peer): string | undefined {
  const steps = [
    ...(existsSync(PYTHON) ? [] : [['python3', '-m', 'venv', ENVIRONMENT]]),
    [PYTHON, '-m', 'pip', 'install', '--quiet', `${name}==${version}`, ...beside],
  ];
  for (const [program = '', ...rest] of steps) {
    const { error, status, stderr } = spawnSync(program, rest, {
      ...{ encoding: 'utf8', timeout: INSTALL_LIMIT },
    });
    if (error !== undefined) return error.message;
    if (status !== 0) return stderr.trim().split('\n').at(-1) ?? `exit ${status}`;
  }
  return undefined;
}

/** What a peer makes of a file. */
export interface PeerResult {
  /** Processor time beyond imports: reading and model. */
  readonly seconds: number;
  /** Removal effects by channel. */
  readonly effects: Readonly<Record<string, number>>;
  /** Credited conversions by channel. */
  readonly credits: Readonly<Record<string, number>>;
}

/** The result of a peer; as text, why it has none. */
export function resultOf({ name }: Peer, file: string): PeerResult | string {
  const program = fileURLToPath(new URL('peers.py', import.meta.url));
  const { error, status, stdout, stderr } = spawnSync(PYTHON, [program, name, file], {
    ...{ encoding: 'utf8', maxBuffer: 1e9, timeout: LIMIT },
  });
  if (error !== undefined) return `not done within ${LIMIT / 1000} s`;
  if (status !== 0) return stderr.trim().split('\n').at(-1) ?? `exit ${status}`;
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PeerResult;
}
