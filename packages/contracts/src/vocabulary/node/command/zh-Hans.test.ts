import { expect, it } from 'vitest';
import { untranslated } from '../../message/languages.fixture.ts';
import { VOCABULARY_ZH_HANS } from '../../zh-Hans/index.ts';
import { FILE_FINDINGS } from '../files/findings.ts';
import { FILE_ISSUES } from '../files/issues.ts';
import { NODE_ZH_HANS } from './zh-Hans.ts';

it.each(Object.entries(FILE_ISSUES))('%s in Simplified Chinese', (code, english) => {
  expect(untranslated(english, NODE_ZH_HANS.issues[code] ?? '')).toEqual([]);
  expect(NODE_ZH_HANS.issues[code]).toBeTruthy();
});

it.each(Object.entries(FILE_FINDINGS))('%s in both languages', (_code, { message, fix }) => {
  for (const text of [message, fix]) expect(untranslated(text.en, text['zh-Hans'])).toEqual([]);
});

it('holds what the vocabulary says in Simplified Chinese, too', () => {
  expect(NODE_ZH_HANS.issues).toMatchObject(VOCABULARY_ZH_HANS.issues);
  expect(NODE_ZH_HANS.errors).toEqual(VOCABULARY_ZH_HANS.errors);
});
