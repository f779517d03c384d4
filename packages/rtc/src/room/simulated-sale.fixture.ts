import { isDeepStrictEqual } from 'node:util';
import type { SessionEvent } from '@livelane/contracts/vocabulary';
import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import type { CommerceView } from '../commerce/apply.ts';
import { followCommerce } from '../commerce/follower.ts';
import { createVerifier } from '../commerce/signature.ts';
import { createSigner } from '../commerce/signer.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { look } from './keeper.ts';
import { type LiveRoom, openRoomOver } from './live-room.ts';
import { SimulatedChat } from './simulated-chat.fixture.ts';
import { SimulatedMedia } from './simulated-media.fixture.ts';
import { SimulatedSelling } from './simulated-selling.fixture.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';
import type { RoomStore } from './store/room-store.ts';

const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Served {
  readonly room: LiveRoom;
  dead: boolean;
}

/** A commerce process, a media server and a viewer, any of which may fail at any step. */
export class SimulatedSale {
  private readonly random: () => number;
  private readonly store: RoomStore | undefined;
  private served: Served | undefined;
  private offset = 0;
  private readonly wakers: (() => void)[] = [];
  private readonly media: SimulatedMedia;
  private viewer: ReturnType<typeof followCommerce> | undefined;
  private readonly acknowledged = new Map<string, readonly SessionEvent[]>();
  /** What was pinned last by an acknowledged command; absent while an unacknowledged one may have changed it. */
  private readonly pinned = new Map<string, string | undefined>();
  private clicks = 0;
  private readonly selling: SimulatedSelling;
  private readonly chat = new SimulatedChat();

  constructor(seed: number) {
    this.random = seededUniform(seed);
    this.store = this.random() < 0.7 ? createMemoryRoomStore() : undefined;
    this.selling = new SimulatedSelling(this.random);
    this.media = new SimulatedMedia(PLAN.id, this.random, {
      readMetadata: () => this.viewer?.readMetadata(),
      receive: (text) => void this.viewer?.receive(text),
      receiveChat: (text) => this.chat.receive(text),
      connected: () => this.chat.reconnected(),
    });
  }

  /** Plays steps, with contact between all parties now and then. @returns what is wrong after a contact, or undefined */
  async play(steps: number): Promise<string | undefined> {
    await this.serve();
    const verifier = await createVerifier(this.served?.room.publicKey ?? '');
    if (verifier === undefined) return 'no key';
    const options = {
      ...{ verifier, now: () => this.now() },
      sleep: () => new Promise<void>((resolve) => this.wakers.push(resolve)),
    };
    const fetchState = async () => this.fetchState();
    const onOutcome = () => undefined;
    this.viewer = followCommerce(this.media.source, { ...options, fetchState, onOutcome });
    this.chat.follow(this.fetchRoom(), {
      ...options,
      fetchState: async () => this.chat.stateOf(this.fetchRoom()),
    });
    for (let step = 0; step < steps; step += 1) {
      await this.step();
      if (this.random() < 0.2) {
        const wrong = await this.contact();
        if (wrong !== undefined) return `step ${step}: ${wrong}`;
      }
    }
    return this.contact();
  }

  close(): void {
    this.viewer?.close();
    this.chat.close();
    for (const wake of this.wakers) wake();
  }

