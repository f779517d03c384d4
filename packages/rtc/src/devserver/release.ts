import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalText, VocabularyErrorDetails } from '@livelane/contracts/vocabulary';
import { createHttpClient } from '@livelane/contracts/vocabulary/node';
import { isLivelaneError } from '../errors/guard.ts';
import type { CommandRunner } from './command.ts';
import { failure, outputOf } from './failures.ts';

/**
 * The LiveKit server that this package is measured against. Later versions carry `replace` lines in
 * their go.mod, which `go install` refuses.
 */
export const LIVEKIT_VERSION = '1.13.5';

/** The version in what `livekit-server --version` prints, e.g. `1.13.5`. */
export function versionIn(output: string): string | undefined {
  return /version v?(\d+\.\d+\.\d+\S*)/.exec(output)?.[1];
}

/** Whether a version is {@link LIVEKIT_VERSION} or a later one; a pre-release counts as its release. */
export function isRecentEnough(version: string): boolean {
  const wanted = numbersOf(LIVEKIT_VERSION);
  const found = numbersOf(version);
  const index = wanted.findIndex((number, place) => number !== found[place]);
  return index === -1 || (found[index] ?? 0) > (wanted[index] ?? 0);
}

function numbersOf(version: string): number[] {
  return version.split(/[.+-]/, 3).map(Number);
}

export const LIVEKIT_GO_PACKAGE = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_VERSION}`;

/** The image of the same version by the digest of its index (amd64 and arm64): a tag can be moved, a digest cannot. */
export const LIVEKIT_DOCKER_IMAGE =
  'livekit/livekit-server@sha256:3497163e15c48fef6e7830c78716f9e9d5edc28abf7aa90b61c86e93bbc306b1';

export interface ReleaseArchive {
  readonly url: string;
  readonly sha256: string;
}

const RELEASES = `https://github.com/livekit/livekit/releases/download/v${LIVEKIT_VERSION}`;

/** SHA-256 of the project's own release archives, as its checksums.txt lists them. No macOS build is released. */
const ARCHIVES: Readonly<Record<string, ReleaseArchive>> = {
  'linux-x64': {
    url: `${RELEASES}/livekit_${LIVEKIT_VERSION}_linux_amd64.tar.gz`,
    sha256: 'c020fac437b7cc9b776eef1ad5ea8af77be9acfa07602eca20a3a44930dfbc70',
  },
  'linux-arm64': {
    url: `${RELEASES}/livekit_${LIVEKIT_VERSION}_linux_arm64.tar.gz`,
    sha256: '332015305518765fe05bad74fc3a9d9583e635e7dd130de3c4fc563d69c550f3',
  },
};

export function releaseArchiveFor(platform: string, arch: string): ReleaseArchive | undefined {
  return ARCHIVES[`${platform}-${arch}`];
}

export interface FetchReleaseOptions {
  readonly archive: ReleaseArchive;
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
): Promise<{ path: string } | { reason: LocalText }> {
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
}: FetchReleaseOptions): Promise<{ bytes: Uint8Array } | { reason: LocalText }> {
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
): LocalText {
  if (reason === 'timeout') return failure('ARCHIVE_TIMEOUT', { url, seconds });
  if (reason === 'too-large') return failure('ARCHIVE_TOO_LARGE', { url, mostBytes });
  return failure('ARCHIVE_UNREACHABLE', { url, system });
}
