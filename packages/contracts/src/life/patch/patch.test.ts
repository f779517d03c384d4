import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { applyPatch } from './apply.ts';
import { changesOf, patchOf } from './diff.ts';
import type { PatchOperation } from './operation.ts';
import { undoPatch } from './undo.ts';

type Patch = readonly PatchOperation[];

const refusal = (document: unknown, patch: Patch): unknown => {
  try {
    applyPatch(document, patch);
    return undefined;
  } catch (error) {
    const [issue] = isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues : [];
    return [issue?.code, issue?.path];
  }
};

describe('RFC 6902, appendix A', () => {
  it.each<[string, unknown, Patch, unknown]>([
    [
      'A.1',
      { foo: 'bar' },
      [{ op: 'add', path: '/baz', value: 'qux' }],
      { baz: 'qux', foo: 'bar' },
    ],
    [
      'A.2',
      { foo: ['bar', 'baz'] },
      [{ op: 'add', path: '/foo/1', value: 'qux' }],
      { foo: ['bar', 'qux', 'baz'] },
    ],
    ['A.3', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
    [
      'A.4',
      { foo: ['bar', 'qux', 'baz'] },
      [{ op: 'remove', path: '/foo/1' }],
      { foo: ['bar', 'baz'] },
    ],
    [
      'A.5',
      { baz: 'qux', foo: 'bar' },
      [{ op: 'replace', path: '/baz', value: 'boo' }],
      { baz: 'boo', foo: 'bar' },
    ],
    [
      'A.6',
      { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
      [{ op: 'move', from: '/foo/waldo', path: '/qux/thud' }],
      { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
    ],
    [
      'A.7',
      { foo: ['all', 'grass', 'cows', 'eat'] },
      [{ op: 'move', from: '/foo/1', path: '/foo/3' }],
      { foo: ['all', 'cows', 'eat', 'grass'] },
    ],
    [
      'A.8',
      { baz: 'qux', foo: ['a', 2, 'c'] },
      [
        { op: 'test', path: '/baz', value: 'qux' },
        { op: 'test', path: '/foo/1', value: 2 },
      ],
      { baz: 'qux', foo: ['a', 2, 'c'] },
    ],
    [
      'A.10',
      { foo: 'bar' },
      [{ op: 'add', path: '/child', value: { grandchild: {} } }],
      { foo: 'bar', child: { grandchild: {} } },
    ],
    ['A.14', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }], { '/': 9, '~1': 10 }],
    [
      'A.16',
      { foo: ['bar'] },
      [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }],
      { foo: ['bar', ['abc', 'def']] },
    ],
  ])('%s', (_, ...[document, patch, result]) =>
    expect(applyPatch(document, patch)).toEqual(result),
  );

  it.each<[string, unknown, Patch, string, string]>([
    ['A.9', { baz: 'qux' }, [{ op: 'test', path: '/baz', value: 'bar' }], 'PATCH_TEST', '/0/value'],
    [
      'A.12',
      { foo: 'bar' },
      [{ op: 'add', path: '/baz/bat', value: 'qux' }],
      'PATCH_TARGET',
      '/0/path',
    ],
    [
      'A.15',
      { '/': 9, '~1': 10 },
      [{ op: 'test', path: '/~01', value: '10' }],
      'PATCH_TEST',
      '/0/value',
    ],
    [
      'an index beyond the end',
      [1],
      [{ op: 'add', path: '/2', value: 1 }],
      'PATCH_INDEX',
      '/0/path',
    ],
    [
      'an index with a leading zero',
      [1],
      [{ op: 'replace', path: '/00', value: 1 }],
      'PATCH_TARGET',
      '/0/path',
    ],
    ['the item after the last', [1], [{ op: 'remove', path: '/-' }], 'PATCH_TARGET', '/0/path'],
    [
      'a pointer that is none',
      {},
      [{ op: 'add', path: 'a', value: 1 }],
      'PATCH_POINTER',
      '/0/path',
    ],
    [
      'an escape that is none',
      {},
      [{ op: 'add', path: '/~2', value: 1 }],
      'PATCH_POINTER',
      '/0/path',
    ],
    [
      'a move into itself',
      { a: { b: 1 } },
      [{ op: 'move', from: '/a', path: '/a/b' }],
      'PATCH_INTO_ITSELF',
      '/0/path',
    ],
    [
      'the second step',
      { a: 1 },
      [
        { op: 'remove', path: '/a' },
        { op: 'remove', path: '/a' },
      ],
      'PATCH_TARGET',
      '/1/path',
    ],
    ['the whole document', { a: 1 }, [{ op: 'remove', path: '' }], 'PATCH_TARGET', '/0/path'],
    [
      'what every object has',
      {},
      [{ op: 'replace', path: '/constructor/name', value: 1 }],
      'PATCH_TARGET',
      '/0/path',
    ],
  ])('%s is refused, with the step', (_, ...[document, patch, code, path]) =>
    expect(refusal(document, patch)).toEqual([code, path]),
  );

  it('copies that would fill the memory are refused, at the step', () => {
    const patch = Array.from(
      { length: 40 },
      (_, n) => ({ op: 'copy', from: '', path: `/${n}` }) as const,
    );
    expect(refusal({ a: 1 }, patch)).toEqual(['PATCH_COPIES', '/15/from']);
    expect(applyPatch({ a: [1] }, [{ op: 'copy', from: '/a', path: '/b' }])).toEqual({
      a: [1],
      b: [1],
    });
  });

  it('a field called __proto__ changes nobody', () => {
    const made = applyPatch({}, [{ op: 'add', path: '/__proto__', value: { polluted: true } }]);
    expect(Object.keys(made as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const gone = applyPatch(made, [{ op: 'remove', path: '/__proto__' }]);
    expect(Object.keys(gone as object)).toEqual([]);
  });
});

/** Documents with lists of items that have ids, as contracts have them. */
const item = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    x: fc.jsonValue({ maxDepth: 2 }),
    list: fc.array(fc.nat(3), { maxLength: 3 }),
  },
  { requiredKeys: ['id'] },
);
const document = fc.record({
  items: fc.oneof(
    fc.uniqueArray(item, { selector: ({ id }) => id }),
    fc.array(item, { maxLength: 4 }),
  ),
  rows: fc.array(fc.record({ n: fc.nat(3), deep: fc.jsonValue({ maxDepth: 1 }) }), {
    maxLength: 3,
  }),
  any: fc.jsonValue({ maxDepth: 3 }),
});

