import { describe, expect, it } from 'vitest';
import { differencesIn } from './documents.ts';

const hashes = (docx: string): string => JSON.stringify({ html: 'a', docx });

describe('documents of several places', () => {
  it('that are equal have no finding', () => {
    expect(
      differencesIn(
        new Map([
          ['one', hashes('b')],
          ['two', hashes('b')],
        ]),
      ),
    ).toEqual([]);
  });

  it('that differ are named, and so is a place that wrote none', () => {
    const outputs = new Map([
      ['one', hashes('b')],
      ['two', hashes('c')],
      ['three', 'SyntaxError'],
    ]);
    expect(differencesIn(outputs)).toEqual([
      'two: other bytes than one: docx',
      'three: SyntaxError',
    ]);
    expect(differencesIn(new Map([['one', 'is not there']]))).toEqual(['one: is not there']);
  });
});