  private now(): number {
    return Date.parse(PLAN.window.start) + this.offset;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  private async step(): Promise<void> {
    this.offset += Math.floor(this.random() * 5_000);
    const steps: readonly (() => void | Promise<void>)[] = [
      ...Array<() => Promise<void>>(5).fill(() => this.act()),
      () => this.kill(),
      () => this.serve(),
      () => this.media.restart(),
      () => this.media.disconnect(),
      () => this.media.connect(),
      () => this.stepClock(),
      () => this.media.replay(),
      () => {
        this.media.lossShare = this.pick([0, 0, 0.3, 1]);
      },
    ];
    await this.pick(steps)();
    if (this.random() < 0.5) await breath();
  }

  private kill(): void {
    if (this.served !== undefined) this.served.dead = true;
    this.served = undefined;
  }

  /** Starts the commerce process; one that is running is replaced without being closed. */
  private async serve(): Promise<void> {
    this.kill();
    const state = { dead: false };
    const alive = (): void => {
      if (state.dead) throw new TypeError('killed');
    };
    const found = this.media.found();
    const { store } = this;
    const room = await openRoomOver(PLAN, {
      clock: { now: () => this.now() },
      recorder: { record: () => undefined, pseudonym: (identity) => identity },
      reserve: this.selling.reserve,
      random: this.random,
      transport: this.media.transport(alive),
      ...(store === undefined
        ? {}
        : {
            store: {
              read: store.read,
              append: async (name, entries) => {
                alive();
                await store.append(name, entries);
              },
            },
          }),
      ...(this.random() < 0.2 ? { signer: createSigner() } : {}),
      ...(found === undefined ? {} : { found }),
    });
    this.served = Object.assign(state, { room });
  }

  private fetchRoom(): LiveRoom {
    if (this.served === undefined) throw new TypeError('down');
    return this.served.room;
  }

  private fetchState() {
    const { session, publicKey, snapshot } = this.fetchRoom();
    return { text: JSON.stringify(snapshot()), publicKeys: [publicKey], session };
  }

  private stepClock(): void {
    this.offset += this.pick([-3_600_000, -2_500, 2_500, 3_600_000, 3 * 3_600_000]);
  }

  /** A command whose process may be killed at any moment of it. */
  private async act(): Promise<void> {
    const room = this.served?.room;
    if (room === undefined) return;
    const product = this.pick(PLAN.products).id;
    const running = this.pick([
      () => this.click(room, product),
      () => this.show(room, product),
      () => this.show(room, product),
      () => this.selling.act(room, product),
      () => this.chat.act(room, this.random()),
    ])();
    const killAfter = this.random() < 0.15 ? Math.floor(this.random() * 12) : undefined;
    if (killAfter !== undefined) {
      for (let tick = 0; tick < killAfter; tick += 1) await Promise.resolve();
      this.kill();
    }
    await running;
  }

  private async click(room: LiveRoom, productId: string): Promise<void> {
    this.clicks += 1;
    const clickId = `c${this.clicks} ${productId}`;
    const events = await room.click({ identity: 'ann', clickId, productId }).catch(() => undefined);
    if (events !== undefined) this.acknowledged.set(clickId, events);
  }

  private async show(room: LiveRoom, product: string): Promise<void> {
    const isPinned = room.snapshot().state.pinned.some(({ productId }) => productId === product);
    const isActive = room.snapshot().state.promotions.length > 0;
    const command = this.pick([
      () => room.pin(product),
      ...(isPinned ? [() => room.unpin(product)] : []),
      () => room.promotion('live-price', isActive ? 'stop' : 'start'),
    ]);
    this.pinned.clear();
    const events = await command().catch(() => undefined);
    const last = events?.at(-1);
    if (last?.type === 'pin') this.pinned.set(last.productId, last.price.minor);
    if (last?.type === 'unpin') this.pinned.set(last.productId, undefined);
  }

  /** All parties can reach each other: the room is looked at once, and the viewer gets one answer of the server. */
  private async contact(): Promise<string | undefined> {
    if (this.served === undefined) await this.serve();
    const { served, viewer } = this;
    if (served === undefined || viewer === undefined) return 'nobody';
    this.media.lossShare = 0;
    if (!this.media.isConnected()) this.media.connect();
    await look({ room: served.room, service: this.media.service() }, new AbortController().signal);
    this.chat.reconnected();
    const isAllRight = async () =>
      (await this.chat.isRight(served.room)) && this.isRight(viewer.view());
    for (let round = 0; round < 4 && !(await isAllRight()); round += 1) {
      for (const wake of this.wakers.splice(0)) wake();
      await viewer.settled();
      await breath();
      await breath();
    }
    if (!this.isRight(viewer.view())) return `viewer has ${JSON.stringify(viewer.view())}`;
    if (!(await this.chat.isRight(served.room))) return 'viewer has another chat';
    return this.store === undefined ? undefined : this.lost(served.room);
  }

  private isRight({ session, epoch, seq, state }: CommerceView): boolean {
    const snapshot = this.served?.room.snapshot();
    return (
      session === snapshot?.session &&
      epoch === snapshot?.epoch &&
      seq === snapshot?.seq &&
      isDeepStrictEqual(state, snapshot?.state)
    );
  }

  /** An acknowledged command that the room does not remember. */
  private async lost(room: LiveRoom): Promise<string | undefined> {
    if (this.selling.changedPrices()) this.pinned.clear();
    for (const [product, price] of this.pinned) {
      const now = room.snapshot().state.pinned.find(({ productId }) => productId === product);
      if (now?.price.minor !== price) return `${product} is at ${now?.price.minor}, not ${price}`;
    }
    for (const [clickId, events] of this.acknowledged) {
      const productId = clickId.split(' ')[1] ?? '';
      const again = await room.click({ identity: 'ann', clickId, productId });
      if (!isDeepStrictEqual(again, events)) return `${clickId} counted twice`;
    }
    return (await this.chat.wrong(room)) ?? this.selling.wrong(room);
  }
}
