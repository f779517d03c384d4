import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';

it('sees static, type-only, re-exported and dynamic imports', () => {
  const text = `import a from 'a'; import type { B } from 'b'; export * from 'c'; const d = await import('d');`;
  expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd']);
});
