import { announce, type StartedShop, startShop } from '@livelane/example-live-shop/start';

/** Next loads modules of pages, routes and `instrumentation.ts` apart: what all of them share stands here. */
const shared = globalThis as { started?: Promise<StartedShop> };

/** The shop of this process, opened once. A room needs a process that stays: `next start`, not functions that come and go. */
export async function theShop() {
  shared.started ??= startShop().then((started) => {
    announce(started);
    return started;
  });
  return (await shared.started).shop;
}
