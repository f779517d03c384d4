import { describe, expect, it } from 'vitest';
import { wantedLocale } from './wanted-locale.ts';

describe('the wanted language', () => {
  it.each([
    [['--locale', 'zh-Hans'], {}, 'zh-Hans'],
    [['--locale=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['--locale', 'fr'], { LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [['--locale=fr'], {}, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], {}, 'en'],
    [[], { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LANG: 'tr_TR.UTF-8' }, 'en'],
  ])('of %j and %j is %s', (argv, env, expected) => {
    expect(wantedLocale(argv, env)).toBe(expected);
  });
});