/** Every place of a document, and one after the end of each list. */
function places(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Object.keys(value).map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'));
  const inner = Object.values(value).flatMap((it, n) => places(it, `${at}/${keys[n]}`));
  return [at, ...inner, `${at}/${Array.isArray(value) ? '-' : 'new'}`];
}

const same = (a: unknown, b: unknown): void => expect(canonicalJson(a)).toBe(canonicalJson(b));

describe('any document', () => {
  it('is made from any other one by the patch of their differences, and back', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const patch = patchOf(changesOf(before, after));
        same(applyPatch(before, patch), after);
        same(applyPatch(after, undoPatch(before, patch)), before);
        expect(changesOf(before, structuredClone(before))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is given back by what undoes a patch of any steps', () => {
    const step = fc.record({
      op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy'),
      a: fc.nat(),
      b: fc.nat(),
      value: fc.jsonValue({ maxDepth: 1 }),
    });
    fc.assert(
      fc.property(document, fc.array(step, { minLength: 1, maxLength: 6 }), (before, steps) => {
        let now: unknown = before;
        const patch: PatchOperation[] = [];
        for (const { op, a, b, value } of steps) {
          const all = places(now);
          const [path, from] = [all[a % all.length] as string, all[b % all.length] as string];
          const operation = { op, path, from, value } as PatchOperation;
          if (refusal(now, [operation]) !== undefined) continue;
          now = applyPatch(now, [operation]);
          patch.push(operation);
        }
        same(applyPatch(now, undoPatch(before, patch)), before);
      }),
      { numRuns: 300 },
    );
  });

  it('a clause that is put in changes no other one', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, days: 1 }));
    expect(changesOf([a, c], [a, b, c])).toEqual([{ op: 'add', path: '/1', value: b, of: 'b' }]);
    expect(changesOf([a, b, c], [c, { id: 'a', days: 2 }])).toEqual([
      { op: 'remove', path: '/1', was: b, of: 'b' },
      { op: 'move', path: '/0', from: '/1', of: 'c' },
      { op: 'replace', path: '/1/days', was: 1, value: 2, of: 'a' },
    ]);
  });
});
