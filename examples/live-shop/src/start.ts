import { randomBytes } from 'node:crypto';
import { startDevServer } from '@livelane/rtc/server';
import { openShop, type Shop } from './shop.ts';

/** A shop with its LiveKit server, and the addresses of its pages. */
export interface StartedShop {
  readonly shop: Shop;
  readonly port: number;
  readonly host: string;
  readonly watch: string;
  stop(): Promise<void>;
}

/**
 * Starts a LiveKit server on this machine, unless `LIVEKIT_URL` names one, which sends its webhooks to the port of the
 * application, and opens the shop. Environment: `PORT` (3000), `HOST_KEY` (made anew), `SHOP_DATA` (a folder; in memory).
 */
export async function startShop(env = process.env): Promise<StartedShop> {
  const port = Number(env['PORT'] ?? 3000);
  const hostKey = env['HOST_KEY'] ?? randomBytes(16).toString('hex');
  const url = `http://127.0.0.1:${port}`;
  const server = await startDevServer({
    webhookUrls: [`${url}/webhooks`],
    onProgress: ({ message }) => console.log(message),
  });
  const shop = await openShop({ server, hostKey, folder: env['SHOP_DATA'] });
  const stop = async () => {
    await shop.close();
    await server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop().finally(() => process.exit()));
  return { shop, port, host: `${url}/host?key=${hostKey}`, watch: `${url}/`, stop };
}

/** What a person opens. */
export function announce({ host, watch }: StartedShop): void {
  console.log(`publish and sell: ${host}\nwatch and buy:    ${watch}`);
}
