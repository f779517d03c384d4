import { expect, it } from 'vitest';
import { address, inOtherLanguage, sitePages, sitePath, titleOf } from './pages.ts';

const pages = await sitePages();

it.each([
  ['docs/README.md', 'index.md', '/'],
  ['docs/README.zh-Hans.md', 'zh/index.md', '/zh/'],
  ['docs/guide/presets.zh-Hans.md', 'zh/guide/presets.md', '/zh/guide/presets'],
  ['docs/ways-of-paying/zh-Hans/README.md', 'zh/ways-of-paying/index.md', '/zh/ways-of-paying/'],
  ['docs/kol-score-weights.md', 'reference/kol-score-weights.md', '/reference/kol-score-weights'],
  ['packages/rtc/README.md', 'packages/rtc.md', '/packages/rtc'],
  ['examples/README.md', 'examples/index.md', '/examples/'],
  [
    'examples/whole-loop/campaign/README.md',
    'examples/whole-loop/campaign.md',
    '/examples/whole-loop/campaign',
  ],
])('%s stands at %s', (file, path, at) => {
  expect(sitePath(file)).toBe(path);
  expect(address(path)).toBe(at);
  expect(inOtherLanguage(inOtherLanguage(path))).toBe(path);
});

it('has READMEs, commands and translations, each with a title', () => {
  for (const path of [
    'packages/contracts.md',
    'commands/livelane-kol/rank.md',
    'zh/commands/livelane-kol/rank.md',
    'zh/index.md',
    'zh/concepts/index.md',
    'zh/recipes/first-deal.md',
    'zh/reference/codes.md',
  ])
    expect(pages.get(path)?.content, path).toBeDefined();
  const untitled = [...pages].filter(([, { content }]) => titleOf(content) === '');
  expect(untitled.map(([path]) => path)).toEqual([]);
});

it('draws the loop within the home page, in the colours of the site', () => {
  const { content = '' } = pages.get('zh/index.md') ?? {};
  expect(content).toContain('<svg class="loop"');
  expect(content).not.toContain('<style>');
  expect(content).toContain('](/zh/commands/)');
});
