import { expect, it } from 'vitest';
import { importProse } from './import-prose.ts';

const FEE = { en: 'We will pay USD 800 per video.', 'zh-Hans': '我们将按每条视频800元支付费用。' };

it.each([
  ['en', 'Hi Mia,', undefined],
  ['en', 'Dear Mia and team', undefined],
  ['zh-Hans', '您好，米娅：', undefined],
  ['en', 'Creator Agreement', 'Creator Agreement'],
] as const)('%s: %s gives the title %s', (language, line, title) => {
  const text = `${line}\n\n${FEE[language]}`;
  const { cover, draft, sentences } = importProse(text, { language, id: 'd', asOf: '2026-11-30' });
  expect(cover.some(({ at }) => at === '/title')).toBe(title !== undefined);
  expect((draft['title'] as Record<string, string>)[language] === line).toBe(title !== undefined);
  expect(sentences.length).toBeGreaterThan(1);
});
