// The shop's part of the pipeline: the orders that were placed in a room, from its log. A real shop exports its own.
// node examples/whole-loop/src/shop.ts PLAN LOG OUT
import { SessionLogSchema, SessionPlanSchema } from '@livelane/contracts/vocabulary';
import { ndjsonText, readJsonFile, writeFileWhole } from '@livelane/contracts/vocabulary/node';
import { errorText } from './exit.ts';
import { ordersFromRoom } from './stages/room-orders.ts';

async function main([plan, log, out]: readonly string[]): Promise<number> {
  if (plan === undefined || log === undefined || out === undefined) {
    process.stderr.write(
      'Say the plan, the log and the file for the orders: shop.ts PLAN LOG OUT\n',
    );
    return 2;
  }
  const orders = ordersFromRoom(
    await readJsonFile(log, SessionLogSchema),
    await readJsonFile(plan, SessionPlanSchema),
  );
  await writeFileWhole(out, ndjsonText(orders.map((order) => ({ kind: 'order', ...order }))));
  process.stderr.write(`${orders.length} orders placed in the room\n`);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${errorText(error)}\n`);
    process.exitCode = 2;
  },
);
