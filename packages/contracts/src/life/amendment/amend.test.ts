import { describe, expect, it } from 'vitest';
import { contractHash } from '../../contract/hash.ts';
import { factOfSignature } from '../../settlement/facts/fact-of.ts';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { DEAL } from '../life.fixture.ts';
import { applyPatch } from '../patch/apply.ts';
import type { PatchOperation } from '../patch/operation.ts';
import { amendContract, applyAmendment } from './amend.ts';
import { contractHeldOn } from './held.ts';

const at = '2027-01-01T08:00:00Z';
const raise: PatchOperation = { op: 'replace', path: '/clauses/2/commission/rate', value: 150_000 };
const { contract, amendment } = amendContract(DEAL, { patch: [raise], effectiveAt: at });

const codesOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return isLivelaneError(error, 'INPUT_INVALID')
      ? error.details.issues.map(({ code, path }) => `${code} ${path}`)
      : error;
  }
};

describe('an amendment', () => {
  it('is a patch that any tool can apply: its result has the hash that is signed', () => {
    expect(contractHash(applyPatch(DEAL, amendment.patch) as typeof DEAL)).toBe(amendment.result);
    expect(contract).toMatchObject({
      revision: 2,
      amends: { parent: contractHash(DEAL), effectiveAt: at },
    });
    expect(applyAmendment(DEAL, amendment)).toEqual(contract);
  });

  it.each(['', '/id', '/revision', '/amends/parent', '/kind', '/currency', '/rounding'])(
    'of %j is refused',
    (path) => {
      const patch: PatchOperation[] = [raise, { op: 'add', path, value: 'x' }];
      expect(codesOf(() => amendContract(DEAL, { patch, effectiveAt: at }))).toEqual([
        'AMENDMENT_PROTECTED /1/path',
      ]);
    },
  );

  it('that moves what identifies the contract away, changes nothing, or makes no contract is refused', () => {
    const amend = (patch: readonly PatchOperation[]) => () =>
      amendContract(DEAL, { patch, effectiveAt: at });
    expect(codesOf(amend([{ op: 'move', from: '/id', path: '/title' }]))).toEqual([
      'AMENDMENT_PROTECTED /0/from',
    ]);
    expect(codesOf(amend([{ op: 'replace', path: '/zone', value: DEAL.zone }]))).toEqual([
      'PATCH_NO_CHANGE ',
    ]);
    expect(codesOf(amend([{ op: 'remove', path: '/term' }]))).toEqual([
      expect.stringMatching(/ \/term$/),
    ]);
  });

  it('of another parent is refused, and so is one that was changed since', () => {
    expect(codesOf(() => applyAmendment(contract, amendment))).toEqual([
      'AMENDMENT_PARENT /parent',
    ]);
    const patch = amendment.patch.map((it) =>
      it.path === raise.path ? { ...raise, value: 160_000 } : it,
    );
    expect(codesOf(() => applyAmendment(DEAL, { ...amendment, patch }))).toEqual([
      'AMENDMENT_RESULT /result',
    ]);
  });

  it('does not date back behind the one before', () => {
    const effectiveAt = '2026-12-31T08:00:00Z';
    const patch = [{ ...raise, value: 1 }];
    expect(codesOf(() => amendContract(contract, { patch, effectiveAt }))).toEqual([
      'AMENDMENT_DATE /effectiveAt',
    ]);
  });
});

describe('what held on a date', () => {
  const both = ['mia', 'rosy'].map((by) =>
    factOfSignature(contract, { by, at: '2026-12-20T00:00:00Z' }),
  );
  const held = (on: `${string}T${string}Z`, signatures = both): number =>
    contractHeldOn([contract, DEAL], on, { signatures }).revision;

  it('is the amendment from its date on, when both have signed', () => {
    expect([held('2026-12-31T23:59:59Z'), held(at), held('2027-02-01T00:00:00Z')]).toEqual([
      1, 2, 2,
    ]);
  });

  it('is the first revision while a signature is missing', () => {
    expect(held('2027-02-01T00:00:00Z', both.slice(1))).toBe(1);
  });
});
