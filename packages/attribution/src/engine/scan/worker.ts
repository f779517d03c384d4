// The entry of a thread that scans touches; it imports no more than that, so that it starts at once.
import { parentPort, workerData } from 'node:worker_threads';
import { type Agreed, type Job, JobScanner, type ScannedTouches } from './scan-jobs.ts';

const { jobs, agreed } = workerData as { readonly jobs: readonly Job[]; readonly agreed: Agreed };
const scanner = new JobScanner(jobs, agreed);
while (scanner.step() !== undefined);
const result = scanner.result();
parentPort?.postMessage(result, buffersOf(result));

function buffersOf({ part, texts, kinds }: ScannedTouches): ArrayBuffer[] {
  const { optional, count: _count, ...columns } = part;
  const { size: _texts, ...ofTexts } = texts;
  const { size: _kinds, ...ofKinds } = kinds;
  const all = [columns, optional, ofTexts, ofKinds].flatMap((arrays) => Object.values(arrays));
  return [...new Set(all.map(({ buffer }) => buffer as ArrayBuffer))];
}
