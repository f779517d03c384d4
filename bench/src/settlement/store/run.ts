// Fills a store, or settles what it holds once a line comes in on standard input; a process of its own.
import { once } from 'node:events';
import { memoryStore, type Store, settleStored } from '@livelane/contracts/store';
import { withStore } from '../../../../packages/contracts/src/bin/deals/open-store.ts';
import { commissionDeal, saleFacts } from '../speed/facts.ts';

const FACTS_EACH = 100;
// The term of the deal, and a month of holding time.
const PERIOD = { start: '2026-11-01T07:00:00Z', end: '2027-05-01T07:00:00Z' } as const;

async function fill(store: Store, contracts: number): Promise<void> {
  for (let at = 0; at < contracts; at++) {
    const deal = commissionDeal(`deal-${at}`);
    await store.addContract(deal);
    await store.addFacts(deal.id, saleFacts(FACTS_EACH, `o${at}`));
  }
}

async function settleAll(store: Store): Promise<void> {
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const started = performance.now();
  const { worked, outcomes } = await settleStored(store, { run: 'bench', period: PERIOD });
  const failed = outcomes.filter((outcome) => 'failure' in outcome).length;
  const seconds = (performance.now() - started) / 1e3;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ worked, failed, seconds, megabytes })}\n`);
  process.stdin.destroy();
}

const [work = '', address = '', size = '0'] = process.argv.slice(2);
if (work === 'fill') await withStore(address, (store) => fill(store, Number(size)));
else if (address !== 'memory') await withStore(address, settleAll);
else {
  const store = memoryStore();
  await fill(store, Number(size));
  await settleAll(store);
}
