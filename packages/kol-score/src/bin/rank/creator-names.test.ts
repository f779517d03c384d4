import { expect, it } from 'vitest';
import { creatorNames } from './creator-names.ts';

it('a creator is called by the name, with the id where another one has the same name, or by the id alone', () => {
  const creator = (id: string, name: string) => ({ creator: { id, name, followers: null } });
  const grades = [creator('1', 'Mia'), creator('2', 'Ana'), creator('3', 'Ana'), creator('x', 'x')];
  expect(['1', '2', '3', 'x', 'y'].map(creatorNames(grades))).toEqual([
    ...['Mia', 'Ana (2)', 'Ana (3)', 'x', 'y'],
  ]);
});
