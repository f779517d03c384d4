import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { probeTcpPort } from './ports.ts';

/** Whether Debian's `redis-server` is installed, as `.ci/run` does; without it, what needs it says so and is skipped. */
export const REDIS_IS_HERE = spawnSync('redis-server', ['--version']).status === 0;

if (!REDIS_IS_HERE)
  console.warn('redis-server is not installed: tests of several LiveKit servers are SKIPPED');

/** A Redis that keeps nothing, on a free port of 127.0.0.1. */
export async function startRedis(): Promise<{ address: string; stop(): Promise<void> }> {
  const probed = await probeTcpPort(0);
  if (!('port' in probed)) throw new RangeError(probed.code);
  const { port } = probed;
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  for (let attempt = 0; attempt < 100 && !(await answers(port)); attempt += 1) await sleep(50);
  return {
    address: `127.0.0.1:${port}`,
    stop: async () => {
      if (child.exitCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
