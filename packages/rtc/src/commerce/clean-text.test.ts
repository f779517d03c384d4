import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, isPlainName } from './clean-text.ts';

/** A sample of every block that has characters which cannot be seen. */
const UNSEEN = [
  0x00, 0x1b, 0x7f, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c,
  0x200d, 0x200e, 0x200f, 0x2028, 0x202a, 0x202e, 0x2060, 0x2061, 0x2066, 0x2069, 0x206f, 0x2800,
  0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1bca0, 0x1d173, 0xe0001, 0xe0041, 0xe0100,
  0xd800, 0xdfff, 0x16fe4,
];
const BLANK = [
  0x20, 0xa0, 0x1680, 0x2000, 0x2003, 0x200a, 0x202f, 0x205f, 0x3000, 0x85, 0x09, 0x0a, 0x13441,
  0x13442, 0x1d159,
];

test('what cannot be seen is neither in a clean text nor in a name', () => {
  for (const code of UNSEEN) {
    const unseen = String.fromCodePoint(code);
    expect(cleanText(`${unseen}1${unseen}2${unseen}`).replaceAll(' ', ''), code.toString(16)).toBe(
      '12',
    );
    for (const name of [`1${unseen}2`, `${unseen}ann`, `ann${unseen}`, `a${unseen}b`, unseen])
      expect(isPlainName(name), code.toString(16)).toBe(false);
  }
  for (const code of BLANK) {
    const blank = String.fromCodePoint(code);
    expect(cleanText(`${blank}a${blank}${blank}b${blank}`), code.toString(16)).toBe('a b');
    for (const name of [`${blank}ann`, `ann${blank}`, `a${blank}${blank}b`, blank])
      expect(isPlainName(name), code.toString(16)).toBe(false);
  }
});

test('what an emoji does not need is taken out, so that no two names look alike', () => {
  const codes = (text: string) => [...text].map((it) => it.codePointAt(0)?.toString(16)).join(' ');
  for (const [unseen, clean] of [
    ['🍎\u200d🍎', '🍎🍎'],
    ['😀\ufe0f', '😀'],
    ['👨\u200d👨\u200d', '👨👨'],
    ['1\ufe0f', '1'],
    ['pay\u200dpal', 'paypal'],
    ['pay\u200cpal', 'paypal'],
    ['中\u200d文', '中文'],
  ] as const) {
    expect(codes(cleanText(unseen))).toBe(codes(clean));
    expect(isPlainName(unseen)).toBe(false);
    expect(isPlainName(clean)).toBe(true);
  }
});

test('visible text of any script stays as it is, emoji and joined words too', () => {
  const texts = [
    'Ann Lee',
    '小美',
    'สวัสดี',
    'é',
    '👩‍👩‍👧',
    '❤️',
    '🏳️\u200d🌈',
    '1️⃣',
    '👍🏽',
    'می‌خواهم',
    'क्‍ष',
    'Wo? #1 «ja»',
  ];
  for (const text of texts) expect(cleanText(text)).toBe(text);
  for (const name of ['Ann Lee', '小美', '👩‍👩‍👧 ann', '❤️', '🏳️\u200d🌈', '👨🏽\u200d🚀'])
    expect(isPlainName(name)).toBe(true);
  expect(isPlainName('می‌خواهم')).toBe(false);
});

test('letters are composed, so that one name has one form', () => {
  expect(cleanText('e\u0301')).toBe('é');
  expect(cleanText('e\u200b\u0301')).toBe('é');
  expect(isPlainName('e\u0301')).toBe(false);
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});
