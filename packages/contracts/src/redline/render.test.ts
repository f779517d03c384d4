import { describe, expect, it } from 'vitest';
import { signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { isLivelaneError } from '../vocabulary/index.ts';
import { redline, redlineDocx, renderRedline } from './index.ts';

/** What, where and which code an INPUT_INVALID says. */
function refusalOf(called: () => unknown): unknown {
  try {
    return called();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { what, issues } = error.details;
    return [what, issues[0]?.path, issues[0]?.code];
  }
}

describe('a redline', () => {
  const contract = signedForeign();
  const of = (options: unknown): unknown =>
    refusalOf(() => renderRedline(contract, contract, options as never));

  it('has each row of a table in one line, in a clause that was taken out and for itself', () => {
    const clauses = contract.clauses.filter(({ clause }) => clause !== 'assessment');
    const text = renderRedline(contract, { ...contract, clauses }, {
      ...{ languages: ['en'], format: 'list' },
    } as const);
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines).toContain('Criterion | Measure | At least');
    expect(lines).toContain('1 | orders credited to the creator | 300');
    expect(lines).toContain(
      '[-every party | state the result of the assessment | on 20 January 2027 | nothing agreed-]',
    );
  });

  it('refuses options that are none', () => {
    expect(of(undefined)).toEqual(['options', '', 'OBJECT']);
    expect(of('list')).toEqual(['options', '', 'OBJECT']);
    expect(refusalOf(() => redline(contract, contract, undefined as never))).toEqual(of(null));
    expect(refusalOf(() => redlineDocx(contract, contract, undefined as never))).toEqual(of(null));
  });

  it('refuses languages and forms that are none, and what is no contract', () => {
    expect(of({ languages: ['en'] })).toEqual(['format', '/format', 'ONE_OF']);
    expect(of({ languages: ['en'], format: 7 })).toEqual(['format', '/format', 'ONE_OF']);
    for (const languages of [undefined, 'en', [], ['en', 'en'], { 0: 'en' }])
      expect(of({ languages, format: 'list' })).toEqual(['languages', '/languages', 'ONE_OF']);
    expect(of({ languages: [7], format: 'list' })).toEqual(['language', '/language', 'ONE_OF']);
    const nothing = { languages: ['en'], format: 'list' } as const;
    expect(refusalOf(() => renderRedline(contract, undefined as never, nothing))).toEqual([
      ...['after', '', 'OBJECT'],
    ]);
  });
});
