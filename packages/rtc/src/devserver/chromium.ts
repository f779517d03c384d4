import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { devServerError, settingsError } from './errors.ts';

/** A Chromium that can be driven. */
export interface Chromium {
  /** The program, as an absolute path unless it was given otherwise. */
  readonly path: string;
  readonly foundBy: 'env' | 'path' | 'application' | 'playwright';
  /** What every start needs here: `--no-sandbox` as root only, since Chromium refuses its sandbox there. */
  readonly args: readonly string[];
}

/** Where to look for Chromium; all of it is for tests, and left out this machine is looked at. */
export interface FindChromiumOptions {
  /** Left out: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Left out: this machine's. */
  readonly platform?: string;
  /** Left out: whether this process is root. */
  readonly isRoot?: boolean;
  /** Whether a file can be executed. Left out: asks the file system. */
  readonly canExecute?: (path: string) => boolean;
  /** The names in a folder, none when it is not there. Left out: asks the file system. */
  readonly listFolder?: (path: string) => readonly string[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const PLAYWRIGHT_PROGRAMS = [
  ['chrome-linux64', 'chrome'],
  ['chrome-linux', 'chrome'],
  [
    'chrome-mac-arm64',
    'Google Chrome for Testing.app',
    'Contents',
    'MacOS',
    'Google Chrome for Testing',
  ],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
];

/**
 * The Chromium to drive: `CHROMIUM_PATH`, chromium or chrome on PATH, the macOS applications, or the
 * newest one that Playwright has downloaded, in this order.
 * @returns a program that can be executed, with the arguments that it needs here
 * @throws INPUT_INVALID when `CHROMIUM_PATH` names no program
 * @throws CHROMIUM_UNAVAILABLE with the places that were looked at
 * @example
 * ```ts
 * import { findChromium } from '@livelane/rtc/server';
 * const env = { CHROMIUM_PATH: '/opt/chromium' };
 * findChromium({ env, canExecute: () => true, isRoot: false }).foundBy; // => 'env'
 * ```
 */
export function findChromium(options: FindChromiumOptions = {}): Chromium {
  const env = options.env ?? process.env;
  const canExecute = options.canExecute ?? executable;
  const isRoot = options.isRoot ?? process.getuid?.() === 0;
  const args = isRoot ? ['--no-sandbox'] : [];
  const given = env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (!canExecute(given))
      throw settingsError('CHROMIUM_PATH', given, 'name a Chromium program that can be executed');
    return { path: given, foundBy: 'env', args };
  }
  const places = [
    ...onPath(env).map((path) => ({ path, foundBy: 'path' as const })),
    ...((options.platform ?? process.platform) === 'darwin' ? MAC_APPLICATIONS : []).map(
      (path) => ({
        path,
        foundBy: 'application' as const,
      }),
    ),
    ...playwrightPrograms(env, options.listFolder ?? namesIn).map((path) => ({
      path,
      foundBy: 'playwright' as const,
    })),
  ];
  const found = places.find(({ path }) => canExecute(path));
  if (found !== undefined) return { ...found, args };
  throw devServerError(
    'CHROMIUM_UNAVAILABLE',
    'No Chromium could be found. Install chromium or Google Chrome, or set CHROMIUM_PATH to one.',
    {
      retryable: false,
      details: {
        looked: places.map(({ path }) => path),
        fix: 'install chromium, or set CHROMIUM_PATH',
      },
    },
  );
}

function onPath(env: Readonly<Record<string, string | undefined>>): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightPrograms(
  env: Readonly<Record<string, string | undefined>>,
  listFolder: (path: string) => readonly string[],
): string[] {
  const home = env['HOME'] ?? homedir();
  const roots = [
    env['PLAYWRIGHT_BROWSERS_PATH'],
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
  ].filter((root) => root !== undefined && root !== '' && root !== '0');
  return roots.flatMap((root) =>
    listFolder(root as string)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) =>
        PLAYWRIGHT_PROGRAMS.map((program) => join(root as string, name, ...program)),
      ),
  );
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
