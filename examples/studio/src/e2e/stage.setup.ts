import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAttributionStore } from '@livelane/attribution/store';
import { postgresStore } from '@livelane/contracts/store';
import type { TestProject } from 'vitest/node';
import { createDocuments } from '../server/database/documents.ts';
import { openDatabase } from '../server/database/open-database.ts';
import { openDeal } from '../server/deal/seed.ts';
import { buildPages } from './studio.fixture.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of a database that no show has used: each studio of a test begins with a copy. */
    readonly firstData: string;
  }
}

/** The show is announced for after all tests, in milliseconds. */
const LATER_MS = 4 * 3_600_000;

/** Once in a run of tests: builds the pages, and fills a database with the campaign. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildPages();
  const place = await mkdtemp(join(tmpdir(), 'livelane-studio-first-'));
  const folder = join(place, 'data');
  const { executor, close } = await openDatabase({ folder, reset: false });
  const documents = createDocuments(executor);
  const attribution = await openAttributionStore(executor);
  const contracts = await postgresStore(executor);
  await openDeal({ executor, documents, attribution, contracts }, Date.now() + LATER_MS);
  await close();
  project.provide('firstData', folder);
  return () => rm(place, { recursive: true, force: true });
}
