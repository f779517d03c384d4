import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIP_BRIEF } from '../plan/session.fixture.ts';
import { askedAnswers, readAnswer } from './answers.ts';
import { runIn } from './run.fixture.ts';

describe('a typed answer', () => {
  it.each([
    ['brandMarket', 'cn', 'CN'],
    ['publishAt', '2026-12-05 18:00, 2026-12-06T18:00', ['2026-12-05T18:00', '2026-12-06T18:00']],
    ['fixedFee', '400', { currency: 'USD', minor: '40000' }],
    ['commission', '12%', 120_000],
    ['livePrice', 'none', null],
    ['leastOrders', '300', 300],
  ] as const)('%s: %s', (id, typed, value) => {
    expect(readAnswer(id, typed, 'USD')).toEqual({ [id]: value });
  });

  it.each([
    ['brand', '  '],
    ['brandMarket', 'China'],
    ['fixedFee', 'four hundred'],
    ['commission', '12'],
    ['product', 'old'],
    ['publishAt', 'tomorrow'],
  ] as const)('%s is refused: "%s"', (id, typed) => {
    expect(() => readAnswer(id, typed, 'USD')).toThrow(/expected/);
  });

  it('is asked for again until it means something', async () => {
    const typed = ['Rosy', 'China', 'CN', 'Mia', 'established', 'Looks', '2026-12-05T18:00'];
    const rest = ['400', '12%', '300'];
    const asked: string[] = [];
    const refused: string[] = [];
    const queue = [...typed, ...rest];
    const answers = await askedAnswers(
      { brief: LIP_BRIEF, asOf: '2026-11-22T08:00:00Z' },
      {
        ask: async ({ id }) => {
          asked.push(id);
          return queue.shift() ?? '';
        },
        refuse: ({ message }) => void refused.push(message),
      },
    );
    expect(asked.filter((id) => id === 'brandMarket')).toHaveLength(2);
    expect(refused).toHaveLength(1);
    expect(answers).toMatchObject({ brandMarket: 'CN', commission: 120_000, leastOrders: 300 });
  });
});

it('answers are kept where somebody goes before the end', async () => {
  const queue = ['Rosy', 'CN'];
  const answers = await askedAnswers(
    { brief: LIP_BRIEF, asOf: '2026-11-22T08:00:00Z' },
    { ask: async () => queue.shift(), refuse: () => undefined },
  );
  expect(answers).toEqual({ brand: 'Rosy', brandMarket: 'CN' });
});

describe('draft by answers', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'livelane-answers-'));
    await writeFile(join(folder, 'brief.json'), JSON.stringify(LIP_BRIEF));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('names every open question, in the language of the caller', async () => {
    await writeFile(join(folder, 'some.json'), JSON.stringify({ brand: 'Rosy' }));
    const args = ['draft', '--answers', 'some.json', '--brief', 'brief.json'];
    const english = await runIn(folder, args);
    expect(english.code).toBe(2);
    expect(english.err).toContain('Where is the brand established');
    expect(english.err).toContain('/commission');
    const chinese = await runIn(folder, [...args, '--locale', 'zh-Hans']);
    expect(chinese.err).toContain('品牌方所在国家或地区');
  });

  it('writes the contract, the reason of each choice, and advice that is not followed', async () => {
    const answers = {
      ...{ brand: 'Rosy', brandMarket: 'CN', creator: 'Mia', product: 'established' },
      ...{ topic: 'Looks', publishAt: ['2026-12-05T18:00'], commission: 120_000 },
      ...{ fixedFee: { currency: 'USD', minor: '40000' }, leastOrders: 300 },
    };
    await writeFile(join(folder, 'all.json'), JSON.stringify(answers));
    const { code, err } = await runIn(folder, [
      ...['draft', '--answers', 'all.json', '--brief', 'brief.json', '--out', 'contract.json'],
      ...['--as-of', '2026-11-22T08:00:00Z'],
    ]);
    expect(err).toContain('The code MIA10.');
    expect(err).toContain('30% at signing');
    expect(err).toContain('ADVICE_NO_GRADE');
    expect(code).toBe(0);
    const contract = JSON.parse(await readFile(join(folder, 'contract.json'), 'utf8'));
    expect(contract.clauses).toHaveLength(10);
    const review = await runIn(folder, ['review', 'contract.json', '--as-of', '2026-11-22']);
    expect(review.code).toBe(0);
  });

  it('takes terms or answers, not both', async () => {
    const { code, err } = await runIn(folder, [
      ...['draft', '--terms', 'a.json', '--answers', 'b.json', '--brief', 'brief.json'],
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/--answers.*--terms/s);
  });
});
