import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CommandRunner } from './command.ts';
import { failure, outputOf } from './failures.ts';
import type { ProgressText, ReportProgress } from './progress.ts';
import { GO_LIVEKIT, LIVEKIT_GO_PACKAGE } from './release.ts';

export interface GoBuildOptions {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly run: CommandRunner;
  readonly signal: AbortSignal | undefined;
  readonly report: ReportProgress;
}

const HEARTBEAT_MS = 5_000;
/** Ten times what it takes on two cores from nothing. */
const BUILD_TIMEOUT_MS = 20 * 60_000;

/** Whether `go env GOVERSION` names 1.26 or newer, which LiveKit's go.mod asks for. */
export function goIsRecentEnough(goVersion: string): boolean {
  const match = /^go(\d+)\.(\d+)/.exec(goVersion.trim());
  if (match === null) return false;
  const major = Number(match[1]);
  return major > 1 || (major === 1 && Number(match[2]) >= 26);
}

/**
 * Builds the pinned LiveKit server from source into `folder`, reporting at least every five seconds.
 * @returns the path of the built server, or the last line Go wrote.
 */
export async function buildWithGo(
  options: GoBuildOptions,
): Promise<{ path: string } | { reason: ProgressText }> {
  const { report } = options;
  let built = 0;
  let last = 'go install';
  const tell = () =>
    report('build', {
      en: `building LiveKit ${GO_LIVEKIT} with Go, ${built} packages so far (${last})`,
      'zh-Hans': `正在用 Go 构建 LiveKit ${GO_LIVEKIT}，已完成 ${built} 个包（“${last}”）`,
    });
  report('build', {
    en: `building LiveKit ${GO_LIVEKIT} with Go: about two minutes, once`,
    'zh-Hans': `正在用 Go 构建 LiveKit ${GO_LIVEKIT}：约两分钟，只需一次`,
  });
  const heartbeat = setInterval(tell, HEARTBEAT_MS);
  try {
    const result = await options.run('go', ['install', '-v', LIVEKIT_GO_PACKAGE], {
      cwd: options.folder,
      // Without cgo no C compiler is needed; without HOME Go finds no place for its caches.
      env: {
        ...options.env,
        HOME: options.env['HOME'] || homedir(),
        GOBIN: options.folder,
        CGO_ENABLED: '0',
      },
      signal: options.signal,
      timeoutMs: BUILD_TIMEOUT_MS,
      onLine: (line) => {
        last = line.trim();
        if (!last.startsWith('go: ')) built += 1;
      },
    });
    options.signal?.throwIfAborted();
    if (result.code !== 0) return { reason: failure('GO_FAILED', { output: outputOf(result) }) };
  } finally {
    clearInterval(heartbeat);
  }
  const path = join(options.folder, 'server');
  return access(path).then(
    () => ({ path }),
    () => ({ reason: failure('NOTHING_BUILT', { path }) }),
  );
}
