import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserError, findChromium } from '../vocabulary/node/index.ts';

/** The most seconds that Chromium may take. */
const MOST_SECONDS = 120;

/**
 * The pages of an HTML file as PDF, printed by the Chromium of this machine; the file and the profile of the browser are in a
 * folder of their own that is removed.
 * @throws CHROMIUM_UNAVAILABLE where there is none
 * @throws CHROMIUM_FAILED where it gives no result
 */
export async function printedPdf(html: string, signal: AbortSignal): Promise<Uint8Array> {
  const { path, args } = findChromium();
  const folder = await mkdtemp(join(tmpdir(), 'livelane-pdf-'));
  try {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, html);
    const ended = await run(
      path,
      [
        ...args,
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--disable-extensions',
        '--disable-background-networking',
        '--no-pdf-header-footer',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      signal,
    );
    if (ended !== '0')
      throw browserError('CHROMIUM_FAILED', { path, reason: 'ended', system: ended });
    return await readFile(pdf).catch(() => {
      throw browserError('CHROMIUM_FAILED', { path, reason: 'ended', system: ended });
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs the program. @returns how it ended: an exit code or a signal */
function run(path: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = spawn(path, args, { stdio: 'ignore', signal });
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      program.kill('SIGKILL');
    }, MOST_SECONDS * 1000);
    program.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(late);
      const system = error.code ?? error.message;
      reject(
        signal.aborted
          ? error
          : browserError('CHROMIUM_FAILED', { path, reason: 'system', system }),
      );
    });
    program.once('exit', (code, killedBy) => {
      clearTimeout(late);
      if (isLate)
        reject(browserError('CHROMIUM_FAILED', { path, reason: 'timeout', seconds: MOST_SECONDS }));
      else resolve(String(killedBy ?? code));
    });
  });
}
