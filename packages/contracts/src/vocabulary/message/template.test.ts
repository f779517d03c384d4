import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertLine } from '../text/inert.ts';
import { fillTemplate, placeholdersOf } from './template.ts';

describe('a template', () => {
  it('takes each value once, as inert text, whatever the value holds', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('{b}', '$&', '$1', 'x\u202ey', '\n'));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(fillTemplate('<{a}> {b}{b}', { a, b }, 'en')).toBe(
          `<${inertLine(a)}> ${inertLine(b)}${inertLine(b)}`,
        );
      }),
    );
  });

  it('keeps a placeholder without a value, also one that objects have by themselves', () => {
    expect(fillTemplate('{a} {toString} {__proto__}', {}, 'en')).toBe('{a} {toString} {__proto__}');
  });

  it('writes numbers, texts by language, and lists of either', () => {
    const due = { en: 'due', 'zh-Hans': '应付' };
    expect(fillTemplate('{a}', { a: ['x', 2, due] }, 'en')).toBe('x, 2, due');
    expect(fillTemplate('{a}', { a: ['x', 2, due] }, 'zh-Hans')).toBe('x、2、应付');
    expect(fillTemplate('{a}', { a: due }, 'fr')).toBe('due');
    expect(fillTemplate('{a}', { a: 0 }, 'en')).toBe('0');
  });

  it('names its placeholders, each once, sorted; JSON in it is none', () => {
    expect(placeholdersOf('{b} {"base":"{from}"} {a} {b}')).toEqual(['a', 'b', 'from']);
    expect(placeholdersOf('none')).toEqual([]);
  });
});
