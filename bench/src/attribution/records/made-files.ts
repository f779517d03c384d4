import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orderLines, POLICY, touchLines, writeLines } from './made-records.ts';

/** Files of made records in a folder. */
export interface MadeFiles {
  readonly folder: string;
  readonly touches: string;
  readonly orders: string;
  readonly policy: string;
}

/** Writes records to files, uses them, and removes them. */
export async function withFiles<Result>(
  count: { readonly touches: number; readonly orders: number },
  use: (files: MadeFiles) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-bench-'));
  const [touches, orders, policy] = ['touches.ndjson', 'orders.ndjson', 'policy.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  try {
    writeLines(touches, touchLines(count.touches));
    writeLines(orders, orderLines(count.orders, count.touches));
    writeFileSync(policy, JSON.stringify(POLICY));
    return await use({ folder, touches, orders, policy });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
