import { parentPort, workerData } from 'node:worker_threads';
import { checkLedgers, type Seeds } from './check-ledgers.ts';

const checked = checkLedgers(workerData as Seeds, (done) => parentPort?.postMessage({ done }));
parentPort?.postMessage({ checked });
