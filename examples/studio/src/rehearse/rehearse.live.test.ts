import { freePort } from '@livelane/testing/free-port';
import { expect, it } from 'vitest';
import { startStudio } from '../start.ts';

it('a rehearsal ends by itself, with orders, answered questions, a poll and a settlement', async () => {
  const place = { port: await freePort(), data: null, reset: false, lan: undefined };
  const started = await startStudio({ ...place, rehearse: true, help: false }, process.env);
  try {
    expect(await started.rehearse(0.2)).toEqual([]);
    const { studio } = started;
    expect((await studio.show()).state).toBe('ended');
    const orders = await studio.orders.all();
    expect(orders.map(({ id }) => id).toSorted()).toEqual([
      ...['web.live-o1', 'web.live-o2', 'web.live-o3', 'web.live-o4'],
    ]);
    // 9.90 less 15 % twice, 7.90 and 12.90 less 15 %, rounded down: the last product that is shown is another shop's.
    expect(orders.map(({ paid }) => paid.minor).toSorted()).toEqual(['1096', '671', '841', '841']);
    const { log, verification } = (await studio.ended()) ?? expect.fail('no log');
    const count = (type: string) => log.events.filter((event) => event.type === type).length;
    expect([count('question'), count('answer'), count('vote'), count('lead')]).toEqual([
      3, 3, 3, 1,
    ]);
    expect(log.totals.viewers).toBe(3);
    expect(log.purpose).toBe('rehearsal');
    expect(verification.questionsAnswered.unanswered).toEqual([]);
    const { input, facts } = await studio.accounts.read();
    expect(input.orders.filter(({ inRoom }) => inRoom === log.sessionId).length).toBe(4);
    const credited = facts.flatMap((fact) =>
      fact.type === 'credited-sale' && fact.sale.orderId.startsWith('web.live-o')
        ? [fact.sale]
        : [],
    );
    expect(new Set(credited.map(({ orderId }) => orderId)).size).toBe(4);
    // Once was enough.
    await expect(started.rehearse(1)).rejects.toThrow('--reset');
  } finally {
    await started.stop();
  }
});
