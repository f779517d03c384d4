import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './environment.mjs';
import { whenNpmDies } from './npm-watch.mjs';
import { SetupProblem } from './problem.mjs';
import { say, seconds } from './say.mjs';

const heartbeatMs = 10_000;
const tailLines = 40;

/**
 * Runs one step of the set-up quietly: a heartbeat with the tool's last line while it works, its last lines when it
 * fails, one line with the time when it is done.
 */
export async function runQuietly(step, { command, args, environment, cwd = root }) {
  const started = Date.now();
  say(`${step} …`);
  const lines = [];
  const child = start(command, args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      lines.push(...text.split(/\r?\n|\r/).filter((line) => line.trim() !== ''));
      lines.splice(0, Math.max(0, lines.length - 400));
    });
  }
  const heartbeat = setInterval(() => {
    const last = lastTelling(lines);
    say(`${step}: ${seconds(started)}${last === undefined ? '' : ` (${last})`}`);
  }, heartbeatMs);
  const end = await ended(child, command).finally(() => clearInterval(heartbeat));
  // A tool that is asked to stop may exit 0 (turbo does) or 1: the signal counts all the same.
  const code = end.received === undefined ? end.code : exitCodeOf(end.received);
  if (code === 0) say(`${step}: done in ${seconds(started)}`);
  return { code, lines: lines.slice(-tailLines) };
}

/** One step of the set-up, run quietly; what went wrong with it is thrown as one sentence. */
export async function runStep(name, { explain, ...run }) {
  const { code, lines } = await runQuietly(name, run);
  if (code === 0) return;
  if (interrupted(code))
    throw new SetupProblem(`${name} was interrupted; the next run takes it up again.`, code);
  for (const line of lines) say(`  ${line}`);
  throw new SetupProblem(explain(lines.join('\n')));
}

/** The newest line that says what a tool is doing; turbo's bulleted preamble (`• Remote caching disabled`) and npm's warnings do not. */
export function lastTelling(lines) {
  return lines
    .map((line) => line.trim())
    .findLast((line) => line !== '' && !/^(•|turbo \d|npm warn)/i.test(line))
    ?.slice(0, 100);
}

/** Whether a step ended by a signal; npm also ends in codes past 128 (254 for a missing file) of its own making. */
export function interrupted(code) {
  return ['SIGINT', 'SIGTERM', 'SIGHUP'].some((signal) => code === 128 + constants.signals[signal]);
}

/** Runs the command the user asked for, with the terminal handed over to it. */
export async function runInForeground(command, args, environment) {
  // INIT_CWD is where the user stood when typing `npm run`: relative paths in the arguments mean that folder.
  const cwd = process.env['INIT_CWD'] ?? root;
  const child = start(command, args, { env: environment, stdio: 'inherit', cwd });
  return (await ended(child, command)).code;
}

function start(command, args, options) {
  // On Windows npm is a .cmd file, which only a shell starts.
  return spawn(command, args, {
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  });
}

/** @returns the exit code, and the signal that was passed on to the child, if one was */
function ended(child, command) {
  return new Promise((resolve, reject) => {
    let received;
    const forward = (signal) => {
      received = signal;
      // A terminal has sent Ctrl-C to the child already; anything else that signals us means the child, too.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const stopWatching = whenNpmDies(() => forward('SIGTERM'));
    const done = () => {
      stopWatching();
      for (const signal of signals) process.off(signal, forward);
    };
    child.once('error', (cause) => {
      done();
      reject(cause.code === 'ENOENT' ? new SetupProblem(missing(command)) : cause);
    });
    child.once('exit', (code, signal) => {
      done();
      resolve({ code: code ?? exitCodeOf(signal), received });
    });
  });
}

function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

function missing(command) {
  return command === 'npm'
    ? 'npm was not found on PATH: install npm 9 or newer (it comes with Node) and run this again.'
    : `${command} is missing: delete node_modules and run this again, so that the install puts it back.`;
}
