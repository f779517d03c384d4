import { expect, it } from 'vitest';
import { relativeLinks, superfluous, undeclared } from './contents.ts';

it('objects to anything of ours, declared or not, and to what is not declared', () => {
  const imports = [
    './chunk.js',
    'node:fs',
    'zod/mini',
    '@noble/hashes/sha2.js',
    '@livelane/contracts',
    'left-pad',
  ];
  expect(undeclared(imports, ['zod', '@noble/hashes', '@livelane/contracts'])).toEqual([
    '@livelane/contracts',
    'left-pad',
  ]);
});

it('objects to source maps, sources and whatever else nobody needs', () => {
  const wanted = ['package.json', 'LICENSE', 'dist/locales/en.js', 'dist/index.d.ts', 'bin/x.mjs'];
  const others = ['dist/index.js.map', 'src/index.ts', 'tsup.config.ts', 'schemas/readme.txt'];
  expect(superfluous([...wanted, ...others])).toEqual(others);
});

it('finds the links of a page that are relative, those in code apart', () => {
  const page = [
    'The [list](https://site.example/list.md), [below](#a-store), [`examples`](../../examples#loop),',
    '<img src="picture.png">, and `[not](a-link)`.',
    '```ts',
    'const rows = [read](row);',
    '```',
  ];
  expect(relativeLinks(page.join('\n'))).toEqual(['../../examples', 'picture.png']);
});
