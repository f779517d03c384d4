import { toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CommerceEnvelope,
  type CommerceSnapshot,
  type CommerceView,
  emptyView,
} from './apply.ts';
import { EMPTY_COMMERCE } from './empty-commerce.ts';
import { type CommerceVerifier, createVerifier, keyIdOf, receiveMessage } from './signature.ts';
import { createSigner } from './signer.ts';
import { afterEvent, type CommerceEvent } from './state.ts';
import { createCommerceWriter, envelopeBytes } from './writer.ts';

/** Many cases, on a machine that may be busy. */
const timeout = 30_000;

const ROOM = 'room-1';
const START = Date.parse('2026-12-01T12:00:00Z');
const signer = createSigner();
const forger = createSigner();
const WRITER = { room: ROOM, signer, session: 's1', epoch: 1 };
/** The view of a viewer who joined before the first event. */
const begun: CommerceView = { ...emptyView(ROOM), session: 's1', epoch: 1 };
const verifier = (await createVerifier(signer.publicKey)) as CommerceVerifier;

const product = fc.constantFrom('a', 'b', 'c');
const price = fc
  .nat(99_999)
  .map((minor) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const);
const phase = fc.constantFrom('start' as const, 'stop' as const);
const eventKind: fc.Arbitrary<CommerceEvent> = fc.oneof(
  fc.record({
    type: fc.constant('pin' as const),
    at: fc.constant(toInstant(START)),
    productId: product,
    name: fc.string({ maxLength: 20 }),
    price,
  }),
  fc.record({
    type: fc.constant('unpin' as const),
    at: fc.constant(toInstant(START)),
    productId: product,
  }),
  fc.record({
    type: fc.constant('promotion' as const),
    at: fc.constant(toInstant(START)),
    promotionId: product,
    phase,
    productId: product,
    price,
  }),
  fc.record({
    type: fc.constant('question' as const),
    at: fc.constant(toInstant(START)),
    questionId: fc.string({ minLength: 1, maxLength: 4 }),
    text: fc.string({ maxLength: 40 }),
  }),
  fc.record({
    type: fc.constant('answer' as const),
    at: fc.constant(toInstant(START)),
    questionId: fc.string({ minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('price' as const),
    at: fc.constant(toInstant(START)),
    productId: product,
    price,
  }),
  fc.record({
    type: fc.constant('sale' as const),
    at: fc.constant(toInstant(START)),
    saleId: product,
    phase,
    productId: product,
    price,
    endsAt: fc.constant(toInstant(START + 60_000)),
  }),
  fc.record({
    type: fc.constant('stock' as const),
    at: fc.constant(toInstant(START)),
    productId: product,
    left: fc.nat(9),
  }),
  fc.record({
    type: fc.constant('drop' as const),
    at: fc.constant(toInstant(START)),
    dropId: fc.string({ minLength: 1, maxLength: 3 }),
    phase,
  }),
  fc.record({
    type: fc.constant('order' as const),
    at: fc.constant(toInstant(START)),
    number: fc.nat(20),
    name: fc.constant('M***'),
    productId: product,
    orders: fc.nat(9),
  }),
  fc.record({
    type: fc.constant('poll' as const),
    at: fc.constant(toInstant(START)),
    pollId: product,
    question: fc.constant('Which?'),
    options: fc.constant(['a', 'b']),
  }),
  fc.record({
    type: fc.constant('poll-counts' as const),
    at: fc.constant(toInstant(START)),
    pollId: product,
    counts: fc.tuple(fc.nat(9), fc.nat(9)),
    closed: fc.boolean(),
  }),
);
const events = fc
  .array(eventKind, { minLength: 1, maxLength: 25 })
  .map((list) =>
    list.map(
      (event, index) => ({ ...event, at: toInstant(START + index * 1_000) }) as CommerceEvent,
    ),
  );

/** Envelopes of the events; `gaps` says before which of them a private event takes a position. */
function written(list: readonly CommerceEvent[], gaps: (index: number) => boolean = () => false) {
  const writer = createCommerceWriter(WRITER);
  const envelopes = list.map((event, index) => {
    if (gaps(index)) writer.takeSeq();
    return writer.write(event);
  });
  return { envelopes, snapshot: () => writer.snapshot(START) };
}

async function receiveAll(
  texts: readonly string[],
  view: CommerceView = begun,
  now = START,
): Promise<CommerceView> {
  let current = view;
  for (const text of texts) current = (await receiveMessage(current, text, { verifier, now })).view;
  return current;
}

const text = (message: CommerceEnvelope | CommerceSnapshot): string => JSON.stringify(message);
const priceOf = (view: CommerceView) =>
  view.state.pinned.map(({ productId, price: { minor } }) => `${productId}=${minor}`);

test('messages in order give the state of all events, whatever positions private events take', {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(events, fc.func(fc.boolean()), async (list, gaps) => {
      const { envelopes } = written(list, gaps as (index: number) => boolean);
      const view = await receiveAll(envelopes.map(text));
      expect(view.state).toEqual(list.reduce(afterEvent, EMPTY_COMMERCE));
      expect(view.seq).toBe(envelopes.at(-1)?.seq);
    }),
    { numRuns: 60 },
  );
});

test('whatever the order and repetition, a view equals a state that the server had, and a snapshot completes it', {
  timeout,
}, async () => {
  const disorder = events.chain((list) =>
    fc.tuple(fc.constant(list), fc.array(fc.nat(list.length - 1), { minLength: 1, maxLength: 60 })),
  );
  await fc.assert(
    fc.asyncProperty(disorder, async ([list, order]) => {
      const { envelopes, snapshot } = written(list);
      const moments = list.map((_, index) =>
        JSON.stringify(list.slice(0, index + 1).reduce(afterEvent, EMPTY_COMMERCE)),
      );
      moments.unshift(JSON.stringify(EMPTY_COMMERCE));
      let view = begun;
      for (const index of order) {
        view = await receiveAll([text(envelopes[index] as CommerceEnvelope)], view);
        expect(JSON.stringify(view.state)).toBe(moments[view.seq]);
      }
      const complete = await receiveAll([text(snapshot())], view);
      expect(complete.state).toEqual(list.reduce(afterEvent, EMPTY_COMMERCE));
      expect(await receiveAll(envelopes.map(text), complete)).toEqual(complete);
    }),
    { numRuns: 60 },
  );
});

test('a message that is forged, altered or of another room or topic never changes a view', {
  timeout,
}, async () => {
  const attack = fc.constantFrom(
    'other key',
    'other key of the same name',
    'another session',
    'no signature',
    'price altered',
    'order altered',
    'room altered',
    'topic altered',
    'unsigned snapshot',
    'snapshot of another topic',
    'cut short',
  );
  await fc.assert(
    fc.asyncProperty(events, attack, price, async (list, kind, cheap) => {
      const { envelopes, snapshot } = written(list);
      const view = await receiveAll(envelopes.map(text));
      const last = envelopes.at(-1) as CommerceEnvelope;
      const fake = {
        ...last,
        seq: last.seq + 1,
        prev: last.seq,
        event: { type: 'pin', at: last.event.at, productId: 'a', name: 'A', price: cheap },
      } as const;
      const { sig: _, ...bare } = fake;
      const { sig: __, ...unsigned } = snapshot();
      const messages: Record<string, string> = {
        'other key': JSON.stringify(forger.sign(bare)),
        'other key of the same name': JSON.stringify(forger.sign({ ...bare, kid: last.kid })),
        'no signature': JSON.stringify(bare),
        'price altered': JSON.stringify(fake),
        'order altered': JSON.stringify({ ...last, seq: last.seq + 1, prev: last.seq }),
        'room altered': JSON.stringify(signer.sign({ ...bare, room: 'room-2' })),
        'topic altered': JSON.stringify(signer.sign({ ...bare, topic: 'chat' })),
        'snapshot of another topic': JSON.stringify(
          signer.sign({ ...unsigned, epoch: 9, topic: 'chat' }),
        ),
        'unsigned snapshot': JSON.stringify({
          ...unsigned,
          epoch: 9,
          state: { ...EMPTY_COMMERCE, pinned: [] },
        }),
        'another session': JSON.stringify(signer.sign({ ...bare, session: 's0' })),
        'cut short': text(last).slice(0, -5),
      };
      const result = await receiveMessage(view, messages[kind] ?? '', { verifier, now: START });
      expect(result.outcome).toBe('refused');
      expect(priceOf(result.view)).toEqual(priceOf(view));
      expect(result.view).toBe(view);
    }),
    { numRuns: 120 },
  );
});

test('an event applied twice in a row equals one that was applied once, and lists stay bounded', () => {
  fc.assert(
    fc.property(events, (list) => {
      let state = EMPTY_COMMERCE;
      for (const event of list) {
        const once = afterEvent(state, event);
        expect(afterEvent(once, event)).toEqual(once);
        state = once;
      }
      const { questions, drops, orders, polls } = state;
      expect(Math.max(drops.length, orders.length)).toBeLessThanOrEqual(5);
      expect([polls.length <= 3, questions.length <= 20]).toEqual([true, true]);
    }),
  );
});

test('any text is refused, without an exception', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom('null', '[]', '{"sig":5}', '{"__proto__":{"sig":"x"}}'),
      ),
      async (any) => {
        const view = emptyView(ROOM);
        expect((await receiveMessage(view, any, { verifier, now: START })).view).toBe(view);
      },
    ),
  );
});

