import { expect, it } from 'vitest';
import { changesetFindings } from './changesets.ts';

it('takes a changeset that names a package, a bump and the change', () => {
  expect(
    changesetFindings('---\n"@livelane/rtc": minor\n---\n\nRooms.\n', ['@livelane/rtc']),
  ).toEqual([]);
});

it.each([
  ['no front matter', 'Rooms.\n'],
  ['an unknown package', '---\n"@livelane/moon": minor\n---\nRooms.\n'],
  ['an unknown bump', '---\n"@livelane/rtc": huge\n---\nRooms.\n'],
  ['no package', '---\n---\nRooms.\n'],
  ['no text', '---\n"@livelane/rtc": patch\n---\n\n'],
])('objects to %s', (_, text) => {
  expect(changesetFindings(text, ['@livelane/rtc'])).toHaveLength(1);
});
