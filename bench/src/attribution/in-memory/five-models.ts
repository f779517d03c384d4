// Five models over touches that are in memory as columns, in a process of its own and one thread.
import { checkPolicy } from '../../../../packages/attribution/src/credit/policy.ts';
import { indexSteps } from '../../../../packages/attribution/src/credit/prepared-input.ts';
import { finish } from '../../../../packages/attribution/src/credit/steps.ts';
import { indexedTouches } from '../../../../packages/attribution/src/engine/columns/indexed-touches.ts';
import { joinedColumns } from '../../../../packages/attribution/src/engine/columns/touch-columns.ts';
import { canCompare } from '../../../../packages/attribution/src/engine/compare/compare-columns.ts';
import { OrderSums } from '../../../../packages/attribution/src/engine/compare/order-sums.ts';
import { TouchScanner } from '../../../../packages/attribution/src/engine/scan/touch-scanner.ts';
import {
  REGISTRY,
  selectModels,
} from '../../../../packages/attribution/src/models/registry/registry.ts';
import type { Order } from '../../../../packages/attribution/src/records/order.ts';
import { orderLines, POLICY, touchLines } from '../records/made-records.ts';

const [touches = 0, orders = 0] = process.argv.slice(2).map(Number);
const columns = joinedColumns([scanned()]);
const purchases = Array.from(orderLines(orders, touches), (line) => JSON.parse(line) as Order);
const models = selectModels(['first', 'last', 'linear', 'position', 'time-decay'], REGISTRY);
const distinct = { columns, copies: [], findings: [] };
const started = process.cpuUsage().user;
const input = {
  ...{ touches: [], orders: purchases },
  indexed: (policy: typeof POLICY) => indexedTouches(distinct, policy),
};
const indexed = finish(indexSteps(input, checkPolicy(POLICY)));
if (!canCompare(indexed, { models })) throw new TypeError('not compared by rows');
const sums = new OrderSums(indexed, models);
for (const order of indexed.orders) sums.add(order);
const seconds = (process.cpuUsage().user - started) / 1e6;
process.stdout.write(JSON.stringify({ seconds, attributed: sums.attributed }));

function scanned() {
  const scanner = new TouchScanner();
  const encoder = new TextEncoder();
  for (const line of touchLines(touches)) {
    const bytes = encoder.encode(`${line}\n`);
    scanner.scan(bytes, 0, bytes.length);
  }
  const { rows } = scanner;
  const done = [{ job: 0, until: rows.count }];
  return { part: rows.part(), texts: rows.texts, kinds: rows.kinds, done };
}