test.each(['', '{', 'null', '5', '"text"', '[]', '[{"sig":"x"}]'])(
  '%j is malformed, an object without a valid signature is forged',
  async (noObject) => {
    const view = emptyView(ROOM);
    const reason = async (message: string) => {
      const result = await receiveMessage(view, message, { verifier, now: START });
      return result.outcome === 'refused' ? result.reason : result.outcome;
    };
    expect(await reason(noObject)).toBe('malformed');
    for (const sig of [undefined, null, 5, {}, '', 'x', ['A'.repeat(85)]])
      expect(await reason(JSON.stringify({ sig }))).toBe('forged');
    const sig = 'A'.repeat(86);
    expect(await reason(JSON.stringify({ sig }))).toBe('unknown-key');
    const kid = keyIdOf(signer.publicKey);
    expect(await reason(JSON.stringify({ sig, kid }))).toBe('wrong-room');
  },
);

test('an envelope fits one packet, or is refused without taking a position', { timeout }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (question) => {
      const writer = createCommerceWriter(WRITER);
      const at = toInstant(START);
      try {
        const envelope = writer.write({ type: 'question', at, questionId: 'q', text: question });
        expect(envelopeBytes(envelope).length).toBeLessThanOrEqual(1_200);
      } catch (error) {
        expect(error).toMatchObject({ code: 'INPUT_INVALID' });
      }
      const next = writer.write({ type: 'answer', at, questionId: 'q' });
      expect(next.seq).toBe(next.prev + 1);
    }),
  );
});

test('1,200 bytes fit, one more does not', { timeout }, () => {
  const at = toInstant(START);
  const question = (length: number): CommerceEvent => ({
    type: 'question',
    at,
    questionId: 'q',
    text: 'x'.repeat(length),
  });
  const write = (length: number) =>
    envelopeBytes(createCommerceWriter(WRITER).write(question(length))).length;
  const overhead = write(0);
  expect(write(1_200 - overhead)).toBe(1_200);
  expect(() => write(1_201 - overhead)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
});
