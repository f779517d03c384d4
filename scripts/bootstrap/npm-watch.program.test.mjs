import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const processes = fileURLToPath(new URL('./processes.mjs', import.meta.url));

/** What `npm run` does: a shell between itself and the script. `; exit` keeps the shell from making way. */
const npm = `
const script = ${JSON.stringify(`
  const { runInForeground } = await import(${JSON.stringify(processes)});
  await runInForeground(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], process.env);
`)};
const env = { ...process.env, npm_lifecycle_event: 'demo', SCRIPT: script };
require('node:child_process').spawn('sh', ['-c', '"$0" --input-type=module -e "$SCRIPT"; exit $?', process.execPath], { env, stdio: 'inherit' });
`;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it.skipIf(process.platform === 'win32')(
  'a killed npm takes along what it started',
  { timeout: 20_000 },
  async () => {
    const outer = spawn(process.execPath, ['-e', npm], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(outer.stdout.setEncoding('utf8'), 'data');
    const worker = Number(line);
    expect(isAlive(worker)).toBe(true);
    outer.kill('SIGKILL');
    try {
      await expect.poll(() => isAlive(worker), { timeout: 10_000 }).toBe(false);
    } finally {
      if (isAlive(worker)) process.kill(worker, 'SIGKILL');
    }
  },
);
