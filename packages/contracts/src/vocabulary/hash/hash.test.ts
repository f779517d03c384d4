import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash, canonicalHasher, canonicalJson } from './index.ts';
import { portableSha256 } from './sha256.ts';

describe('canonical form', () => {
  it('orders keys by UTF-16 code units and writes numbers as RFC 8785 says', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '1': 'One',
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0],
    };
    expect(canonicalJson(input)).toBe(
      '{"\\r":"Carriage Return","1":"One","numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"€":"Euro Sign"}',
    );
  });

  it('is that of a reference implementation', () => {
    const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'b', '10', '9'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.integer(),
        fc.constantFrom(null, true, undefined, -0, '\u2028', '__proto__'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 6, noNullPrototype: true }),
      ),
    }));
    const result = (write: (json: unknown) => unknown, json: unknown): unknown => {
      try {
        return write(json);
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(value, (json) => {
        // Objects of one shape one after the other, too.
        for (const it of [json, [json, json]])
          expect(result(canonicalJson, it)).toBe(result(canonicalize, it));
      }),
      { numRuns: 2000 },
    );
  });

  it('is hashed the same after any values before', () => {
    const json = fc.oneof(
      fc.jsonValue(),
      fc.record({ text: fc.string({ unit: 'binary' }), at: fc.date({ noInvalidDate: true }) }),
      fc.array(fc.record({ b: fc.nat(), a: fc.string() }, { requiredKeys: [] }), { minLength: 9 }),
      fc.constantFrom(undefined, { toJSON: 1 }, { toJSON: () => 1 }, { '\udc00': 1 }),
    );
    const result = (hashOf: (json: unknown) => string, value: unknown): string => {
      try {
        return hashOf(value);
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(fc.array(json), (values) => {
        const hashOf = canonicalHasher();
        for (const value of [...values, ...values])
          expect(result(hashOf, value)).toBe(result(canonicalHash, value));
      }),
    );
  });

  it('is hashed in bounded memory, whatever the keys are', () => {
    const hashOf = canonicalHasher();
    for (let at = 0; at < 5_000; at++) {
      const value = { [`a${at}`]: { [`b${at}`]: at }, rest: [{ [`c${at}`]: 1 }] };
      if (at % 1_000 === 999) expect(hashOf(value)).toBe(canonicalHash(value));
      else hashOf(value);
    }
  });

  it('does not depend on the order of keys', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffled(inner)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(canonicalHash(shuffled(json))).toBe(canonicalHash(json));
      }),
    );
  });

  it('is hashed like another implementation of SHA-256 hashes it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const digest = createHash('sha256').update(canonicalJson(json), 'utf8').digest('hex');
        expect(canonicalHash(json)).toBe(`sha256:${digest}`);
        // In a browser, too.
        expect(portableSha256(new TextEncoder().encode(canonicalJson(json)))).toBe(digest);
      }),
    );
  });

  it.each([
    ['undefined', undefined],
    ['NaN', { a: Number.NaN }],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a bigint', { a: 1n }],
    ['half a surrogate pair, which UTF-8 would turn into the same bytes as any other', ['\ud800']],
    ['half a surrogate pair in a name', { '\udc00': 1 }],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalHash(value)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('leaves out what JSON.stringify leaves out', () => {
    expect(canonicalJson({ b: undefined, a: () => 1, c: new Date(0) })).toBe(
      '{"c":"1970-01-01T00:00:00.000Z"}',
    );
  });

  it('refuses a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => canonicalHash(cycle)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
