import { expect, it } from 'vitest';
import { undeclared } from './contents.ts';

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
