// A program of its own: fills a database with the campaign, for `stage.setup.ts`. Usage: first-data.ts FOLDER
import { openAttributionStore } from '@livelane/attribution/store';
import { postgresStore } from '@livelane/contracts/store';
import { createDocuments } from '../server/database/documents.ts';
import { openDatabase } from '../server/database/open-database.ts';
import { openDeal } from '../server/deal/seed.ts';

/** The show is announced for after all tests, in milliseconds. */
const LATER_MS = 4 * 3_600_000;

const [folder = ''] = process.argv.slice(2);
const { executor, close } = await openDatabase({ folder, reset: false });
const documents = createDocuments(executor);
const attribution = await openAttributionStore(executor);
const contracts = await postgresStore(executor);
await openDeal({ executor, documents, attribution, contracts }, Date.now() + LATER_MS);
await close();
