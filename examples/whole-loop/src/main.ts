// One cross-border live deal from screening to payout: `npm run demo`, or `node src/main.ts` in this folder.
import { runCommand } from './command.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Asked twice: somebody does not want to wait until everything is stopped in order.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}

// A terminal that was closed, or a reader that went away, must not end a live before its log is written.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  screen: {
    isTerminal: process.stdout.isTTY === true,
    write: (text) => void process.stdout.write(text),
  },
  complain: (text) => void process.stderr.write(text),
  signal: stop.signal,
  clock: Date.now,
});
