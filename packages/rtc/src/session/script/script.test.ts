import { type InputIssue, isLivelaneError } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { PLAN, SCRIPT } from '../testing/campaign.fixture.ts';
import { checkScript, type ScriptEvent } from './script.ts';

function pathsOf(script: readonly unknown[], viewers = 5): string[] {
  try {
    checkScript(PLAN, script, viewers);
    return [];
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    return (error.details['issues'] as InputIssue[]).map(({ path }) => path);
  }
}

test('the cast is who the script names, filled up to the wanted number', () => {
  const cast = checkScript(PLAN, SCRIPT, 6);
  expect(cast.viewers).toEqual([
    'viewer-2',
    'viewer-1',
    'viewer-3',
    'viewer-4',
    'viewer-5',
    'viewer-6',
  ]);
  expect(cast.present).toEqual(cast.viewers);
  expect(cast.host).toBe('mia');
  expect(checkScript(PLAN, SCRIPT, 0).viewers).toHaveLength(4);
});

test('who joins first in the script is not there from the start', () => {
  const script: ScriptEvent[] = [
    { at: 1, do: 'viewer-join', viewer: 'late' },
    { at: 2, do: 'click', clickId: 'c1', person: 'late', productId: 'tint-duo' },
  ];
  expect(checkScript(PLAN, script, 1)).toMatchObject({ viewers: ['late'], present: [] });
});

test('lines are played in order of time; those at one time in the order of the file', () => {
  const script: ScriptEvent[] = [
    { at: 2, do: 'unpin', productId: 'tint-duo' },
    { at: 1, do: 'pin', productId: 'velvet-six' },
    { at: 1, do: 'pin', productId: 'tint-duo' },
  ];
  expect(
    checkScript(PLAN, script, 0).events.map(
      (it) => `${it.do} ${'productId' in it ? it.productId : ''}`,
    ),
  ).toEqual(['pin velvet-six', 'pin tint-duo', 'unpin tint-duo']);
});

test.each<[string, unknown, string]>([
  ['an unknown act', { at: 0, do: 'dance' }, '/0/do'],
  ['a misspelt field', { at: 0, do: 'pin', productID: 'tint-duo' }, '/0/productId'],
  ['a time before the start', { at: -1, do: 'pin', productId: 'tint-duo' }, '/0/at'],
  ['NaN for a time', { at: Number.NaN, do: 'pin', productId: 'tint-duo' }, '/0/at'],
  ['a time as text', { at: '1', do: 'pin', productId: 'tint-duo' }, '/0/at'],
  ['a year', { at: 1e9, do: 'pin', productId: 'tint-duo' }, '/0/at'],
  ['an unknown product', { at: 0, do: 'pin', productId: 'nope' }, '/0/productId'],
  ['a price', { at: 0, do: 'pin', productId: 'tint-duo', price: '1' }, '/0/price'],
  [
    'an unknown duty',
    { at: 0, do: 'disclose', dutyId: 'nope', phase: 'start', medium: 'voice', language: 'en' },
    '/0/dutyId',
  ],
  [
    'the host as a viewer',
    { at: 0, do: 'click', clickId: 'c', person: 'mia', productId: 'tint-duo' },
    '/0/person',
  ],
  ['a bidi override in a name', { at: 0, do: 'viewer-leave', viewer: 'a\u202Eb' }, '/0/viewer'],
  ['what is not an object', 7, '/0'],
])('%s is refused with its place', (_, line, path) => {
  expect(pathsOf([line])[0]).toBe(path);
});

test('nobody acts who has left, leaves twice, or joins while present', () => {
  const leave = { at: 1, do: 'viewer-leave', viewer: 'ann' };
  expect(
    pathsOf([leave, { at: 2, do: 'click', clickId: 'c', person: 'ann', productId: 'tint-duo' }]),
  ).toEqual(['/1/person']);
  expect(pathsOf([leave, { ...leave, at: 2 }])).toEqual(['/1/viewer']);
  expect(
    pathsOf([
      leave,
      { at: 2, do: 'viewer-join', viewer: 'ann' },
      { at: 3, do: 'viewer-join', viewer: 'ann' },
    ]),
  ).toEqual(['/2/viewer']);
});

test('every line that cannot be carried out is named at once', () => {
  expect(
    pathsOf([
      { at: 0, do: 'unpin', productId: 'tint-duo' },
      { at: 0, do: 'answer', questionId: 'q' },
    ]),
  ).toEqual(['/0/productId', '/1/questionId']);
});

test('a script with nothing in it is refused', () => {
  expect(pathsOf([])).toEqual(['']);
});

test.each([-1, 1.5, 51, Number.NaN, '5'])('%s viewers are refused', (viewers) => {
  expect(pathsOf([], viewers as number)).toEqual(['/viewers']);
});
