import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { completeContract } from '../contract/complete.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { hasNoErrors, inputIssues } from '../vocabulary/index.ts';
import { reviewContract } from './review.ts';
import { vaguePhrases } from './vagueness.ts';

const asOf = '2026-11-22T00:00:00Z';

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** The complete contract with some clauses dropped and some fields opened, deep or shallow. */
const drafts: fc.Arbitrary<Contract> = fc
  .record({
    keep: fc.subarray(lipColourContract().clauses.map((_, index) => index)),
    holes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(fc.nat())), { maxLength: 8 }),
  })
  .map(({ keep, holes }) => {
    const contract = structuredClone(lipColourContract());
    for (const [which, field, inner] of holes)
      openField(contract.clauses[which % contract.clauses.length], field, inner);
    return { ...contract, clauses: keep.flatMap((index) => contract.clauses[index] ?? []) };
  })
  .filter((contract) => inputIssues(ContractSchema, contract).length === 0);

function openField(clause: Clause | undefined, field: number, inner: number | null): void {
  const target = clause as unknown as Record<string, unknown>;
  const keys = Object.keys(target).filter((key) => key !== 'clause' && key !== 'id');
  const key = keys[field % keys.length] ?? '';
  const value = target[key];
  if (inner === null || typeof value !== 'object' || value === null || Array.isArray(value))
    target[key] = null;
  else {
    const names = Object.keys(value);
    (value as Record<string, unknown>)[names[inner % names.length] ?? ''] = null;
  }
}

describe('review', { timeout: 60_000 }, () => {
  it('is pure: frozen input, equal answers', () => {
    fc.assert(
      fc.property(drafts, (contract) => {
        const input = frozen(contract);
        expect(reviewContract(input, { asOf })).toEqual(reviewContract(input, { asOf }));
      }),
      { numRuns: 150 },
    );
  });

  it('and planning agree: a contract that passes is complete', () => {
    fc.assert(
      fc.property(drafts, (contract) => {
        if (hasNoErrors(reviewContract(contract, { asOf })))
          expect(() => completeContract(contract)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it('points at paths that lead into the contract', () => {
    fc.assert(
      fc.property(drafts, (contract) => {
        for (const { path } of reviewContract(contract, { asOf })) {
          const [list = '', index] = path.slice(1).split('/');
          expect(Object.hasOwn(contract, list), path).toBe(true);
          if (index !== undefined && list === 'clauses')
            expect(contract.clauses[Number(index)]).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('vaguePhrases', { timeout: 60_000 }, () => {
  it('gives phrases that stand in the text, in order, without overlap', () => {
    const words = fc.constantFrom(
      '及时',
      '配合',
      'promptly',
      'several',
      '3 days',
      'post',
      '，',
      ' ',
      '等等',
      'best efforts',
      '😀',
      '\u202E',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let from = 0;
        for (const { phrase, at } of vaguePhrases(text)) {
          expect(text.slice(at, at + phrase.length)).toBe(phrase);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + phrase.length;
        }
      }),
    );
  });

  // A measured time: again when the machine was busy with something else.
  it('takes a text of the largest size in well under a second', { retry: 2 }, () => {
    const text = 'as as soon as posscooperate 另行协 '.repeat(700).slice(0, 20_000);
    const start = performance.now();
    vaguePhrases(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
