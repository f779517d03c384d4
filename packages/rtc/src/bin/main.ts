import { startBin } from '@livelane/contracts/vocabulary/node';
import { rtcBin } from './define.ts';

/** How long what still runs after the command may take to end, in milliseconds. */
const GRACE_MS = 5_000;

await startBin(rtcBin());
// The native media engine may keep the process alive when a server vanishes while a viewer joins; output is waited for.
const timer = setTimeout(() => {
  const unwritten = process.stdout.writableLength + process.stderr.writableLength;
  if (unwritten === 0) process.exit();
  timer.refresh();
}, GRACE_MS).unref();
