import type { InputIssue } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { isLivelaneError } from '../../errors/guard.ts';
import { SAMPLE_PLAN as PLAN, SAMPLE_SCRIPT as SCRIPT } from '../../testing/sample-session.ts';
import { checkScript } from './script.ts';
import type { ScriptEvent } from './script-event.ts';

function issuesOf(script: readonly unknown[], viewers = 5): readonly InputIssue[] {
  try {
    checkScript({ plan: PLAN, script, viewers });
    return [];
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return error.details.issues;
  }
}

const pathsOf = (...args: Parameters<typeof issuesOf>) => issuesOf(...args).map(({ path }) => path);

test('the viewers are those that the script names, filled up to the minimum number', () => {
  const checked = checkScript({ plan: PLAN, script: SCRIPT, viewers: 6 });
  expect(checked.viewers).toEqual([
    'viewer-2',
    'viewer-1',
    'viewer-3',
    'viewer-4',
    'viewer-5',
    'viewer-6',
  ]);
  expect(checked.present).toEqual(checked.viewers);
  expect(checked.host).toBe('mia');
  expect(checkScript({ plan: PLAN, script: SCRIPT, viewers: 0 }).viewers).toHaveLength(4);
});

test('a viewer whose first line is a join is not present from the start', () => {
  const script: ScriptEvent[] = [
    { at: 1, do: 'viewer-join', viewer: 'late' },
    { at: 2, do: 'click', clickId: 'c1', person: 'late', productId: 'tint-duo' },
  ];
  expect(checkScript({ plan: PLAN, script, viewers: 1 })).toMatchObject({
    viewers: ['late'],
    present: [],
  });
});

test('lines are ordered by time, then as in the file', () => {
  const script: ScriptEvent[] = [
    { at: 2, do: 'unpin', productId: 'tint-duo' },
    { at: 1, do: 'pin', productId: 'velvet-six' },
    { at: 1, do: 'pin', productId: 'tint-duo' },
  ];
  expect(
    checkScript({ plan: PLAN, script, viewers: 0 }).events.map(
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
  ['a line that is not an object', 7, '/0'],
])('%s is refused with its path', (_, line, path) => {
  expect(pathsOf([line])[0]).toBe(path);
});

test('a viewer cannot act after leaving, leave twice, or join while present', () => {
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

test('all lines that cannot be played are reported together', () => {
  expect(
    pathsOf([
      { at: 0, do: 'unpin', productId: 'tint-duo' },
      { at: 0, do: 'answer', questionId: 'q' },
    ]),
  ).toEqual(['/0/productId', '/1/questionId']);
});

test('malformed lines and lines that the plan does not allow are reported together, in order', () => {
  const script = [
    { at: 0, do: 'pin', productId: 'nope' },
    { at: 1, do: 'pin' },
    { at: 2, do: 'redeem', code: 'FREE', person: 'ann' },
    { at: '3', do: 'dance', viewer: 7 },
  ];
  expect(issuesOf(script).map(({ path, code }) => `${path} ${code}`)).toEqual([
    '/0/productId PLAN_ID',
    '/1/productId ID_STRING',
    '/2/code SESSION_CODE',
    '/3/do ONE_OF',
  ]);
});

test('beside a malformed line, what depends on earlier lines is not reported as wrong', () => {
  const script = [
    { at: 0, do: 'viewer-join', viewer: 'ann', seat: 4 },
    { at: 1, do: 'pin', productID: 'tint-duo' },
    { at: 2, do: 'unpin', productId: 'tint-duo' },
    { at: 3, do: 'answer', questionId: 'q1' },
    { at: 4, do: 'viewer-leave', viewer: 'bob' },
    { at: 5, do: 'viewer-leave', viewer: 'bob' },
    { at: 6, do: 'promotion', promotionId: 'live-price', phase: 'stop' },
    { at: 7, do: 'viewer-leave', viewer: 'mia' },
  ];
  expect(pathsOf(script)).toEqual(['/0/seat', '/1/productId', '/1/productID', '/7/viewer']);
});

test('an empty script is refused with an example of a line', () => {
  expect(issuesOf([])).toMatchObject([
    { code: 'SCRIPT_LINE', path: '', message: expect.stringContaining('{"at":0,"do":"pin"') },
  ]);
});

test.each([-1, 1.5, 51, Number.NaN, '5'])('%s viewers are refused', (viewers) => {
  expect(pathsOf([], viewers as number)).toEqual(['/viewers']);
});
