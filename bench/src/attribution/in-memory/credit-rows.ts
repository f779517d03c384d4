// Credits orders of files in a process of its own, and says how many rows a second it makes once the files are read.
import { ndjsonText } from '@livelane/contracts/vocabulary/node';
import { checkPolicy } from '../../../../packages/attribution/src/credit/policy.ts';
import { indexSteps } from '../../../../packages/attribution/src/credit/prepared-input.ts';
import { finish } from '../../../../packages/attribution/src/credit/steps.ts';
import { isInColumns } from '../../../../packages/attribution/src/engine/columns/column-input.ts';
import { indexedTouches } from '../../../../packages/attribution/src/engine/columns/indexed-touches.ts';
import { readTouchColumns } from '../../../../packages/attribution/src/engine/columns/touch-files.ts';
import { creditRows } from '../../../../packages/attribution/src/engine/credit/credit-rows.ts';
import { readPlainOrders } from '../../../../packages/attribution/src/engine/orders/order-file.ts';
import { bookOf } from '../../../../packages/attribution/src/node/orders.ts';
import { POLICY } from '../records/made-records.ts';

const [touches = '', orders = ''] = process.argv.slice(2);
const found = await readTouchColumns([{ path: touches, what: touches }]);
const lists = await readPlainOrders([{ path: orders, what: orders }], {});
if (found === undefined || lists === undefined) throw new TypeError('not read into columns');
const input = {
  ...bookOf(lists),
  indexed: (policy: typeof POLICY) => indexedTouches(found.touches, policy),
};
const started = process.cpuUsage().user;
const indexed = finish(indexSteps(input, checkPolicy(POLICY)));
if (!isInColumns(indexed)) throw new TypeError('not in columns');
let [rows, characters] = [0, 0];
for (const some of creditRows(indexed)) {
  rows += some.length;
  characters += ndjsonText(some).length;
}
const seconds = (process.cpuUsage().user - started) / 1e6;
process.stdout.write(JSON.stringify({ rows, seconds, characters }));
