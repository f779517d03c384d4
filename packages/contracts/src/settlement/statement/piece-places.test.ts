import { describe, expect, it } from 'vitest';
import type { Fact } from '../../vocabulary/index.ts';
import { fixed, lives, on, published, statementOf, videos } from '../cases/deal.fixture.ts';

const piece = (day: string, report: object, of = 'clips'): Fact => {
  const fact = published(day, of, [on(day)]);
  if (fact.type !== 'delivery') throw new Error('not a delivery');
  return { ...fact, report: { ...fact.report, ...report } };
};
const OPEN = { quantity: null, publish: null };
const URL_A = 'https://example.com/v/1';

describe.each([
  ['a number', videos('clips', 2)],
  ['no number', videos('clips', 1, OPEN)],
])('pieces with %s', (_, clips) => {
  const found = (...facts: readonly Fact[]) =>
    statementOf([clips, fixed(1_000, 'item')], facts, { dealType: 'fixed-content' })
      .findings.filter(({ code }) => ['OTHER_PLATFORM', 'ADDRESS_REPEATED'].includes(code))
      .map(({ code, params }) => [code, params?.['facts']]);

  it('are named where they stand on another platform than agreed', () => {
    const [a, b] = [piece('10-10', {}), piece('10-11', { platform: 'youtube' })];
    expect(found(a, b)).toEqual([['OTHER_PLATFORM', b?.id]]);
    expect(found(a)).toEqual([]);
  });

  it('are named where one address is reported as two', () => {
    const a = piece('10-10', { url: URL_A });
    const b = piece('10-11', { url: 'https://EXAMPLE.com/v/1/#top' });
    expect(found(a, b)).toEqual([['ADDRESS_REPEATED', `${b.id} = ${a.id}`]]);
    expect(found(a, piece('10-11', { url: `${URL_A}?v=2` }))).toEqual([]);
    // A further report of the same piece.
    expect(found(a, { ...piece('10-10', { url: URL_A }), id: 'again' })).toEqual([]);
  });
});

it('a room may have one address in every session', () => {
  const facts = ['10-10', '10-11'].map((day) => piece(day, { url: URL_A }, 'live'));
  const { findings } = statementOf([lives(2), fixed(1_000, 'session')], facts);
  expect(findings.map(({ code }) => code)).not.toContain('ADDRESS_REPEATED');
});
