import type { LiveKitRoom } from '@livelane/rtc/server';

/** As many questions and polls as a state holds: one more would push the first one out. */
const QUESTIONS = 20;
const POLLS = 3;

const usd = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;

/**
 * What a room that sells does at a step: pins, prices, stock, a flash sale that ends by itself, questions, polls and votes,
 * one after the other. What a viewer must have been shown stays in the state.
 */
export async function sellStep(room: LiveKitRoom, step: number): Promise<void> {
  const round = Math.floor(step / STEPS.length);
  await STEPS[step % STEPS.length]?.(room, round);
}

/** A message of the chat. @returns its id */
export async function sayStep(room: LiveKitRoom, step: number): Promise<string> {
  const messageId = `m${step}`;
  await room.chat({ identity: `fan-${step}`, messageId, text: `Message ${step}` });
  return messageId;
}

const STEPS: readonly ((room: LiveKitRoom, round: number) => Promise<unknown>)[] = [
  (room) => room.pin('velvet-six'),
  (room, round) => room.promotion('live-price', round % 2 === 0 ? 'start' : 'stop'),
  (room, round) => room.price({ productId: 'tint-duo', price: usd(1_200 + round) }),
  (room, round) => room.stock({ productId: 'tint-duo', left: 100 - round }),
  (room, round) =>
    room.sale({
      ...{ saleId: `s${round}`, productId: 'tint-duo', price: usd(900 + round) },
      seconds: SALE_SECONDS,
    }),
  async (room, round) => {
    if (round >= QUESTIONS) return;
    const questionId = `q${round}`;
    await room.question({ identity: 'asker', questionId, text: `Question ${round}?` });
    await room.release(questionId);
  },
  async (room, round) => {
    if (round < POLLS)
      await room.poll({ pollId: `p${round}`, question: 'Which one?', options: ['Rose', 'Plum'] });
  },
  async (room, round) => {
    if (round >= POLLS) return;
    const pollId = `p${round}`;
    for (const [option, identity] of [`a-${round}`, `b-${round}`, `c-${round}`].entries())
      await room.vote({ identity, pollId, option: option % 2 });
  },
];

/** Shorter than a round. */
const SALE_SECONDS = 4;
