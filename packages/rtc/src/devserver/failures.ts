import {
  type BothLanguages,
  describeReceived,
  fillTemplate,
  type PlaceholderOf,
} from '@livelane/contracts/vocabulary';
import type { ProgressText } from './progress.ts';

/**
 * Why a way to a LiveKit server failed. `{output}` is the last line of a program, in quotes. These are reasons within
 * `details.tried` of LIVEKIT_UNAVAILABLE, not findings: the severity and the fix are those of that error.
 */
export const FAILURES = {
  ON_WINDOWS: {
    en: 'the live server does not run on Windows itself; run this inside WSL',
    'zh-Hans': '直播服务器不能直接在 Windows 上运行，请在 WSL 中运行',
  },
  NOT_ON_PATH: {
    en: 'no livekit-server on PATH',
    'zh-Hans': 'PATH 中没有 livekit-server',
  },
  NOT_STARTED: {
    en: '{program} does not run: {output}',
    'zh-Hans': '{program} 无法运行：{output}',
  },
  TOO_OLD: {
    en: 'the livekit-server on PATH is {version}; {wanted} or newer is needed',
    'zh-Hans': 'PATH 中的 livekit-server 版本为 {version}；需要 {wanted} 或更高版本',
  },
  UNKNOWN_VERSION: {
    en: 'the livekit-server on PATH is of an unknown version ({output}); {wanted} or newer is needed',
    'zh-Hans': 'PATH 中的 livekit-server 版本未知（{output}）；需要 {wanted} 或更高版本',
  },
  NOT_CACHED: { en: 'nothing at {path}', 'zh-Hans': '{path} 不存在' },
  NO_ARCHIVE: {
    en: 'no release archive for {platform}',
    'zh-Hans': '没有适用于 {platform} 的发行包',
  },
  ARCHIVE_REFUSED: { en: '{url} responded {status}', 'zh-Hans': '{url} 返回 {status}' },
  ARCHIVE_UNREACHABLE: {
    en: '{url} could not be reached ({system})',
    'zh-Hans': '无法连接 {url}（{system}）',
  },
  ARCHIVE_TIMEOUT: {
    en: '{url} did not respond within {seconds} s',
    'zh-Hans': '{url} 未在 {seconds} 秒内应答',
  },
  ARCHIVE_TOO_LARGE: {
    en: '{url} has more than {mostBytes} bytes',
    'zh-Hans': '{url} 超过 {mostBytes} 字节',
  },
  ARCHIVE_ALTERED: {
    en: 'the SHA-256 of the archive is {actual}, not the pinned {pinned}; it was not unpacked',
    'zh-Hans': '发行包的 SHA-256 为 {actual}，而非固定的 {pinned}；未解压',
  },
  NOT_UNPACKED: {
    en: 'tar could not unpack the archive: {output}',
    'zh-Hans': 'tar 无法解压发行包：{output}',
  },
  NO_GO: {
    en: 'Go was not found; 1.26 or newer is needed',
    'zh-Hans': '找不到 Go；需要 1.26 或更高版本',
  },
  OLD_GO: {
    en: 'Go is {version}; 1.26 or newer is needed',
    'zh-Hans': 'Go 的版本为 {version}；需要 1.26 或更高版本',
  },
  GO_FAILED: { en: 'go install failed: {output}', 'zh-Hans': '`go install` 失败：{output}' },
  NOTHING_BUILT: {
    en: 'go install left no program at {path}',
    'zh-Hans': '`go install` 未生成程序 {path}',
  },
  NO_DOCKER: {
    en: 'no Docker engine answers: {output}',
    'zh-Hans': '没有 Docker 引擎应答：{output}',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

type Failures = typeof FAILURES;
type ParamsOf<Code extends keyof Failures> = Readonly<
  Record<PlaceholderOf<Failures[Code]['en']>, string | number>
>;

/** Why a way failed, in both languages. */
export function failure<Code extends keyof Failures>(
  code: Code,
  params: ParamsOf<Code>,
): ProgressText {
  const text: BothLanguages = FAILURES[code];
  return {
    en: fillTemplate(text.en, params, 'en'),
    'zh-Hans': fillTemplate(text['zh-Hans'], params, 'zh-Hans'),
  };
}

/** The last line of a program as a parameter: quoted, as it is in the language of that program. */
export function outputOf({ lastLine }: { readonly lastLine: string }): string {
  return describeReceived(lastLine);
}

/** The code of an error of the operating system, such as EACCES, or UNKNOWN. */
export function systemCode(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'UNKNOWN';
}
