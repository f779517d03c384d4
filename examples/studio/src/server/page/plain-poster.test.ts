import { expect, test } from 'vitest';
import { plainPoster } from './plain-poster.ts';

type Poster = Parameters<typeof plainPoster>[0];

const poster = {
  title: { en: 'Six <shades> & more' },
  host: '\u202eaiM',
  state: 'scheduled',
  window: { start: '2026-11-30T12:30:00Z', end: '2026-11-30T13:00:00Z' },
  zone: 'Asia/Seoul',
  disclosures: [{ label: { ko: '광고' } }, { label: { ko: '광고', en: 'Ad' } }],
  products: [{ name: '</noscript><script>', price: { currency: 'KRW', minor: '17900' } }],
} as unknown as Poster;

test('names are text, in their language, and times say their zone', async () => {
  const text = String(await plainPoster(poster));
  expect(text).toContain('Six &lt;shades&gt; &amp; more');
  expect(text).not.toContain('<script>');
  expect(text).toContain('<bdi>\u202eaiM</bdi>');
  expect(text.match(/<span lang="ko"><bdi>광고<\/bdi><\/span>/g)).toHaveLength(1);
  expect(text).toContain('2026-11-30 12:30 UTC · 2026-11-30 21:30 GMT+9');
  expect(text).toContain('KRW 17,900');
});

test('a show that is over is not announced', async () => {
  const text = String(await plainPoster({ ...poster, state: 'ended' }));
  expect(text).toContain('ended');
  expect(text).not.toContain('2026');
});
