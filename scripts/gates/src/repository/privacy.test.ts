import { expect, it } from 'vitest';
import { leaks } from './privacy.ts';

it('sees a registry host and a path of a machine, with the line', () => {
  const host = ['registry', 'npmjs', 'org'].join('.');
  expect(leaks(`fine\nhttps://${host}/zod`)).toEqual([`2: ${host}`]);
  expect(leaks(`see "/${'home'}/ada/notes.md"`)).toHaveLength(1);
});

it('lets paths of a web address and relative ones be', () => {
  expect(leaks('https://example.com/home/page and src/work/plan.ts and ../root/x')).toEqual([]);
});
