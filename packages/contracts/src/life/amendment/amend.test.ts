import { describe, expect, it } from 'vitest';
import { contractHash } from '../../contract/hash.ts';
import { factOfSignature } from '../../settlement/facts/fact-of.ts';
import type { StandardTerm } from '../../standard/schemas.ts';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { DEAL } from '../life.fixture.ts';
import { applyPatch } from '../patch/apply.ts';
import { diffContracts, patchOf } from '../patch/diff.ts';
import type { PatchOperation } from '../patch/operation.ts';
import { amendContract, applyAmendment } from './amend.ts';
import { contractHeldOn } from './held.ts';

const at = '2027-01-01T08:00:00Z';
const NOTICES = { term: 'notices', version: 1, courierDays: 3 } as const satisfies StandardTerm;
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

  it.each<[string, object, object, readonly string[]]>([
    ['another currency', { currency: 'EUR' }, {}, ['REVISION_UNIT /patch/currency']],
    ['another contract', { id: 'x' }, { contractId: 'x' }, ['REVISION_OF_CONTRACT /patch/id']],
    [
      'its own number',
      { revision: 1 },
      { revision: 2 },
      ['REVISION_NUMBER /patch/revision', 'AMENDMENT_NAMES /revision'],
    ],
    [
      'another parent',
      { amends: { parent: contractHash(contract), effectiveAt: at } },
      {},
      ['REVISION_PARENT /patch/amends/parent'],
    ],
    [
      'no parent',
      { amends: undefined },
      {},
      ['REVISION_FIRST /patch/amends', 'AMENDMENT_NAMES /effectiveAt'],
    ],
    [
      'another date than it says',
      {},
      { effectiveAt: '2026-12-01T00:00:00Z' },
      ['AMENDMENT_NAMES /effectiveAt'],
    ],
  ])('that was written by hand and gives %s is refused', (_, ...[result, claim, codes]) => {
    const made = JSON.parse(JSON.stringify({ ...contract, ...result })) as typeof DEAL;
    const patch = patchOf(diffContracts(DEAL, made));
    const forged = { ...amendment, patch, result: contractHash(made), ...claim };
    expect(codesOf(() => applyAmendment(DEAL, forged as typeof amendment))).toEqual(codes);
  });

  it('of a variable of a standard term names the term', () => {
    const standardTerms = (district: string, ...more: StandardTerm[]) => ({
      terms: [...more, { term: 'governing-law', version: 1, district } as const, NOTICES],
    });
    const deal = { ...DEAL, standardTerms: standardTerms('US-CA') };
    const patch: PatchOperation[] = [
      { op: 'replace', path: '/standardTerms/terms/0/district', value: 'US-NY' },
    ];
    const next = amendContract(deal, { patch, effectiveAt: at });
    expect(applyAmendment(deal, next.amendment).standardTerms).toEqual(standardTerms('US-NY'));
    const ofTerm = diffContracts(deal, next.contract).filter(({ of }) => of !== undefined);
    expect(ofTerm).toEqual([
      {
        op: 'replace',
        path: '/standardTerms/terms/0/district',
        was: 'US-CA',
        value: 'US-NY',
        of: 'governing-law',
      },
    ]);
    // A term that is put in changes no other one.
    const wider = {
      ...deal,
      standardTerms: standardTerms('US-CA', { term: 'severability', version: 1 }),
    };
    expect(diffContracts(deal, wider).map(({ op, of }) => [op, of])).toEqual([
      ['add', 'severability'],
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
