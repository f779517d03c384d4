// The shop's part of the pipeline: the orders that were placed in a room, from its log. A real shop exports its own.
// node examples/whole-loop/src/shop.ts PLAN LOG OUT
import { inputInvalid, SessionLogSchema, SessionPlanSchema } from '@livelane/contracts/vocabulary';
import {
  ndjsonText,
  readJsonFile,
  wantedLocale,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';
import { demoIssue } from './errors/demo-issues.ts';
import { errorText } from './exit.ts';
import { ordersFromRoom } from './stages/room-orders.ts';
import { counted, text, textsIn } from './texts/text.ts';

const language = wantedLocale([], process.env);

async function main([plan, log, out]: readonly string[]): Promise<void> {
  if (plan === undefined || log === undefined || out === undefined)
    throw inputInvalid('shop.ts', [demoIssue('SHOP_FILES', { received: [plan, log, out] })]);
  const orders = ordersFromRoom(
    await readJsonFile(log, SessionLogSchema),
    await readJsonFile(plan, SessionPlanSchema),
  );
  await writeFileWhole(out, ndjsonText(orders.map((order) => ({ kind: 'order', ...order }))));
  const done = text('ROOM_ORDERS', { orders: counted(orders.length, 'order') });
  process.stderr.write(`${textsIn(language).of(done)}\n`);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${errorText(error, language)}\n`);
  process.exitCode = 2;
});
