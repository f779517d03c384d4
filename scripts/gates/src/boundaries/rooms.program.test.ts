import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { roomFindings } from './rooms.ts';
import type { Plans } from './rules.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelane-rooms-'));
  write({
    'packages/contracts/package.json': JSON.stringify({
      name: '@livelane/contracts',
      exports: { '.': './dist/index.d.ts', './vocabulary/hash': './dist/vocabulary-hash.d.ts' },
    }),
    'testing/package.json': JSON.stringify({
      name: '@livelane/testing',
      exports: { './*': './src/*.ts' },
    }),
    'testing/src/spoilt.ts': '',
    'packages/contracts/dist/index.d.ts': '',
    'packages/contracts/dist/vocabulary-hash.d.ts': '',
    'node_modules/zod/package.json': '{ "name": "zod" }',
    'node_modules/zod/index.js': '',
    'node_modules/zod/mini/index.js': '',
    'packages/rtc/src/leaf/leaf.ts': 'export type Leaf = 1;',
    'packages/rtc/src/middle/middle.ts': '',
    'packages/rtc/src/top/top.ts': `import type { Leaf } from '../leaf/leaf.ts';`,
  });
  mkdirSync(join(folder, 'node_modules/@livelane'));
  symlinkSync(join(folder, 'packages/contracts'), join(folder, 'node_modules/@livelane/contracts'));
  symlinkSync(join(folder, 'testing'), join(folder, 'node_modules/@livelane/testing'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Findings once the sources are written too. */
function findings(files: Readonly<Record<string, string>>): Promise<string[]> {
  write(files);
  const plans: Plans = {
    'packages/contracts': { rooms: ['vocabulary', 'law'], outside: { vocabulary: ['zod/mini'] } },
    'packages/rtc': {
      rooms: ['policy', 'leaf', '{middle,index.ts}', 'top', 'testing'],
      outside: { policy: [] },
    },
  };
  return roomFindings(folder, ['packages/rtc/src', ...Object.keys(files)], plans);
}

it('lets a room import the rooms before it and the vocabulary of contracts', async () => {
  const file = 'packages/rtc/src/top/use.ts';
  const text = `import '@livelane/contracts/vocabulary/hash'; import 'zod/mini'; import '../index.ts';`;
  expect(await findings({ [file]: text, 'packages/rtc/src/index.ts': '' })).toEqual([]);
});

it('lets fixtures import the private testing package', async () => {
  const file = 'packages/rtc/src/top/run.fixture.ts';
  expect(await findings({ [file]: `import '@livelane/testing/spoilt';` })).toEqual([]);
});

it.each([
  ['packages/rtc/src/leaf/up.ts', '../top/top.ts', 'leaf: imports a later room'],
  ['packages/rtc/src/index.ts', './top/top.ts', '{middle,index.ts}: imports a later room'],
  ['packages/rtc/src/attic/a.ts', '../leaf/leaf.ts', 'stands in no room'],
  ['packages/rtc/src/policy/a.ts', 'node:fs', 'policy: may import only its own files'],
  ['packages/rtc/src/top/a.ts', '@livelane/contracts', 'only the vocabulary'],
  ['packages/rtc/src/top/a.ts', '../../../contracts/src/law/law.ts', 'only the vocabulary'],
  ['packages/rtc/src/top/a.ts', 'zod', 'zod is imported as zod/mini'],
  ['packages/rtc/src/top/a.ts', './utils/a.ts', 'named after a subject'],
  ['packages/rtc/src/top/a.ts', './missing.ts', 'an import must resolve'],
  ['packages/rtc/src/top/a.ts', './top.fixture.ts', 'product code imports no tests'],
  ['packages/rtc/src/top/a.ts', '@livelane/testing/spoilt', 'product code imports no tests'],
  [
    'packages/rtc/src/top/a.ts',
    '../../../../testing/src/spoilt.ts',
    'product code imports no tests',
  ],
  ['packages/rtc/src/top/a.ts', '../testing/memory.ts', 'product code imports nothing of testing'],
  ['packages/contracts/src/vocabulary/id.ts', '../law/law.ts', 'vocabulary: imports a later room'],
  ['packages/contracts/src/vocabulary/id.ts', 'node:fs', 'vocabulary: may import only zod/mini'],
  ['packages/contracts/src/law/law.ts', '@livelane/contracts/vocabulary/hash', 'contracts imports'],
])('%s may not import %s', async (file, specifier, reason) => {
  const found = await findings({
    'packages/contracts/src/law/law.ts': '',
    'packages/rtc/src/top/top.fixture.ts': '',
    'packages/rtc/src/testing/memory.ts': '',
    'packages/rtc/src/top/utils/a.ts': '',
    [file]: `import type { Any } from '${specifier}';`,
  });
  expect(found.filter((line) => line.includes(reason))).toHaveLength(1);
});

it('sees server code behind the browser half, however far', async () => {
  const found = await findings({
    'packages/rtc/src/client/join.ts': `import '../middle/link.ts';`,
    'packages/rtc/src/middle/link.ts': `import type { Server } from '../server/server.ts';`,
    'packages/rtc/src/server/server.ts': '',
  });
  expect(found).toContainEqual(expect.stringMatching(/^the browser half .*join.*link.*server.ts$/));
});

it('sees a circle of folders that only types close', async () => {
  const found = await findings({
    'packages/rtc/src/middle/a/a.ts': `import type { B } from '../b/b.ts';`,
    'packages/rtc/src/middle/b/b.ts': '',
    'packages/rtc/src/middle/b/other.ts': `import type { A } from '../a/a.ts';`,
  });
  expect(found).toEqual([
    'no circle of folders: packages/rtc/src/middle/a -> packages/rtc/src/middle/b -> packages/rtc/src/middle/a',
    'no circle of folders: packages/rtc/src/middle/b -> packages/rtc/src/middle/a -> packages/rtc/src/middle/b',
  ]);
});

it('sees a circle of files that only types close', async () => {
  const found = await findings({
    'packages/rtc/src/middle/a.ts': `import type { B } from './b.ts';`,
    'packages/rtc/src/middle/b.ts': `export type { A } from './a.ts';`,
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^no circle of files: /);
});
