import { isDeepStrictEqual } from 'node:util';
import type { SessionEvent } from '@livelane/contracts/vocabulary';
import type { Reserve } from '../commerce/kinds/command.ts';
import type { LiveRoom } from './live-room.ts';

type Act = (room: LiveRoom) => Promise<readonly SessionEvent[]>;

/** Units that the shop has. */
const UNITS = 5;

/** What a shop and viewers do in a {@link SimulatedSale}: the shop and its stock outlive the commerce process. */
export class SimulatedSelling {
  private readonly random: () => number;
  private readonly sold = new Map<string, number>();
  /** Acknowledged requests that must have the same result when they are repeated. */
  private readonly acknowledged: { readonly act: Act; readonly events: readonly SessionEvent[] }[] =
    [];
  private readonly given = new Map<string, string>();
  private acts = 0;
  private moved = false;

  constructor(random: () => number) {
    this.random = random;
  }

  readonly reserve: Reserve = async (orderId) => {
    const known = this.sold.get(orderId);
    if (known !== undefined) return { reserved: true, left: known };
    if (this.sold.size >= UNITS) return { reserved: false };
    this.sold.set(orderId, UNITS - this.sold.size - 1);
    return { reserved: true, left: UNITS - this.sold.size };
  };

  /** Whether prices may have changed since the last call. */
  changedPrices(): boolean {
    const { moved } = this;
    this.moved = false;
    return moved;
  }

  async act(room: LiveRoom, productId: string): Promise<void> {
    this.acts += 1;
    const id = `a${this.acts}`;
    const { sales, drops, polls } = room.snapshot().state;
    const price = { currency: 'USD', minor: `${BigInt(this.acts)}` } as const;
    // Never below the price of a sale, which would be refused.
    const list = { currency: 'USD', minor: `${BigInt(1_000 + this.acts)}` } as const;
    const option = this.acts % 2;
    const identity = `v${Math.floor(this.random() * 8)}`;
    const [dropId = id, pollId = id] = [drops[0]?.dropId, polls.at(-1)?.pollId];
    const own: Act[] = [
      (it) => it.reserve({ identity, orderId: id, productId }),
      (it) => it.coupon({ identity, dropId }),
      (it) => it.vote({ identity, pollId, option }),
      (it) => it.order({ orderId: id, productId, name: 'Ann' }),
    ];
    const shops: Act[] = [
      (it) => it.price({ productId, price: list }),
      (it) => it.sale({ saleId: id, productId, price, seconds: 1 + this.random() * 60 }),
      (it) => it.endSale({ saleId: sales[0]?.saleId ?? id }),
      (it) => it.stock({ productId, left: this.acts }),
      (it) => it.drop({ dropId: id, codes: [`${id}-1`, `${id}-2`, `${id}-3`] }),
      (it) => it.poll({ pollId: id, question: 'Which?', options: ['Rose', 'Plum'] }),
      (it) => it.endPoll({ pollId }),
    ];
    const isOwn = this.random() < 0.6;
    const acts = isOwn ? own : shops;
    const act = acts[Math.floor(this.random() * acts.length)] as Act;
    if (!isOwn) this.moved = true;
    const events = await act(room).catch(() => undefined);
    if (isOwn && events !== undefined) this.acknowledged.push({ act, events });
  }

  /** What was sold twice, given twice or forgotten; undefined if nothing was. */
  async wrong(room: LiveRoom): Promise<string | undefined> {
    this.moved = true;
    if (this.sold.size > UNITS) return `${this.sold.size} units sold`;
    for (const { act, events } of this.acknowledged) {
      const again = await act(room);
      if (!isDeepStrictEqual(again, events)) return `${JSON.stringify(events)} counted twice`;
      for (const event of events) {
        if (event.type !== 'coupon') continue;
        const owner = this.given.get(event.code) ?? event.person;
        this.given.set(event.code, owner);
        if (owner !== event.person) return `${event.code} was given to ${owner}, too`;
      }
    }
    return undefined;
  }
}
