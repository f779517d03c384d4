import { expect, it } from 'vitest';
import { untranslated } from '../message/languages.fixture.ts';
import { VOCABULARY_ZH_HANS } from '../zh-Hans.ts';
import { FILE_ISSUES } from './issues.ts';
import { NODE_ZH_HANS } from './zh-Hans.ts';

it.each(Object.entries(FILE_ISSUES))('%s in Simplified Chinese', (code, english) => {
  expect(untranslated(english, NODE_ZH_HANS.issues[code] ?? '')).toEqual([]);
  expect(NODE_ZH_HANS.issues[code]).toBeTruthy();
});

it('holds what the vocabulary says in Simplified Chinese, too', () => {
  expect(NODE_ZH_HANS.issues).toMatchObject(VOCABULARY_ZH_HANS.issues);
  expect(NODE_ZH_HANS.errors).toEqual(VOCABULARY_ZH_HANS.errors);
});
