import { type Instant, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { createDrivenClock } from '../clock/driven-clock.ts';
import type { ReservationAnswer, Reserve } from '../commerce/kinds/command.ts';
import { SAMPLE_PLAN } from '../testing/sample-session.ts';
import {
  createMemoryRoom,
  type MemoryParticipant,
  type MemoryRoom,
  type MemoryRoomOptions,
} from './memory-room.ts';

/** The plan of {@link SAMPLE_PLAN}, whose second product has variants. */
export const PLAN: typeof SAMPLE_PLAN = {
  ...SAMPLE_PLAN,
  products: SAMPLE_PLAN.products.map((product) =>
    product.id === 'tint-duo'
      ? {
          ...product,
          url: 'https://shop.example/tint-duo',
          variants: [
            { id: 'rose', name: 'Rose' },
            { id: 'plum', name: 'Plum', price: { currency: 'USD', minor: '1399' } },
          ],
        }
      : product,
  ),
};

export const START = toEpochMs(PLAN.window.start);

export const after = (ms: number): Instant => toInstant(START + ms);

export const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;

/** A shop that counts in one step, answers an order it knows as before, and takes `ms` of the clock for an answer. */
export function shopWith(units: number, wait: () => Promise<void> = async () => undefined) {
  let left = units;
  const asked: string[] = [];
  const sold = new Map<string, ReservationAnswer>();
  const reserve: Reserve = async (orderId) => {
    asked.push(orderId);
    await wait();
    const known = sold.get(orderId);
    if (known !== undefined) return known;
    if (left === 0) return { reserved: false };
    left -= 1;
    const answer = { reserved: true, left };
    sold.set(orderId, answer);
    return answer;
  };
  return { reserve, asked, sold, left: () => left };
}

export async function openShop(options: Partial<MemoryRoomOptions> = {}) {
  const clock = createDrivenClock(START);
  return { clock, room: await createMemoryRoom(PLAN, { clock, ...options }) };
}

/** The code of the error of a promise; `none` if it has none. */
export const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'none',
    (error: { readonly code?: string }) => String(error.code),
  );

/** Resolves when a viewer has what the room has sent by itself. */
export async function caughtUp(room: MemoryRoom, viewer: MemoryParticipant): Promise<void> {
  while (viewer.view().seq !== room.snapshot().seq)
    await new Promise((resolve) => setTimeout(resolve, 1));
}
