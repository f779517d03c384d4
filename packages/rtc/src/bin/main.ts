import { startBin } from '@livelane/contracts/vocabulary/node';
import { rtcBin } from './define.ts';

/** How long what still runs after the command may take to end, in milliseconds. */
const GRACE_MS = 1_000;

await startBin(rtcBin());
// A join that was given up when its server vanished keeps the native media engine, and with it the process, alive; output
// is waited for.
const timer = setTimeout(() => {
  const unwritten = process.stdout.writableLength + process.stderr.writableLength;
  if (unwritten === 0) process.exit();
  timer.refresh();
}, GRACE_MS).unref();
