/** What `startDevServer` is doing, for a line on a terminal. */
export interface DevServerProgress {
  readonly step: 'look' | 'wait' | 'download' | 'build' | 'start' | 'ready';
  /** One plain sentence without a trailing full stop. */
  readonly message: string;
  /** Milliseconds since `startDevServer` was called. */
  readonly elapsedMs: number;
}

export type ReportProgress = (step: DevServerProgress['step'], message: string) => void;
