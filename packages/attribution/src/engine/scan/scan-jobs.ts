import type { ByteTexts } from './byte-dictionary.ts';
import { LineReader, type Lines } from './scan-file.ts';
import type { TouchPart } from './touch-part.ts';
import { TouchScanner } from './touch-scanner.ts';

/** Lines of one of several files. */
export interface Job extends Lines {
  readonly path: string;
  /** The place of the file among the files, which may name one file twice. */
  readonly file: number;
}

/** The touches that one thread scanned. */
export interface ScannedTouches {
  readonly part: TouchPart;
  readonly texts: ByteTexts;
  readonly kinds: ByteTexts;
  /** The jobs that it did, and how many touches it had after each. */
  readonly done: readonly { readonly job: number; readonly until: number }[];
}

/** What threads that share jobs agree on: the next job, and whether one of them met lines that are not understood. */
export type Agreed = Int32Array;

const [NEXT, REFUSED] = [0, 1];

/** The agreement of threads before the first job. */
export function newAgreement(): Agreed {
  return new Int32Array(new SharedArrayBuffer(8));
}

/** Does jobs of a list one after the other, each of which no other thread does. */
export class JobScanner {
  readonly #jobs: readonly Job[];
  readonly #agreed: Agreed;
  readonly #scanner = new TouchScanner();
  readonly #done: { job: number; until: number }[] = [];

  constructor(jobs: readonly Job[], agreed: Agreed) {
    this.#jobs = jobs;
    this.#agreed = agreed;
  }

  /** Does the next job. @returns how many touches this thread has; undefined where no job is left, or lines are not understood */
  step(): number | undefined {
    const place = Atomics.add(this.#agreed, NEXT, 1);
    const job = this.#jobs[place];
    if (job === undefined || isRefused(this.#agreed)) return undefined;
    const reader = new LineReader(job.path);
    try {
      if (!reader.scan(job, this.#scanner)) {
        Atomics.store(this.#agreed, REFUSED, 1);
        return undefined;
      }
    } finally {
      reader.close();
    }
    this.#done.push({ job: place, until: this.#scanner.rows.count });
    return this.#scanner.rows.count;
  }

  /** What was scanned. */
  result(): ScannedTouches {
    const { rows } = this.#scanner;
    const { texts, kinds } = rows;
    return { part: rows.part(), texts: plain(texts), kinds: plain(kinds), done: this.#done };
  }
}

/** Whether a thread met lines that are not understood. */
export function isRefused(agreed: Agreed): boolean {
  return Atomics.load(agreed, REFUSED) === 1;
}

/** A dictionary without its methods, so that it can be sent to another thread. */
function plain({ size, starts, bytes, hashes, special }: ByteTexts): ByteTexts {
  return { size, starts, bytes, hashes, special };
}
