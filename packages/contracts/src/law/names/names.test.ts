import { expect, it } from 'vitest';
import { MARKETS } from '../../vocabulary/index.ts';
import { spokenLanguages } from '../languages.ts';
import { LAW_RULES } from '../rules.ts';
import { citationName } from './citation-name.ts';
import { NAMES_EN } from './en.ts';
import { languageName } from './language-name.ts';
import { marketName } from './market-name.ts';
import { NAMES_ZH_HANS } from './zh-Hans.ts';

it.each([
  ['en', NAMES_EN],
  ['zh-Hans', NAMES_ZH_HANS],
])('names every market, and every language that is spoken in one: %s', (_, names) => {
  const markets = [...MARKETS];
  expect(markets.filter((market) => names.market[market] === undefined)).toEqual([]);
  const languages = new Set(markets.flatMap((market) => [...spokenLanguages(market)]));
  expect([...languages].filter((tag) => names.language[tag] === undefined)).toEqual([]);
});

it('gives names for both languages, and the code of what has none', () => {
  expect(marketName('AT')).toEqual({ en: 'Austria', 'zh-Hans': '奥地利' });
  expect(marketName('QZ')).toEqual({ en: 'QZ', 'zh-Hans': 'QZ' });
  expect(languageName('de-AT')).toEqual({ en: 'German', 'zh-Hans': '德语' });
});

it('names every law of China in Chinese, and no other law', () => {
  for (const rule of LAW_RULES) {
    const { en, 'zh-Hans': chinese } = citationName(rule);
    expect(en).toBe(rule.citation);
    if (rule.market === 'CN') expect(chinese, rule.id).toMatch(/^[^A-Za-z]+$/);
    else expect(chinese).toBe(en);
  }
  const measures = { id: 'cn.live.roles', citation: 'Live Marketing Measures' };
  expect(citationName(measures)['zh-Hans']).toBe('《网络直播营销管理办法（试行）》');
  expect(citationName({ ...measures, id: 'sg.roles' })['zh-Hans']).toBe(measures.citation);
});
