import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SAMPLE_PLAN, SAMPLE_SCRIPT } from '../testing/sample-session.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

export interface Played {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command from its source. `onLine` sees each line of standard error and may signal the process. */
export function play(
  args: readonly string[],
  {
    env = {},
    onLine,
  }: { env?: NodeJS.ProcessEnv; onLine?: (line: string, child: ChildProcess) => void } = {},
): Promise<Played> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    for (const line of chunk.toString().split('\n')) onLine?.(line, child);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

/** A folder with the sample plan and script. */
export async function sampleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'livelane-bin-'));
  await writeFile(join(folder, 'plan.json'), JSON.stringify(SAMPLE_PLAN));
  const lines = SAMPLE_SCRIPT.map((line) => `${JSON.stringify(line)}\n`);
  await writeFile(join(folder, 'script.ndjson'), lines.join(''));
  return folder;
}
