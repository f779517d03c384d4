import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withReplies } from './replies.ts';
import { shortlist } from './shortlist.ts';

const folder = (name: string): string =>
  fileURLToPath(new URL(`../lists/${name}`, import.meta.url));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, it) => all + it, 0);

describe.each([
  { name: 'tiktok-shop', language: 'en', currency: 'USD' },
  { name: 'xingtu', language: 'zh-Hans', currency: 'CNY' },
])('the shortlist of $name', async ({ name, language, currency }) => {
  const made = await shortlist(folder(name));

  it('puts a creator with an affordable style and good lives first, not the one with most followers', () => {
    const [first] = made.grades;
    const most = made.creators.toSorted((a, b) => Number(b.followers) - Number(a.followers))[0];
    expect(first?.creator.id).not.toBe(most?.id);
    expect(made.creators.find(({ id }) => id === first?.creator.id)?.priceTier).toBe('affordable');
    expect(
      made.grades.every(({ expectation }) => expectation.contribution.mean.currency === currency),
    ).toBe(true);
  });

  it('keeps portfolio and pilot within their budgets', () => {
    const { portfolio, pilot, grades } = made;
    const feeOf = new Map(
      grades.map(({ creator, expectation }) => [
        creator.id,
        Number(expectation.terms?.fixedFee.minor),
      ]),
    );
    const fees = sum(portfolio.chosen.map(({ creatorId }) => feeOf.get(creatorId) ?? Number.NaN));
    expect(Number(portfolio.fee.minor)).toBe(fees);
    expect(portfolio.chosen.length).toBeGreaterThan(1);
    expect(Number(portfolio.budgetLeft.minor)).toBeGreaterThanOrEqual(0);
    const budget = fees + Number(portfolio.budgetLeft.minor);
    expect(pilot.chosen.length).toBeGreaterThan(0);
    expect(Number(pilot.cost.minor)).toBeLessThanOrEqual(0.08 * budget);
  });

  it('names whoever must be asked for a quote, and shows all on one page without a script', () => {
    const unquoted = made.grades.filter(({ expectation }) => expectation.beforeFee === true);
    expect(unquoted.length).toBeGreaterThan(0);
    for (const { name: shown } of made.creators) expect(made.report).toContain(shown);
    expect(made.report).toContain(`lang="${language}"`);
    expect(made.report).not.toMatch(/<script/i);
  });

  it('is the same twice', async () => {
    expect(JSON.stringify(await shortlist(folder(name)))).toBe(JSON.stringify(made));
  });
});

describe('the export of the TikTok Shop marketplace', async () => {
  const { summary, grades, creators } = await shortlist(folder('tiktok-shop'));

  it('has a line for the creator that cannot be read, and the rest goes on', () => {
    expect(creators).toHaveLength(10);
    expect(
      summary.filter((line) => line.includes('no.count.nia') || line.includes('open-011')),
    ).toHaveLength(1);
  });

  it('excludes an audience that cannot be shipped to, whatever sold there', () => {
    const abroad = grades.find(({ creator }) => creator.id === 'open-010');
    expect(abroad?.gates.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual([
      'shippable-audience',
    ]);
  });
});

it('refuses a reply of somebody who is not in the list', () => {
  expect(() => withReplies([], { somebody: {} })).toThrow('somebody');
});
