import type { Viewing } from './page.ts';

/** Messages and questions of a viewer in the minute. */
const SAYS = ['chat', 'question', 'chat'] as const;

/** Time from one to the next, in milliseconds: between this and twice as much. */
const BETWEEN_MS = 11_000;

/** Share of the viewers who vote in a poll that they see. */
const VOTERS = 0.6;

/** Longest time between seeing a poll and voting in it, in milliseconds. */
const THINKING_MS = 3_000;

/** Says something now and then, and votes once in the polls that the page shows. */
export async function talk(viewing: Viewing): Promise<void> {
  await Promise.all([say(viewing), vote(viewing)]);
}

async function say({ page, uniform, pause, newId }: Viewing): Promise<void> {
  for (const what of SAYS) {
    if (!(await pause(BETWEEN_MS * (1 + uniform())))) return;
    const text = `Does it survive a coffee, number ${Math.round(100 * uniform())}?`;
    const sent =
      what === 'chat'
        ? page.room.send({ do: 'chat', messageId: newId(), text })
        : page.room.send({ do: 'question', questionId: newId(), text });
    await sent.catch(() => undefined);
  }
}

async function vote({ page, uniform, pause }: Viewing): Promise<void> {
  const seen = new Set<string>();
  while (await pause(THINKING_MS * uniform())) {
    const poll = page.signedState.content()?.view.state.polls.at(-1);
    if (poll === undefined || seen.has(poll.pollId)) continue;
    seen.add(poll.pollId);
    if (uniform() > VOTERS) continue;
    const option = Math.floor(poll.options.length * uniform());
    await page.room.send({ do: 'vote', pollId: poll.pollId, option }).catch(() => undefined);
  }
}
