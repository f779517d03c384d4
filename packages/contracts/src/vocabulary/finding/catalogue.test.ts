import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputIssues } from '../error/read-input.ts';
import { inertLine } from '../text/inert.ts';
import { type FindingCatalogue, findingOf } from './catalogue.ts';
import { FindingSchema, hasNoErrors } from './finding.ts';

const FINDINGS = {
  OVERPAID: {
    severity: 'error',
    message: { en: '{name} was paid {amount} too much.', 'zh-Hans': '多付 {name} {amount}。' },
    fix: { en: 'Ask {name} for it back.', 'zh-Hans': '请 {name} 退回。' },
  },
  NOTHING_SOLD: {
    severity: 'hint',
    message: { en: 'Nothing was sold.', 'zh-Hans': '没有成交。' },
    fix: { en: 'Check the links.', 'zh-Hans': '请检查链接。' },
  },
} as const satisfies FindingCatalogue;

/** Names with what could hide, turn or break a line, or be taken for a placeholder. */
const names = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u202e', '\n', '\r\n', '\ud800', '{amount}', '$&', '\u200b'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('a finding', () => {
  it('has code and severity of the catalogue, and its texts filled in both languages', () => {
    const params = { name: 'Mia', amount: 'USD 5.00' };
    expect(findingOf(FINDINGS, 'OVERPAID', { path: '/payees/0', params })).toEqual({
      code: 'OVERPAID',
      severity: 'error',
      path: '/payees/0',
      params,
      message: { en: 'Mia was paid USD 5.00 too much.', 'zh-Hans': '多付 Mia USD 5.00。' },
      fix: { en: 'Ask Mia for it back.', 'zh-Hans': '请 Mia 退回。' },
    });
  });

  it('writes texts by language and lists as each language does', () => {
    const amount = { en: 'five dollars', 'zh-Hans': '五美元' };
    const { message } = findingOf(FINDINGS, 'OVERPAID', {
      path: '',
      params: { name: ['Mia', 'Noor'], amount },
    });
    expect(message).toEqual({
      en: 'Mia, Noor was paid five dollars too much.',
      'zh-Hans': '多付 Mia、Noor 五美元。',
    });
  });

  it('may weigh more or less than its code, and rest on evidence', () => {
    const evidence = { factIds: ['f-1'] };
    const found = findingOf(FINDINGS, 'NOTHING_SOLD', { path: '', severity: 'warning', evidence });
    expect([found.severity, found.params]).toEqual(['warning', {}]);
    expect(found.evidence).toBe(evidence);
    expect(findingOf(FINDINGS, 'NOTHING_SOLD', { path: '' })).not.toHaveProperty('evidence');
  });

  it('is a record of plain JSON whose texts stay on one line, whatever the values are', () => {
    fc.assert(
      fc.property(names, fc.integer(), (name, amount) => {
        const found = findingOf(FINDINGS, 'OVERPAID', { path: '', params: { name, amount } });
        expect(found.message['en']).toBe(`${inertLine(name)} was paid ${amount} too much.`);
        expect(Object.values(found.message).join('')).not.toMatch(/[\n\r\p{Cs}]/u);
        expect(inputIssues(FindingSchema, JSON.parse(JSON.stringify(found)))).toEqual([]);
      }),
    );
  });
});

it('findings have no errors when each is a warning or a hint', () => {
  const of = (severity: 'error' | 'warning' | 'hint') => ({ severity });
  expect(hasNoErrors([])).toBe(true);
  expect(hasNoErrors([of('warning'), of('hint')])).toBe(true);
  expect(hasNoErrors([of('hint'), of('error')])).toBe(false);
});
