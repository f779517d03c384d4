import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  jsonText,
  ndjsonText,
  unwritableFile,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';
import { recoverLog } from '@livelane/rtc/server';
import { demoError } from './errors/demo-errors.ts';
import { demoIssue } from './errors/demo-issues.ts';

/** Every file that the loop leaves, in the order in which the stages write them. */
export const OUT_FILES = [
  'grades.json',
  'contract.json',
  'contract.en.html',
  'contract.zh-Hans.html',
  'contract.en.md',
  'contract.zh-Hans.md',
  'session-plan.json',
  'session-log.json',
  'credited-sales.ndjson',
  'settlement.json',
  'next-grade.json',
  'report.html',
  'summary.json',
] as const;

/** The name of a file that the loop leaves. */
export type OutFile = (typeof OUT_FILES)[number];

/** The folder for the results: each file appears whole or not at all. */
export interface OutFolder {
  readonly path: string;
  /** What has been written so far, in order. */
  readonly written: readonly OutFile[];
  /** Whether complete results of an earlier run lie in the folder itself. */
  readonly earlier: boolean;
  /** Path of the journal of the live; it is removed when `session-log.json` is written. */
  readonly journal: string;
  /** Where the log of an earlier live is, whose run was ended before it wrote the log; null if there is none. */
  readonly interrupted: string | null;
  /** Where the complete results of an earlier run were moved to by the first file of this one; null where there were none. */
  readonly previous: string | null;
  text(name: OutFile, text: string): Promise<void>;
  json(name: OutFile, value: unknown): Promise<void>;
  lines(name: OutFile, values: readonly unknown[]): Promise<void>;
  /** Lets the next run have the folder. */
  close(): Promise<void>;
}

/** Stands in the folder while a run writes to it, and holds the id of its process. */
const MARK = '.livelane-running';

/** What the live of an earlier run left that was ended. */
const INTERRUPTED = 'interrupted-session-log.json';

/** Keeps the results of the last complete run before. */
const PREVIOUS = 'previous';

/**
 * The folder, made where it is missing and known to take files. The first file that is written moves the complete
 * results of an earlier run to `previous`, and takes away what an unfinished one left, so that no file of it can pass
 * for one of this run; other files stay. The journal of a live that was ended becomes a log at once.
 * @throws INPUT_INVALID where the folder holds files and none of them is ours
 * @throws FILE_UNWRITABLE where the folder is read-only, full or not a folder
 * @throws RUN_IN_PROGRESS where another run is writing to it
 */
export async function openOutFolder(folder: string): Promise<OutFolder> {
  const path = resolve(folder);
  await makeFolder(path);
  await requireOurs(path);
  const probe = join(path, '.livelane-probe');
  // A full disk often still takes an empty file, so the probe has some weight.
  await writeFileWhole(probe, 'x'.repeat(65_536));
  await rm(probe, { force: true });
  await claim(path);
  const journal = join(path, 'session-log.journal');
  const log = await recoverLog({ journal, out: () => join(path, INTERRUPTED) });
  let earlier = (await statusOf(path)) === 'complete';
  let previous: string | null = null;
  const written: OutFile[] = [];
  const text = async (name: OutFile, content: string): Promise<void> => {
    if (written.length === 0) {
      if (earlier) previous = await setAside(path);
      earlier = false;
      for (const it of OUT_FILES) await remove(join(path, it));
    }
    await writeFileWhole(join(path, name), content);
    written.push(name);
    if (name === 'session-log.json') await remove(journal);
  };
  return {
    path,
    written,
    journal,
    interrupted: log === undefined ? null : join(path, INTERRUPTED),
    get earlier() {
      return earlier;
    },
    get previous() {
      return previous;
    },
    text,
    json: (name, value) => text(name, jsonText(value)),
    lines: (name, values) => text(name, ndjsonText(values)),
    close: () => remove(join(path, MARK)),
  };
}

/** Results among other people's files would be lost to sight, and might take the place of one. */
async function requireOurs(path: string): Promise<void> {
  const names = await readdir(path).catch((cause: unknown) => {
    throw unwritableFile(path, cause);
  });
  // A run that was killed leaves its mark.
  if (names.length === 0 || names.includes(MARK) || (await statusOf(path)) !== null) return;
  const example = join(path, 'my-results');
  throw inputInvalid('--out', [demoIssue('OUT_FOLDER', { received: names, params: { example } })]);
}

/** How the run ended whose results lie in a folder; null where none do. */
async function statusOf(path: string): Promise<unknown> {
  try {
    const summary = JSON.parse(await readFile(join(path, 'summary.json'), 'utf8')) as unknown;
    const { kind, status = 'failed' } = Object(summary) as { kind?: unknown; status?: unknown };
    return kind === 'loop-summary' ? status : null;
  } catch {
    return null;
  }
}

/** Moves the results of an earlier run out of the way. @returns where they are now */
async function setAside(path: string): Promise<string> {
  const previous = join(path, PREVIOUS);
  await makeFolder(previous);
  for (const name of OUT_FILES)
    await rename(join(path, name), join(previous, name)).catch((cause: unknown) => {
      if (codeOf(cause) !== 'ENOENT') throw unwritableFile(previous, cause);
    });
  return previous;
}

/** Two runs in one folder would take each other's files away. What a killed run left behind does not count. */
async function claim(path: string): Promise<void> {
  const mark = join(path, MARK);
  try {
    await writeFile(mark, String(process.pid), { flag: 'wx' });
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw unwritableFile(path, cause);
    const owner = Number(await readFile(mark, 'utf8').catch(() => ''));
    if (owner !== process.pid && isRunning(owner))
      throw demoError('RUN_IN_PROGRESS', { path, process: owner, mark });
    await writeFileWhole(mark, String(process.pid));
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    // It is there, but another user's.
    return codeOf(failure) === 'EPERM';
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await makeFolders(path);
  } catch (cause) {
    throw unwritableFile(path, cause);
  }
}

/** Node's own `recursive` never ends where a folder that is there takes no entries (/proc), so each is asked for once. */
async function makeFolders(path: string): Promise<void> {
  const failure = await madeOne(path);
  if (failure === undefined) return;
  if (codeOf(failure) !== 'ENOENT' || dirname(path) === path) throw failure;
  await makeFolders(dirname(path));
  const again = await madeOne(path);
  if (again !== undefined) throw again;
}

/** Makes one folder; one that is there already is fine. The failure is the value. */
async function madeOne(path: string): Promise<unknown> {
  try {
    await mkdir(path);
  } catch (failure) {
    return codeOf(failure) === 'EEXIST' ? undefined : failure;
  }
  return undefined;
}

function codeOf(cause: unknown): unknown {
  return (cause as { code?: unknown }).code;
}

async function remove(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (cause) {
    throw unwritableFile(path, cause);
  }
}
