import { expect, it } from 'vitest';
import { inputOf } from './grade-input.fixture.ts';
import { type Read, readerOf, type Signal } from './signal.ts';

it('a signal is computed once per input, however many read it', () => {
  let computed = 0;
  const followers: Signal<number> = ({ profile }) => {
    computed++;
    return Number(profile.followers);
  };
  const doubled: Signal<number> = (_, read: Read) => 2 * read(followers);
  const read = readerOf(inputOf());
  expect([read(doubled), read(followers), read(doubled)]).toEqual([400_000, 200_000, 400_000]);
  expect(computed).toBe(1);
  readerOf(inputOf())(doubled);
  expect(computed).toBe(2);
});

it('a signal without a result is computed once as well', () => {
  let computed = 0;
  const nothing: Signal<undefined> = () => {
    computed++;
    return undefined;
  };
  const read = readerOf(inputOf());
  read(nothing);
  read(nothing);
  expect(computed).toBe(1);
});
