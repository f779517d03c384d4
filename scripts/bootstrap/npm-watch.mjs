import { readFileSync } from 'node:fs';

const intervalMs = 500;

/**
 * Calls back once when the npm that runs this script dies without passing a signal on (SIGKILL), or has died by now.
 * Does nothing where npm did not start this script: what was started by hand may outlive its terminal.
 * @returns ends the watch
 */
export function whenNpmDies(callback) {
  if (process.env['npm_lifecycle_event'] === undefined) return () => undefined;
  const timer = setInterval(() => {
    if (ancestors() === born) return;
    clearInterval(timer);
    callback();
  }, intervalMs);
  return () => clearInterval(timer);
}

/**
 * The parent and, where that is npm's shell, its parent: a process whose parent dies gets another one. Without /proc
 * (macOS) the shell has made way for this process; Windows keeps the old number, so nothing is noticed there.
 */
function ancestors() {
  const parent = process.ppid;
  try {
    const [, name, grandparent] = /\((.*)\) \S (\d+)/s.exec(
      readFileSync(`/proc/${parent}/stat`, 'utf8'),
    );
    return name.endsWith('sh') ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}

const born = ancestors();
