import { expect, it } from 'vitest';
import { superfluous, undeclared } from './contents.ts';

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
