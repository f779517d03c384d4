import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { buildPages } from './studio.fixture.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of a database that no show has used: each studio of a test begins with a copy. */
    readonly firstData: string;
  }
}

const FIRST_DATA = fileURLToPath(new URL('first-data.ts', import.meta.url));

/** Once in a run of tests: builds the pages, and fills a database with the campaign. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = await mkdtemp(join(tmpdir(), 'livelane-studio-first-'));
  const folder = join(place, 'data');
  const filled = promisify(execFile)(process.execPath, [FIRST_DATA, folder]);
  await Promise.all([filled, buildPages()]);
  project.provide('firstData', folder);
  return () => rm(place, { recursive: true, force: true });
}
