import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VocabularyErrorDetails } from '@livelane/contracts/vocabulary';
import { createHttpClient } from '@livelane/contracts/vocabulary/node';
import { isLivelaneError } from '../errors/guard.ts';
import type { CommandRunner } from './command.ts';
import { failure, outputOf } from './failures.ts';
import type { ProgressText } from './progress.ts';

/** The oldest LiveKit server that is supported; the session and restart tests pass on it. */
export const OLDEST_LIVEKIT = '1.11.0';

/**
 * The newest LiveKit server that Go builds from its checksum database: later ones have `replace` lines in their go.mod,
 * which `go install` refuses.
 */
export const GO_LIVEKIT = '1.13.5';

/** The newest LiveKit server that is known, for whoever can download it. */
export const LIVEKIT_VERSION = '1.13.9';

/** The version in what `livekit-server --version` prints, e.g. `1.13.9`. */
export function versionIn(output: string): string | undefined {
  return /version v?(\d+\.\d+\.\d+\S*)/.exec(output)?.[1];
}

/** Whether a version is {@link OLDEST_LIVEKIT} or a later one; a pre-release counts as its release. */
export function isRecentEnough(version: string): boolean {
  return !isOlder(version, OLDEST_LIVEKIT);
}

function isOlder(version: string, than: string): boolean {
  const wanted = numbersOf(than);
  const found = numbersOf(version);
  const index = wanted.findIndex((number, place) => number !== found[place]);
  return index !== -1 && !((found[index] ?? 0) > (wanted[index] ?? 0));
}

function numbersOf(version: string): number[] {
  return version.split(/[.+-]/, 3).map(Number);
}

/** Known faults of LiveKit servers that weak networks feel, by the versions that have them. */
const FAULTS = [
  {
    since: '1.13.4',
    mendedIn: '1.13.6',
    text: (version: string): ProgressText => ({
      en: `LiveKit ${version} drops retransmissions of simulcast streams (livekit/livekit#4800), so that pictures freeze longer when a sender loses packets; use 1.13.6 or newer`,
      'zh-Hans': `LiveKit ${version} 会丢弃联播流的重传包（livekit/livekit#4800），发送端丢包时画面停顿更久；请使用 1.13.6 或更高版本`,
    }),
  },
] as const;

/** The known fault of a version with its cure, in both languages; undefined if none is known. */
export function faultOf(version: string): ProgressText | undefined {
  return FAULTS.find(
    ({ since, mendedIn }) => !isOlder(version, since) && isOlder(version, mendedIn),
  )?.text(version);
}

export const LIVEKIT_GO_PACKAGE = `github.com/livekit/livekit-server/cmd/server@v${GO_LIVEKIT}`;

/** The image by the digest of its index (amd64 and arm64): a tag can be moved, a digest cannot. */
export const LIVEKIT_DOCKER = {
  version: '1.13.7',
  image:
    'livekit/livekit-server@sha256:6fd3b7088874c4d119160dd688798dfec852bc014786d392caad15f6f63912a3',
} as const;

export interface ReleaseArchive {
  readonly version: string;
  readonly url: string;
  readonly sha256: string;
}

/** SHA-256 of the project's own release archives, as their checksums.txt list them. No macOS build is released. */
const ARCHIVES: Readonly<Record<string, ReleaseArchive>> = {
  'linux-x64': archive(
    LIVEKIT_VERSION,
    'amd64',
    '0b7fa208b662d09cfdeae8c06cf4c481aead0556086558b48250501e2e2d6e20',
  ),
  'linux-arm64': archive(
    '1.13.7',
    'arm64',
    '5d167fdf52cf43c0c72972f25325364479f41f854bfef651056eab2504da5de9',
  ),
};

function archive(version: string, arch: 'amd64' | 'arm64', sha256: string): ReleaseArchive {
  const name = `livekit_${version}_linux_${arch}.tar.gz`;
  const url = `https://github.com/livekit/livekit/releases/download/v${version}/${name}`;
  return { version, url, sha256 };
}

export function releaseArchiveFor(platform: string, arch: string): ReleaseArchive | undefined {
  return ARCHIVES[`${platform}-${arch}`];
}

export interface FetchReleaseOptions {
  readonly archive: Omit<ReleaseArchive, 'version'>;
  readonly folder: string;
  readonly fetch: typeof globalThis.fetch;
  readonly run: CommandRunner;
  readonly signal: AbortSignal | undefined;
}

/**
 * Downloads the release archive into `folder`, checks its SHA-256 before anything is unpacked, and
 * unpacks it there.
 * @returns the path of the unpacked server, or why there is none.
 */
export async function fetchRelease(
  options: FetchReleaseOptions,
): Promise<{ path: string } | { reason: ProgressText }> {
  const downloaded = await download(options);
  if ('reason' in downloaded) return downloaded;
  const actual = createHash('sha256').update(downloaded.bytes).digest('hex');
  const { sha256: pinned } = options.archive;
  if (actual !== pinned) return { reason: failure('ARCHIVE_ALTERED', { actual, pinned }) };
  const archivePath = join(options.folder, 'livekit.tar.gz');
  await writeFile(archivePath, downloaded.bytes);
  const unpacked = await options.run('tar', ['-xzf', archivePath, '-C', options.folder], {
    signal: options.signal,
  });
  if (unpacked.code !== 0)
    return { reason: failure('NOT_UNPACKED', { output: outputOf(unpacked) }) };
  return { path: join(options.folder, 'livekit-server') };
}

/**
 * Limits of the download. A laptop without a connection should fall through to the next way within seconds; the
 * archive has 25 MB.
 */
const LIMITS = {
  ...{ timeoutMs: 10_000, totalMs: 180_000, mostBytes: 200_000_000, retries: 1 },
  // GitHub keeps the files of releases at another origin. They are checked by their SHA-256, and no token is sent.
  redirects: 'any-origin',
} as const;

async function download({
  archive: { url },
  fetch,
  signal,
}: FetchReleaseOptions): Promise<{ bytes: Uint8Array } | { reason: ProgressText }> {
  try {
    const reply = await createHttpClient({ fetch, ...LIMITS }).request(url, { signal });
    if (reply.ok) return { bytes: reply.bytes };
    return { reason: failure('ARCHIVE_REFUSED', { url, status: reply.status }) };
  } catch (error) {
    signal?.throwIfAborted();
    if (!isLivelaneError(error, 'HTTP_FAILED')) throw error;
    return { reason: whyNot(url, error.details) };
  }
}

function whyNot(
  url: string,
  { reason, system = reason, seconds = 0, mostBytes = 0 }: VocabularyErrorDetails['HTTP_FAILED'],
): ProgressText {
  if (reason === 'timeout') return failure('ARCHIVE_TIMEOUT', { url, seconds });
  if (reason === 'too-large') return failure('ARCHIVE_TOO_LARGE', { url, mostBytes });
  return failure('ARCHIVE_UNREACHABLE', { url, system });
}
