import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Contract } from '@livelane/contracts';
import { verifyStatements } from '@livelane/contracts/settle';
import type { SqlExecutor } from '@livelane/contracts/store';
import { formatMoney, type Settlement } from '@livelane/contracts/vocabulary';
import { readWebhooks, signed } from './shop.ts';
import { openWorker } from './worker.ts';

const WEBHOOKS = fileURLToPath(new URL('../webhooks', import.meta.url));
const SECRET = 'a secret that the shop and the worker share';

/** A made-up contract: 10 % of what the code LINH10 sells, held for 14 days, due 15 days later. */
const contract = createRequire(import.meta.url)(
  '@livelane/contracts/schemas/contract.example.json',
) as Contract;

/** Months in the zone of the contract. */
const MONTHS = [
  { run: '2026-11', start: '2026-11-09T17:00:00Z', end: '2026-11-30T17:00:00Z' },
  { run: '2026-12', start: '2026-11-30T17:00:00Z', end: '2026-12-31T17:00:00Z' },
] as const;

/** Sends a request to the worker. */
export type Send = (request: Request) => Promise<Response>;

/**
 * Two months of a deal, played: webhooks come as the shop sends them, each twice, and at the end of a month the statement is
 * issued.
 * @param serve - gives the worker an address. Default: requests are handed over without a network
 * @returns the statements, and what people read on the screen
 */
export async function twoMonths(
  executor: SqlExecutor,
  serve: (receive: Send) => Promise<{ readonly url: string; readonly send: Send }> = handOver,
): Promise<{ readonly statements: readonly Settlement[]; readonly lines: readonly string[] }> {
  let now = Date.parse(MONTHS[0].start);
  const worker = await openWorker({ executor, contract, secret: SECRET, now: () => now });
  const { url, send } = await serve(worker.receive);
  const webhooks = await readWebhooks(WEBHOOKS);
  const lines: string[] = [];
  for (const { run, ...period } of MONTHS) {
    const end = Date.parse(period.end);
    for (const webhook of webhooks.filter(({ at }) => isWithin(at, period))) {
      now = Date.parse(webhook.at);
      // Shops send again what they think was lost.
      const answers = [
        await send(signed(url, webhook, SECRET)),
        await send(signed(url, webhook, SECRET)),
      ];
      const added = await worker.credit();
      const statuses = answers.map(({ status }) => status).join(' and ');
      lines.push(`${webhook.at}  ${webhook.id}: ${statuses}, ${added.length} new row(s)`);
    }
    now = end;
    const outcomes = await worker.settle(run, period);
    for (const outcome of outcomes)
      if ('failure' in outcome) lines.push(`${run}  not settled: ${outcome.failure.message}`);
  }
  const statements = (await worker.statements()).map(({ statement }) => statement);
  for (const statement of statements) lines.push(summaryOf(statement));
  lines.push(
    `statements that do not continue the one before: ${verifyStatements(statements).length}`,
  );
  return { statements, lines };
}

const isWithin = (at: string, { start, end }: { readonly start: string; readonly end: string }) =>
  Date.parse(at) >= Date.parse(start) && Date.parse(at) < Date.parse(end);

async function handOver(receive: Send) {
  return { url: 'http://worker.example/webhooks/shopify', send: receive };
}

function summaryOf({ period, totals, lines, due }: Settlement): string {
  const dates = due.map(({ amount, on }) => `${formatMoney(amount)} on ${on}`);
  const what = `${lines.length} line(s), earned ${formatMoney(totals.earned)}`;
  return `${period.start.slice(0, 10)} to ${period.end.slice(0, 10)}: ${what}, due ${dates.join(', ') || 'nothing'}`;
}
