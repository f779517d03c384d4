import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SitePage } from './pages.ts';
import { writePlainPages } from './plain-pages.ts';

const pages = new Map<string, SitePage>([
  ['index.md', { content: '# Home\n', language: 'en' }],
  ['guide/presets.md', { content: '# Presets\n\nText.\n', language: 'en' }],
  ['zh/guide/presets.md', { content: '# 预设\n', language: 'zh-Hans' }],
]);

it('lists every page as Markdown, and has all English ones in one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-site-'));
  writePlainPages(pages, folder);
  const list = readFileSync(join(folder, 'llms.txt'), 'utf8');
  const linked = [...list.matchAll(/\]\((\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(linked).toEqual(['/index.md', '/guide/presets.md', '/zh/guide/presets.md']);
  expect(linked.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  const whole = readFileSync(join(folder, 'llms-full.txt'), 'utf8');
  expect(whole).toContain('# Presets\n\nText.');
  expect(whole).not.toContain('预设');
});
