import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReceived, inert, inertLine } from './inert.ts';

/** Text with what could hide, turn or break a line, and with emoji of several characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u202e',
        '\u200b',
        '\u200d',
        '\u001b[2J',
        '\r\n',
        '\u2028',
        '\ufdd0',
        '\ud83d',
      ),
      fc.constantFrom('👩\u200d💻', '👩🏽\u200d🚀', '🏳\ufe0f\u200d🌈', '\t', '"', '\\'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));
const JOINER_IN_EMOJI =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;

describe('inert text', () => {
  it('leaves no character that hides or turns text, and is stable', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = inert(text);
        const plain = shown.replace(JOINER_IN_EMOJI, '').replaceAll('\n', '');
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(inert(shown)).toBe(shown);
        expect(inertLine(text)).toBe(shown.replaceAll('\n', ' '));
      }),
    );
  });

  it.each([
    ['a\u202Eb', 'a[U+202E]b'],
    ['tab\there', 'tab here'],
    ['👩\u200D💻', '👩\u200D💻'],
    ['🏳\ufe0f\u200D🌈', '🏳\ufe0f\u200D🌈'],
    ['a\u200Db', 'a[U+200D]b'],
    ['one\r\ntwo\u2028three\rfour\u0085five', 'one\ntwo\nthree\nfour\nfive'],
    ['\u001b[31mred', '[U+001B][31mred'],
    ['lip \ud83d', 'lip [U+D83D]'],
  ])('%j is shown as %j', (text, shown) => expect(inert(text)).toBe(shown));
});

describe('a received value', () => {
  it('is described on one inert line of at most 120 units', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.jsonValue(), fc.bigInt()), (value) => {
        const shown = describeReceived(value);
        expect(shown.length).toBeLessThanOrEqual(120);
        expect(shown).toMatch(/./);
        expect(shown.replace(JOINER_IN_EMOJI, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it.each<[unknown, string]>([
    ['7', '"7"'],
    [7, '7'],
    [7n, '7n'],
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ a: [1] }, '{"a":[1]}'],
    [() => 1, 'function'],
  ])('%o is %s', (value, shown) => expect(describeReceived(value)).toBe(shown));

  it('is named by its type where it is no JSON', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(describeReceived(loop)).toBe('object');
  });
});
