import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { navigation } from './navigation.ts';

const pages = mkdtempSync(join(tmpdir(), 'livelane-site-'));
for (const [path, title] of [
  ['guide/index.md', 'The loop'],
  ['guide/a.md', 'A'],
  ['guide/your-first-room.md', 'First'],
  ['examples/index.md', 'Examples'],
  ['commands/livelane-kol/rank.md', 'livelane-kol rank'],
  ['api/contracts.md', '@livelane/contracts'],
  ['api/contracts/settle.md', '@livelane/contracts/settle'],
  ['zh/guide/a.md', '甲'],
] as const) {
  mkdirSync(dirname(join(pages, path)), { recursive: true });
  writeFileSync(join(pages, path), `# ${title}\n`);
}

it('lists what stands there, what is read first before the rest', () => {
  const { sidebar } = navigation(pages, 'en');
  expect(sidebar).toMatchObject({
    '/': [
      { text: 'Start', link: '/' },
      {
        text: 'Guide',
        items: [{ link: '/guide/' }, { link: '/guide/your-first-room' }, { link: '/guide/a' }],
      },
      { text: 'Examples', items: [{ text: 'Examples', link: '/examples/' }] },
      {
        text: 'Commands',
        items: [{ text: 'livelane-kol', items: [{ link: '/commands/livelane-kol/rank' }] }],
      },
      { text: 'API', link: '/api/' },
    ],
    '/api/': [
      { link: '/api/' },
      { text: '@livelane/contracts', items: [{ text: '/settle', link: '/api/contracts/settle' }] },
    ],
  });
});

it('leads to English where there is no translation', () => {
  expect(navigation(pages, 'zh-Hans').sidebar).toEqual({
    '/zh/': [
      { text: '开始', link: '/zh/' },
      { text: '指南', collapsed: false, items: [{ text: '甲', link: '/zh/guide/a' }] },
      { text: '示例（英文）', link: '/examples/' },
      { text: '命令（英文）', link: '/commands/livelane-kol/rank' },
      { text: '接口（英文）', link: '/api/' },
    ],
  });
});
