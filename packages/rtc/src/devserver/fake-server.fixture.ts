import { chmod, writeFile } from 'node:fs/promises';
import {
  type CommandOptions,
  type CommandResult,
  type CommandRunner,
  runCommand,
} from './command.ts';

/** A network in which only this machine can be reached. */
export const offline: typeof fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  if (hostname === '127.0.0.1') return globalThis.fetch(input, init);
  return Promise.reject(new TypeError('fetch failed'));
};

/**
 * A stand-in for livekit-server that answers HTTP on the configured port. FAKE_DIES: exits at once. FAKE_MUTE: does not
 * answer. FAKE_TERMS: ignores SIGTERM and writes a line for each into this file. FAKE_DEAF_MS: ignores SIGTERM for this
 * time. FAKE_CHILD: starts a child.
 */
export const FAKE_SERVER = `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require('node:fs');
const { env } = process;
if (process.argv.includes('--version')) { console.log('livekit-server version 1.13.5'); process.exit(0); }
const config = JSON.parse(readFileSync(process.argv[process.argv.indexOf('--config') + 1], 'utf8'));
if (env.FAKE_DIES) { console.error('no luck today'); process.exit(3); }
if (env.FAKE_TERMS) process.on('SIGTERM', () => appendFileSync(env.FAKE_TERMS, 'SIGTERM\\n'));
if (env.FAKE_DEAF_MS) {
  const deaf = () => {};
  process.on('SIGTERM', deaf);
  setTimeout(() => process.off('SIGTERM', deaf), Number(env.FAKE_DEAF_MS));
}
if (env.FAKE_CHILD) require('node:child_process').spawn('sleep', ['20'], { stdio: 'inherit' });
if (env.FAKE_MUTE) setInterval(() => {}, 1e6);
else require('node:http').createServer((_, answer) => answer.end('OK')).listen(config.port, '127.0.0.1');
`;

/** What a program answered. */
export const answer = (
  code: number | undefined,
  stdout = '',
  lastLine = stdout,
): CommandResult => ({
  code,
  stdout,
  lastLine,
});

type FakeProgram = (
  ...asked: [readonly string[], CommandOptions | undefined]
) => CommandResult | Promise<CommandResult>;

/** Answers by program name; what is in `folder` really runs, and any other program is not there. */
export function programs(
  folder: string,
  listed: Readonly<Record<string, FakeProgram>> = {},
): CommandRunner {
  return async (file, args, options) => {
    const own = listed[file];
    if (own !== undefined) return own(args, options);
    return file.startsWith(folder)
      ? runCommand(file, args, options)
      : answer(undefined, '', `spawn ${file} ENOENT`);
  };
}

/** Puts {@link FAKE_SERVER} at a path. */
export async function installFake(path: string): Promise<void> {
  await writeFile(path, FAKE_SERVER);
  await chmod(path, 0o755);
}
