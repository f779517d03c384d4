import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { LineReader } from './scan-file.ts';
import { isRefused, type Job, JobScanner, newAgreement, type ScannedTouches } from './scan-jobs.ts';

/** Bytes of a job. */
const JOB = 8 << 20;
/** Bytes below which starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 24 << 20;
const MOST_THREADS = 4;

/** How files are scanned. */
export interface ScanOptions {
  /** Threads, this one included. Default: as many as the machine has, at most 4; 1 for small files. */
  readonly threads?: number;
  /** Stops the scan with its reason. */
  readonly signal?: AbortSignal;
  /** Called now and then with the number of touches that this thread scanned. */
  readonly progress?: (rows: number) => void;
}

/** Scanned touches by thread, and the jobs that they were scanned in. */
export interface ScannedFiles {
  readonly scanned: readonly ScannedTouches[];
  readonly jobs: readonly Job[];
  /** For each path, whether its last line is not ended. */
  readonly hasOpenEnd: readonly boolean[];
}

/** A scan that other threads have begun. */
export interface Scan {
  /**
   * Takes part in the scan until it ends.
   * @returns undefined where a file is no NDJSON, or lines are not understood
   * @throws the system's error for a file that cannot be read
   */
  finish(): Promise<ScannedFiles | undefined>;
  /** Ends the other threads. */
  stop(): void;
}

/**
 * Begins to scan the touches of NDJSON files in other threads, while this one may do something else.
 * @returns undefined where a file is no NDJSON
 * @throws the system's error for a file that cannot be read
 */
export function startScan(
  paths: readonly string[],
  { threads: wanted, signal, progress }: ScanOptions = {},
): Scan | undefined {
  const files = paths.map(jobsOf);
  if (files.some((file) => file === undefined)) return undefined;
  const jobs = files.flatMap((file) => file?.jobs ?? []);
  const bytes = jobs.reduce((sum, { from, to }) => sum + to - from, 0);
  const available = bytes < WORTH_A_THREAD ? 1 : Math.min(MOST_THREADS, availableParallelism());
  const agreed = newAgreement();
  const stopped = new AbortController();
  const others = Array.from({ length: (wanted ?? available) - 1 }, () =>
    scanElsewhere(jobs, agreed, stopped.signal),
  );
  // A failure is met when its result is awaited.
  for (const other of others) other.catch(() => undefined);
  const finish = async (): Promise<ScannedFiles | undefined> => {
    const own = new JobScanner(jobs, agreed);
    for (let rows = own.step(); rows !== undefined; rows = own.step()) {
      progress?.(rows);
      // A signal, such as Ctrl-C, is delivered between two turns only.
      await setImmediate();
      signal?.throwIfAborted();
    }
    if (isRefused(agreed)) return undefined;
    const scanned = [own.result(), ...(await Promise.all(others))];
    if (isRefused(agreed)) return undefined;
    return { scanned, jobs, hasOpenEnd: files.map((file) => file?.hasOpenEnd === true) };
  };
  return { finish, stop: () => stopped.abort() };
}

interface FileJobs {
  readonly jobs: readonly Job[];
  readonly hasOpenEnd: boolean;
}

function jobsOf(path: string, file: number): FileJobs | undefined {
  const reader = new LineReader(path);
  try {
    if (!reader.isNdjson()) return undefined;
    return {
      jobs: reader.ranges(Math.ceil(reader.size / JOB)).map((lines) => ({ ...lines, path, file })),
      hasOpenEnd: !reader.endsWithLineBreak(),
    };
  } finally {
    reader.close();
  }
}

/** The code of the thread: beside the sources, and beside the bundle that this file is part of. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './scan-worker.js',
  import.meta.url,
);

async function scanElsewhere(
  jobs: readonly Job[],
  agreed: Int32Array,
  signal: AbortSignal,
): Promise<ScannedTouches> {
  const worker = new Worker(WORKER, { workerData: { jobs, agreed } });
  try {
    const [result] = (await once(worker, 'message', { signal })) as [ScannedTouches];
    return result;
  } finally {
    void worker.terminate();
  }
}
