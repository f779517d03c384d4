import { expect, test } from 'vitest';
import { type Chunks, preloads } from './preloads.ts';

const chunks: Chunks = {
  'index.html': { file: 'assets/index.js', css: ['assets/index.css'], imports: ['_base.js'] },
  '_base.js': { file: 'assets/base.js' },
  'viewer.tsx': {
    file: 'assets/viewer.js',
    css: ['assets/viewer.css'],
    imports: ['_a.js', 'index.html'],
  },
  '_a.js': { file: 'assets/a.js', imports: ['_base.js', '_b.js'] },
  '_b.js': { file: 'assets/b.js', imports: ['_a.js'] },
};

test('all that modules import is loaded ahead, once, but for what the page has by itself', () => {
  const links = preloads(chunks, ['viewer.tsx', '_b.js', 'gone.ts']);
  const [hrefs, kinds] = [/href="([^"]*)"/g, /rel="(\w+)"/g].map((pattern) =>
    [...links.matchAll(pattern)].map(([, found]) => found),
  );
  expect(hrefs).toEqual([
    '/assets/viewer.js',
    '/assets/viewer.css',
    '/assets/a.js',
    '/assets/b.js',
  ]);
  expect(kinds).toEqual(['modulepreload', 'preload', 'modulepreload', 'modulepreload']);
});

test('what was named before is not named again', () => {
  const links = preloads(chunks, ['viewer.tsx'], ['_b.js']);
  const hrefs = [...links.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual(['/assets/viewer.js', '/assets/viewer.css']);
});
