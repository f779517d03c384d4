import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './workspace.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a tool quietly and keeps what it said; the gates' own tools come first on PATH. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const bins = [join(import.meta.dirname, '../node_modules/.bin'), join(root, 'node_modules/.bin')];
  return spawned(command, args, { cwd, path: [...bins, process.env['PATH'] ?? ''] });
}

function spawned(
  command: string,
  args: readonly string[],
  at: { cwd: string; path: readonly string[] },
): Promise<Ran> {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, {
      cwd: at.cwd,
      env: { ...process.env, PATH: at.path.join(delimiter), NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kept: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => kept.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => kept.push(text));
    child.once('error', fail);
    child.once('close', (code) => settle({ code: code ?? 1, output: kept.join('') }));
  });
}
