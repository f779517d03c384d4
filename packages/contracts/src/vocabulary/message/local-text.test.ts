import { describe, expect, it } from 'vitest';
import { localText } from './local-text.ts';

describe('the sentence in a language', () => {
  it('is the wanted one, a relative, English, or any', () => {
    expect(localText({ en: 'due', 'zh-Hans': '应付' }, 'zh-Hans')).toBe('应付');
    expect(localText({ en: 'due', 'zh-Hans': '应付' }, 'zh-Hant')).toBe('应付');
    expect(localText({ en: 'due', 'zh-Hans': '应付' }, 'fr')).toBe('due');
    expect(localText({ fr: 'dû' }, 'de')).toBe('dû');
    expect(localText({}, 'en')).toBe('');
  });

  it('is text, whatever a file hides under names that objects have by themselves', () => {
    expect(localText({ en: 'due' }, 'constructor')).toBe('due');
    expect(localText({ en: 'due' }, '__proto__')).toBe('due');
    expect(localText(JSON.parse('{"__proto__":{"x":1}}'), 'en')).toBe('');
    expect(localText(JSON.parse('{"__proto__":{"x":1},"fr":"dû"}'), '__proto__')).toBe('dû');
  });
});
