import { expect, it } from 'vitest';
import { leaks } from './privacy.ts';

it('sees a registry host and a path of a machine, with the line', () => {
  const host = ['registry', 'npmjs', 'org'].join('.');
  expect(leaks('a.md', `fine\nhttps://${host}/zod`)).toEqual([`a.md:2: ${host}`]);
  expect(leaks('a.md', `see "/${'home'}/ada/notes.md"`)).toHaveLength(1);
});

it('lets paths of a web address and relative ones be', () => {
  expect(leaks('a.md', 'https://example.com/home/page and src/work/plan.ts and ../root/x')).toEqual(
    [],
  );
});
