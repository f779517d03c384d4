import { expect, it } from 'vitest';
import { readTypes } from '../types.ts';
import { codedTypes } from './codes.ts';

it('finds a code beside a text in exported types, in what they are made of, and in what functions return', () => {
  const file = 'scripts/gates/src/surface/codes.fixture.ts';
  expect(codedTypes(readTypes([file]), [file]).toSorted()).toEqual([
    'Issue',
    'Report.gaps',
    'Report.notes',
    'check()',
  ]);
}, 60_000);
