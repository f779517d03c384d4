import { toEpochMs } from '@livelane/contracts/vocabulary';
import { describe, expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { createSigner } from '../commerce/signer.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { issueOf, pathOf } from './issue-of.fixture.ts';
import type { LiveRoom } from './live-room.ts';
import { createMemoryRoom } from './memory-room.ts';

const START = toEpochMs(PLAN.window.start);
const PICTURE = { medium: 'picture', language: 'en' } as const;

async function open() {
  const clock = createDrivenClock(START);
  const signer = createSigner();
  return { clock, signer, room: await createMemoryRoom(PLAN, { clock, signer }) };
}

describe('a room in memory', () => {
  test('all viewers have the same state, also one who joins late', async () => {
    const { room } = await open();
    const early = await room.join('ann');
    await room.pin('velvet-six');
    await room.disclose('us.start', 'start', PICTURE);
    await room.question({ identity: 'ann', questionId: 'q1', text: 'Hi?' });
    await room.release('q1');
    const late = await room.join('bob');
    expect(late.view()).toEqual(early.view());
    expect(late.view().state).toMatchObject({
      pinned: [{ productId: 'velvet-six', price: { currency: 'USD', minor: '1999' } }],
      disclosures: [{ dutyId: 'us.start', market: 'US', text: 'Ad', medium: 'picture' }],
      questions: [{ questionId: 'q1', answeredAt: null }],
    });
  });

  test("prices are those of the plan; while a promotion is active, the promotion's", async () => {
    const { room } = await open();
    const viewer = await room.join('ann');
    const prices: (string | undefined)[] = [];
    const look = () => prices.push(viewer.view().state.pinned[0]?.price.minor);
    await room.pin('velvet-six');
    look();
    const started = await room.promotion('live-price', 'start');
    look();
    await room.promotion('live-price', 'stop');
    look();
    expect(prices).toEqual(['1999', '1499', '1999']);
    expect(started.map(({ type }) => type)).toEqual(['promotion', 'pin']);
  });

  test('clicks, redemptions and leads are logged but not sent, and viewers see no gap', async () => {
    const { room } = await open();
    const viewer = await room.join('ann');
    await room.pin('velvet-six');
    const before = viewer.outcomes().length;
    await room.click({ identity: 'ann', clickId: 'c1', productId: 'velvet-six' });
    await room.redeem({ identity: 'ann', code: 'MIA15' });
    await room.lead({ identity: 'ann', leadId: 'l1', consent: 'E-mail' });
    expect(viewer.outcomes()).toHaveLength(before);
    await room.unpin('velvet-six');
    expect(viewer.outcomes()).not.toContain('gap');
    expect(viewer.view()).toMatchObject({ seq: 5, state: { pinned: [] } });
    expect(room.recorder.finish().events.map(({ type, seq }) => `${seq} ${type}`)).toEqual([
      '1 pin',
      '2 click',
      '3 redeem',
      '4 lead',
      '5 unpin',
    ]);
  });

  test('a repeated request counts once; its id with other content is refused', async () => {
    const { room } = await open();
    const click = { identity: 'ann', clickId: 'c1', productId: 'velvet-six' };
    expect(await room.click(click)).toEqual(await room.click(click));
    expect(await pathOf(room.click({ ...click, identity: 'eve' }))).toBe('/clickId');
    const order = { identity: 'ann', code: 'MIA15', orderId: 'o1' };
    await Promise.all(Array.from({ length: 200 }, () => room.redeemOrder(order)));
    expect(await pathOf(room.redeemOrder({ ...order, identity: 'eve' }))).toBe('/orderId');
    expect(room.recorder.finish().events).toHaveLength(2);
  });

  test.each<[string, (room: LiveRoom) => Promise<unknown>, string]>([
    ['an unknown product', (room) => room.pin('nope'), '/productId'],
    ['a product that is not pinned', (room) => room.unpin('velvet-six'), '/productId'],
    ['an unknown promotion', (room) => room.promotion('nope', 'start'), '/promotionId'],
    ['a promotion that is not active', (room) => room.promotion('live-price', 'stop'), '/phase'],
    ['an unknown duty', (room) => room.disclose('nope', 'start', PICTURE), '/dutyId'],
    [
      'a language that the duty does not have',
      (room) => room.disclose('us.start', 'start', { medium: 'voice', language: 'fr' }),
      '/language',
    ],
    [
      'a disclosure that is not active',
      (room) => room.disclose('us.start', 'stop', PICTURE),
      '/phase',
    ],
    ['a question that was not asked', (room) => room.answer('q9'), '/questionId'],
    [
      'a click on an unknown product',
      (room) => room.click({ identity: 'ann', clickId: 'c1', productId: 'nope' }),
      '/productId',
    ],
    [
      'an empty question',
      (room) => room.question({ identity: 'ann', questionId: 'q1', text: ' ' }),
      '/text',
    ],
    ['an unknown code', (room) => room.redeem({ identity: 'ann', code: 'FREE' }), '/code'],
    [
      'a lead without consent',
      (room) => room.lead({ identity: 'ann', leadId: 'l1', consent: '' }),
      '/consent',
    ],
    ['the name of a prototype', (room) => room.pin('__proto__'), '/productId'],
  ])('%s is refused without any effect', async (_, act, path) => {
    const { room } = await open();
    const viewer = await room.join('ann');
    const before = viewer.view();
    expect(await pathOf(act(room))).toBe(path);
    expect(viewer.view()).toEqual(before);
    expect(room.recorder.finish().events).toEqual([]);
  });

  test('the error names what would be accepted', async () => {
    const { room } = await open();
    const message = async (act: Promise<unknown>) => (await issueOf(act)).message;
    expect(await message(room.pin('nope'))).toBe('an id of the plan: velvet-six, tint-duo');
    const off = '"start", as the promotion is not active';
    expect(await message(room.promotion('live-price', 'stop'))).toBe(off);
    await room.promotion('live-price', 'start');
    const on = '"stop", as the promotion is active';
    expect(await message(room.promotion('live-price', 'start'))).toBe(on);
    const hidden = '"start", as the disclosure is not active';
    expect(await message(room.disclose('us.start', 'stop', PICTURE))).toBe(hidden);
    await room.disclose('us.start', 'start', PICTURE);
    const shown = '"stop", as the disclosure is active';
    expect(await message(room.disclose('us.start', 'start', PICTURE))).toBe(shown);

    const clock = createDrivenClock(START);
    const none = await createMemoryRoom({ ...PLAN, disclosures: [] }, { clock });
    const empty = 'nothing, as the plan has no such item';
    expect(await message(none.disclose('us.start', 'start', PICTURE))).toBe(empty);
  });

  test('a promotion changes the price of its product only, and pins nothing', async () => {
    const { room } = await open();
    const started = await room.promotion('live-price', 'start');
    expect(started.map(({ type }) => type)).toEqual(['promotion']);
    await room.pin('tint-duo');
    await room.pin('velvet-six');
    expect(room.snapshot().state.pinned).toMatchObject([
      { productId: 'tint-duo', price: { minor: '1299' } },
      { productId: 'velvet-six', price: { minor: '1499' }, promotionId: 'live-price' },
    ]);
    expect(room.snapshot().state.pinned[0]).not.toHaveProperty('promotionId');
  });

  test('a question is answered by its id', async () => {
    const { room } = await open();
    await room.question({ identity: 'ann', questionId: 'q1', text: 'Hi?' });
    await room.question({ identity: 'bob', questionId: 'q2', text: 'Ho?' });
    for (const id of ['q1', 'q2']) await room.release(id);
    await room.answer('q1');
    const answered = room.snapshot().state.questions.map(({ answeredAt }) => answeredAt !== null);
    expect(answered).toEqual([true, false]);
  });

  test('a redemption without an order counts each time, one with an order once', async () => {
    const { room } = await open();
    const redemption = { identity: 'ann', code: 'MIA15' };
    for (let time = 0; time < 2; time += 1) {
      await room.redeem(redemption);
      await room.redeemOrder({ ...redemption, orderId: 'o1' });
    }
    const { events } = room.recorder.finish();
    expect(events.map((event) => ('orderId' in event ? event.orderId : null))).toEqual([
      null,
      'o1',
      null,
    ]);
  });

  test('starting what is active already is refused', async () => {
    const { room } = await open();
    await room.promotion('live-price', 'start');
    expect(await pathOf(room.promotion('live-price', 'start'))).toBe('/phase');
    await room.disclose('us.start', 'start', PICTURE);
    expect(await pathOf(room.disclose('us.start', 'start', PICTURE))).toBe('/phase');
    await room.disclose('us.start', 'start', { medium: 'voice', language: 'en' });
    await room.disclose('us.start', 'stop', PICTURE);
    expect(room.snapshot().state.disclosures.map(({ medium }) => medium)).toEqual(['voice']);
  });

  test('the purpose is written into the log if it is given', async () => {
    const clock = createDrivenClock(START);
    const rehearsal = await createMemoryRoom(PLAN, { clock, purpose: 'rehearsal' });
    expect(rehearsal.recorder.finish()).toMatchObject({ mode: 'memory', purpose: 'rehearsal' });
    const { room } = await open();
    expect(room.recorder.finish()).not.toHaveProperty('purpose');
  });

  test('the error for a wrong code does not list the valid ones', async () => {
    const { room } = await open();
    const refused = await room
      .redeem({ identity: 'ann', code: 'FREE' })
      .catch((error: Error) => error.message);
    expect(refused).not.toContain('MIA15');
  });

  test('a text too long for one packet is refused', async () => {
    const { room } = await open();
    const question = { identity: 'ann', questionId: 'q1', text: '嗨'.repeat(400) };
    expect(await pathOf(room.question(question))).toBe('/text');
    expect((await room.question({ ...question, text: '嗨'.repeat(100) }))[0]).toMatchObject({
      seq: 1,
    });
  });

  test('messages of others on the data channel change nothing', async () => {
    const { room, signer } = await open();
    const viewer = await room.join('ann');
    await room.pin('velvet-six');
    const before = viewer.view();
    const fake = {
      room: PLAN.id,
      topic: 'commerce',
      session: room.session,
      kid: room.snapshot().kid,
      epoch: START,
      seq: 2,
      prev: 1,
      exp: '2027-01-01T00:00:00Z',
      event: { type: 'unpin', at: '', productId: 'velvet-six' },
    };
    await room.inject(JSON.stringify(createSigner().sign(fake)));
    await room.inject(JSON.stringify(signer.sign({ ...fake, room: 'other' })));
    await room.inject(JSON.stringify(signer.sign({ ...fake, topic: 'chat' })));
    await room.inject('{"hello":"room"}');
    expect(viewer.view()).toBe(before);
    expect(viewer.outcomes().slice(-4)).toEqual(Array(4).fill('refused'));
  });

  test('after closing, all have left and commands are refused', async () => {
    const { room, clock } = await open();
    await room.join('ann');
    await clock.advance(1_000);
    room.recorder.end();
    await room.close();
    await room.close();
    await expect(room.pin('velvet-six')).rejects.toMatchObject({ code: 'ROOM_CLOSED' });
    expect(room.recorder.finish().totals.viewerSeconds).toBe(1);
  });

  test('a plan whose state would not fit the metadata of a room is refused', async () => {
    const clock = createDrivenClock(START);
    const [first] = PLAN.products;
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...first, id: `p${at}`, name: 'x'.repeat(400) }));
    const withProducts = (count: number) =>
      createMemoryRoom({ ...PLAN, products: many(count) } as never, { clock });
    const room = await withProducts(500);
    for (let at = 0; at < 500; at += 1) await room.pin(`p${at}`);
    expect(JSON.stringify(room.snapshot()).length).toBeLessThan(524_288);
    expect(await pathOf(withProducts(2_000))).toBe('/products');
  });

  test('a plan with a text that does not fit one packet is refused', async () => {
    const clock = createDrivenClock(START);
    const [first, ...others] = PLAN.products;
    const plan = { ...PLAN, products: [{ ...first, name: 'x'.repeat(600) }, ...others] } as never;
    expect(await pathOf(createMemoryRoom(plan, { clock }))).toBe('/products/0/name');
    const named = (length: number) =>
      createMemoryRoom({ ...PLAN, products: [{ ...first, name: 'x'.repeat(length) }] } as never, {
        clock,
      });
    // 510 bytes of JSON: the text and its two quotes.
    const longest = await named(508);
    expect(await longest.pin('velvet-six')).toHaveLength(1);
    expect(await pathOf(named(509))).toBe('/products/0/name');
  });
});

describe.each([
  ['one-to-one', 'viewer', 1],
  ['showroom', 'cohost', 2],
  ['interactive', 'cohost', 8],
] as const)('a room of the format %s', (format, role, most) => {
  test(`takes ${most} of the role ${role}, and one more after one has left`, async () => {
    const room = await createMemoryRoom({ ...PLAN, format }, { clock: createDrivenClock(START) });
    const [first] = await Promise.all(
      Array.from({ length: most }, (_, at) => room.join(`p${at}`, role)),
    );
    await expect(room.join('late', role)).rejects.toMatchObject({
      code: 'ROOM_FULL',
      details: { role, most },
    });
    first?.leave();
    expect((await room.join('late', role)).identity).toBe('late');
  });
});
