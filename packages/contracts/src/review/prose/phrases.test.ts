import { describe, expect, it } from 'vitest';
import { characterPhrases, phrasesOf } from './phrases.ts';

const spelt = (text: string) => Array.from(text, (sign) => [sign, '*']);

describe('phrases', () => {
  it('finds the longest that begins at a place; of two of one length that of the first list', () => {
    const phrases = phrasesOf([
      ['first', 'a b (c); * b'],
      ['second', 'a .. d; a b'],
    ]);
    const at = (words: string) =>
      phrases.at(
        words.split(' ').map((word) => [word, '*']),
        0,
      );
    expect(at('a b x')).toEqual({ length: 2, meaning: 'first' });
    expect(at('a b c')).toEqual({ length: 3, meaning: 'first' });
    expect(at('a b c x d')).toEqual({ length: 5, meaning: 'second' });
    expect(at('a b c x y d')).toEqual({ length: 3, meaning: 'first' });
    expect(at('x b')).toEqual({ length: 2, meaning: 'first' });
    expect(at('b')).toBeUndefined();
  });

  // Written out, these are 30 × 11 × 30 × 11 × 30 phrases: seconds and a gigabyte.
  it('takes no time for what no text says', { retry: 2 }, () => {
    const words = Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const any = `〈${words.join('|')}〉`;
    const before = process.cpuUsage();
    const phrases = characterPhrases([['met', `${any}…${any}…${any}`]]);
    const text = `${words[0]}xx${words[1]}xxxxxxxxxx${words[2]}`;
    expect(phrases.at(spelt(text), 0)).toEqual({ length: 15, meaning: 'met' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(300);
  });
});
