import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { browserError } from '../error/browser-errors.ts';
import { inputInvalid } from '../error/input-invalid.ts';
import { fileIssue } from './files/issues.ts';

/** A Chromium program. */
export interface Chromium {
  /** Path of the program; absolute unless `CHROMIUM_PATH` is relative. */
  readonly path: string;
  /**
   * `env`: `CHROMIUM_PATH`. `path`: PATH. `application`: a macOS application. `playwright`: Playwright's downloads.
   */
  readonly foundBy: 'env' | 'path' | 'application' | 'playwright';
  /** Arguments that every start needs: `--no-sandbox` as root, because Chromium refuses its sandbox there. */
  readonly args: readonly string[];
}

/** Options of {@link findChromium}; the defaults search this machine. */
export interface FindChromiumOptions {
  /** Environment variables. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A value of `process.platform`. Default: this machine's. */
  readonly platform?: string;
  /** Default: whether this process runs as root. */
  readonly isRoot?: boolean;
  /** Whether a file can be executed. Default: asks the file system. */
  readonly canExecute?: (path: string) => boolean;
  /** Names in a folder; none if it does not exist. Default: asks the file system. */
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
 * Finds a Chromium: `CHROMIUM_PATH`, chromium or chrome on PATH, the macOS applications, or the newest one that
 * Playwright has downloaded, in this order.
 * @returns a program that can be executed, with the arguments that it needs on this machine
 * @throws INPUT_INVALID if `CHROMIUM_PATH` is not a program
 * @throws CHROMIUM_UNAVAILABLE with the paths that were checked
 * @example
 * ```ts
 * import { findChromium } from '@livelane/contracts/vocabulary/node';
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
    if (!canExecute(given)) {
      const path = '/env/CHROMIUM_PATH';
      const issue = fileIssue('CHROMIUM_PROGRAM', { path, received: given });
      throw inputInvalid('findChromium', [issue]);
    }
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
  throw browserError('CHROMIUM_UNAVAILABLE', { looked: places.map(({ path }) => path) });
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
