import { expect, it } from 'vitest';
import { changesetFindings } from './changesets.ts';

const names = ['@livelane/contracts', '@livelane/rtc'];
const changeset = (summary: string, ...named: string[]) => ({
  id: 'calm-rooms',
  summary,
  releases: named.map((name) => ({ name })),
});

it('takes changesets that together name every changed package and describe the change', () => {
  const pending = [
    changeset('Rooms.', '@livelane/rtc'),
    changeset('Clauses.', '@livelane/contracts'),
  ];
  expect(changesetFindings(pending, { names, changed: names })).toEqual([]);
});

it.each([
  ['a package that is not published', changeset('Pages.', 'livelane-docs'), 'livelane-docs'],
  ['no package', changeset('Rooms.'), 'names no package'],
  ['no text', changeset(' \n', '@livelane/rtc'), 'has no text'],
])('objects to %s', (_, pending, reason) => {
  expect(changesetFindings([pending], { names, changed: [] })).toEqual([
    expect.stringContaining(reason),
  ]);
});

it('objects to a changed package that no changeset names', () => {
  const found = changesetFindings([changeset('Rooms.', '@livelane/rtc')], {
    names,
    changed: names,
  });
  expect(found).toEqual([expect.stringMatching(/^@livelane\/contracts has changed/)]);
});
