import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { IdSchema, InstantSchema, record, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { parseJson } from '../requests/viewer-requests.ts';
import { type LeadStore, Leads } from './lead-store.ts';

const LeadsSchema = z.array(
  record({
    leadId: IdSchema,
    room: IdSchema,
    identity: z.nullable(IdSchema),
    consent: TextSchema,
    at: InstantSchema,
    withdrawnAt: z.nullable(InstantSchema),
  }),
);

/** Options of {@link createFileLeadStore}. */
export interface FileLeadStoreOptions {
  /** Path of the file, which only its owner may read. Its folder is created if it does not exist. */
  readonly path: string;
}

/**
 * Creates a lead store in one JSON file, for one process. The file is written anew with each change and replaces the one
 * before in one step, so that an erased person is in no file: not in an older line either.
 * @throws INPUT_INVALID from every function if the file holds something else
 * @example
 * ```ts no-run
 * import { createFileLeadStore } from '@livelane/rtc/server';
 * const leads = createFileLeadStore({ path: 'leads.json' });
 * console.log(await leads.export());
 * ```
 */
export function createFileLeadStore({ path }: FileLeadStoreOptions): LeadStore {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const change = <Result>(work: (leads: Leads) => Result): Promise<Result> =>
    inTurn(async () => {
      const leads = await leadsIn(path);
      const result = work(leads);
      await replace(path, JSON.stringify(leads.all()));
      return result;
    });
  return {
    add: (lead) => change((leads) => leads.add(lead)),
    withdraw: (leadId, at) => change((leads) => leads.withdraw(leadId, at)),
    export: (identity) => inTurn(async () => (await leadsIn(path)).usable(identity)),
    erase: (identity) => change((leads) => leads.erase(identity)),
  };
}

async function leadsIn(path: string): Promise<Leads> {
  const leads = new Leads();
  const text = await readFile(path, 'utf8').catch((error: { readonly code?: string }) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  for (const lead of parseJson(text, { schema: LeadsSchema, what: path })) leads.add(lead);
  return leads;
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.next`;
  const file = await open(next, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
}
