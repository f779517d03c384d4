import type { LocalText } from '@livelane/contracts/vocabulary';

/** A step of `startDevServer`, for display. */
export interface DevServerProgress {
  /**
   * `look`: searches a server. `wait`: another process is providing one. `download`, `build`: provides one. `start`,
   * `ready`: starts it.
   */
  readonly step: 'look' | 'wait' | 'download' | 'build' | 'start' | 'ready';
  /** One plain English sentence without a trailing full stop. */
  readonly message: string;
  /** The same sentence in English (`en`) and Simplified Chinese (`zh-Hans`). */
  readonly text: LocalText;
  /** Milliseconds since `startDevServer` was called. */
  readonly elapsedMs: number;
}

/** One sentence in both languages. */
export interface ProgressText extends LocalText {
  readonly en: string;
  readonly 'zh-Hans': string;
}

/** Names of the ways to find a server, in Chinese. */
export const FOUND_BY_ZH = {
  env: 'LIVEKIT_URL',
  path: 'PATH',
  cache: '缓存',
  release: '官方发行包',
  go: 'Go 构建',
  docker: 'Docker 镜像',
} as const;

/** Reports one step. */
export type ReportProgress = (step: DevServerProgress['step'], text: ProgressText) => void;
