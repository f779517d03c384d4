import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import { zhHans } from '../../locales/zh-Hans.ts';
import { actOfKey, SHORTCUTS } from './shortcuts.ts';

const press = (key: string) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false },
});

describe('the shortcuts of the host', () => {
  it('have a key, an act and a text of their own', () => {
    for (const name of ['key', 'act', 'text'] as const)
      expect(new Set(SHORTCUTS.map((it) => it[name])).size).toBe(SHORTCUTS.length);
    for (const { text } of SHORTCUTS)
      for (const texts of [en, zhHans] as const) expect(texts[text]).not.toBe('');
  });

  it('do what they say, also with the shift key', () => {
    for (const { key, act } of SHORTCUTS) {
      expect(actOfKey(press(key), false)).toBe(act);
      expect(actOfKey(press(key.toUpperCase()), false)).toBe(act);
    }
    expect(actOfKey(press('z'), false)).toBeUndefined();
  });

  it('do nothing while somebody types, with a modifier, or held down', () => {
    expect(actOfKey(press('e'), true)).toBeUndefined();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'repeat', 'isComposing'])
      expect(actOfKey({ ...press('e'), [modifier]: true }, false)).toBeUndefined();
  });
});
