import { CRITERION_IDS, GRADE_FINDINGS, MARKET_PROFILES } from '@livelane/kol-score';
import { POLICIES, WORLD_FAMILIES } from '@livelane/kol-score/pilots';
import { expect, it } from 'vitest';
import { kolScorePages } from './pages.ts';

const pages = await kolScorePages();
const card = pages.get('docs/kol-score-model-card.md') ?? '';
const weights = pages.get('docs/kol-score-weights.md') ?? '';
const chinese = pages.get('docs/kol-score-weights.zh-Hans.md') ?? '';

/** The cells of the rows of a page's tables, without their headings. */
function rowsOf(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).split(' | '));
}

it('the card names every criterion, finding, policy and family of worlds', () => {
  const first = rowsOf(card).map(([cell]) => cell);
  const named = [
    ...CRITERION_IDS,
    ...Object.keys(GRADE_FINDINGS),
    ...POLICIES.map(({ id }) => id),
    ...Object.keys(WORLD_FAMILIES),
  ];
  for (const id of named) expect(first).toContain(`\`${id}\``);
});

it('every figure that is assumed has a meaning, every weight a reason', () => {
  for (const page of [card, weights, chinese])
    expect(rowsOf(page).filter((cells) => cells.some((cell) => cell.trim() === ''))).toEqual([]);
});

it('the weights of each market sum to 100%', () => {
  for (const page of [card, weights, chinese]) {
    const rows = rowsOf(page).filter(([id]) => CRITERION_IDS.some((it) => id === `\`${it}\``));
    const table = rows.slice(0, CRITERION_IDS.length);
    for (const [index] of MARKET_PROFILES.entries()) {
      const sum = table.reduce((all, cells) => all + Number.parseFloat(cells[index + 1] ?? ''), 0);
      expect(sum).toBeCloseTo(100, 6);
    }
  }
});

it('both languages show the same figures, and each weight its reason and its source', () => {
  const figures = (page: string) =>
    rowsOf(page).map((cells) => cells.filter((cell) => /^[\d.]+%?$|^`/.test(cell)));
  const body = (page: string) => figures(page).filter((cells) => cells.length > 0);
  expect(body(chinese)).toEqual(body(weights));
  for (const { weights: all } of MARKET_PROFILES)
    for (const { reason, source } of Object.values(all))
      for (const [page, language] of [
        [weights, 'en'],
        [chinese, 'zh-Hans'],
      ] as const) {
        expect(page).toContain(reason[language]);
        expect(page).toContain(source?.[language]);
      }
});
