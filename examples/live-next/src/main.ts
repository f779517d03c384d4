// Builds the Next app and starts it: `npm run live-next` from the root.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const cwd = fileURLToPath(new URL('..', import.meta.url));
// Next leaves signals to the shop, which ends the room first.
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NEXT_MANUAL_SIG_HANDLE: 'true' };

/** Runs a command of Next until it ends. @returns its exit code */
function run(...args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [next, ...args], { cwd, env, stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass);
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

const built = await run('build');
process.exitCode =
  built === 0
    ? await run('start', '--hostname', '127.0.0.1', '--port', process.env['PORT'] ?? '3000')
    : built;
