import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractHash } from '../../contract/hash.ts';
import { amendContract } from '../amendment/amend.ts';
import type { LifeEntry, LifeEvent } from '../event/entry.ts';
import { DEAL, DEAL_HASH, logOf, negotiation, textOf } from '../life.fixture.ts';
import { lifeOf } from '../machine/fold.ts';
import { applyPatch } from '../patch/apply.ts';
import { appendLife, entryHash } from './append.ts';
import { compareLives } from './compare.ts';
import { lifeLine, readLife } from './read.ts';

const ENTRIES = logOf(negotiation());
const TEXT = textOf(ENTRIES);
const BYTES = new TextEncoder().encode(TEXT);

/** The 0-based line of a byte. */
function lineOf(at: number): number {
  return new TextDecoder().decode(BYTES.subarray(0, at)).split('\n').length - 1;
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a log', () => {
  it('is read as it was written', () => {
    const read = readLife(TEXT);
    expect(read.findings).toEqual([]);
    expect(read.entries).toEqual(ENTRIES);
    expect(read.life).toEqual(lifeOf(ENTRIES));
    expect(readLife('')).toEqual({ entries: [], life: null, findings: [] });
  });

  it('with one byte changed is found, at the line of the byte, and what stands before it is kept', () => {
    fc.assert(
      fc.property(fc.nat(BYTES.length - 2), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(BYTES);
        changed[at] = ((changed[at] as number) + by) % 256;
        const { entries, findings } = readLife(decoded(changed));
        const line = lineOf(at);
        // A line break that is gone joins two lines; one that is new parts a line.
        expect(findings.map(({ severity, path }) => [severity, path])).toEqual([
          ['error', `/${line}`],
        ]);
        expect(entries).toEqual(ENTRIES.slice(0, line));
      }),
      { numRuns: 40 },
    );
  });

  it('with a line taken away, doubled or swapped is found', () => {
    const lines = ENTRIES.map(lifeLine);
    const [a, b, c] = [
      lines.toSpliced(2, 1),
      lines.toSpliced(2, 0, lines[2] as string),
      lines.with(2, lines[3] as string).with(3, lines[2] as string),
    ];
    for (const [list, place] of [
      [a, 2],
      [b, 3],
      [c, 2],
    ] as const) {
      const { findings, entries } = readLife(list.join(''));
      expect(findings.map(({ code, path }) => [code, path])).toEqual([
        ['ENTRY_UNLINKED', `/${place}`],
      ]);
      expect(entries.length).toBe(place);
    }
  });

  it('of which the end was cut off by a crash is told, and no whole entry is lost', () => {
    for (let at = 1; at < BYTES.length; at += 397) {
      const { entries, findings } = readLife(decoded(BYTES.subarray(0, at)));
      const whole = lineOf(at);
      const isWhole = BYTES[at] === 0x0a;
      expect(entries).toEqual(ENTRIES.slice(0, isWhole ? whole + 1 : whole));
      const isTorn = !isWhole && BYTES[at - 1] !== 0x0a;
      expect(findings.map(({ code }) => code)).toEqual(isTorn ? ['LINE_TORN'] : []);
    }
  });

  it('of which the last line was changed and its line break taken away is not called cut off', () => {
    const { findings } = readLife(TEXT.slice(0, -1).replace(/"seq":5/, '"seq":6'));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['ENTRY_CHANGED', 'error'],
    ]);
  });

  it.each([
    ['half a surrogate pair', '"\\ud800"'],
    ['a number beyond all numbers', '1e999'],
    ['endless nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('with %s in a line is found', (_, value) => {
    const line = lifeLine(ENTRIES[2] as LifeEntry).replace('{', `{"a":${value},`);
    const text = textOf(ENTRIES).replace(lifeLine(ENTRIES[2] as LifeEntry), line);
    expect(readLife(text).findings.map(({ code, path }) => [code, path])).toEqual([
      ['ENTRY_CHANGED', '/2'],
    ]);
  });

  it('whose amendment was forged is found, and never throws', () => {
    const { contract, amendment } = amendContract(DEAL, {
      patch: [{ op: 'replace', path: '/title/en', value: 'New' }],
      effectiveAt: '2026-12-01T00:00:00Z',
    });
    const at = '2026-11-24T00:00:00Z';
    for (const step of [
      { op: 'replace', path: '/currency', value: 'EUR' },
      { op: 'replace', path: '/clauses/0/quantity', value: null },
      { op: 'replace', path: '/amends/parent', value: contractHash(contract) },
    ] as const) {
      const patch = [...amendment.patch, step];
      const result = contractHash(applyPatch(DEAL, patch) as typeof DEAL);
      const { hash: _, ...open } = {
        ...(ENTRIES[1] as LifeEntry),
        ...{ type: 'amend', amendment: { ...amendment, patch, result } },
        ...{ seq: 6, previous: ENTRIES[5]?.hash ?? null, at, recordedAt: at },
      } as LifeEntry;
      const forged = { ...open, hash: entryHash(open as LifeEntry) } as LifeEntry;
      const { findings, entries } = readLife(`${TEXT}${lifeLine(forged)}`);
      expect([findings.map(({ code }) => code), entries.length]).toEqual([['ENTRY_REFUSED'], 6]);
    }
  });

  it('whose last entry was written but for its line break is whole', () => {
    expect(readLife(TEXT.slice(0, -1))).toMatchObject({ findings: [], life: { entries: 6 } });
  });

  it('that records what was not possible is found, though each hash is right', () => {
    const at = '2026-11-24T00:00:00Z';
    const { hash: _, ...open } = {
      ...(ENTRIES[1] as LifeEntry),
      seq: 6,
      previous: ENTRIES[5]?.hash ?? null,
      at,
      recordedAt: at,
    };
    const forged = { ...open, hash: entryHash(open as LifeEntry) } as LifeEntry;
    const { findings, life } = readLife(`${TEXT}${lifeLine(forged)}`);
    expect(findings).toMatchObject([
      { code: 'ENTRY_REFUSED', path: '/6', params: { event: 'submit', state: 'signed' } },
    ]);
    expect(life?.state).toBe('signed');
  });
});

describe('two copies', () => {
  const at = '2026-11-25T08:00:00Z';
  const grown = (...events: readonly LifeEvent[]): LifeEntry[] => {
    const entries = [...ENTRIES];
    for (const event of events)
      entries.push(appendLife(lifeOf(entries), event, { recordedAt: event.at }));
    return entries;
  };
  const one = grown({ type: 'start', by: 'mia', at });
  const other = grown(
    { type: 'suspend', by: 'rosy', at, reason: 'recall' },
    { type: 'resume', by: 'rosy', at },
  );

  it('that part are shown side by side, from where they part', () => {
    const { common, first, second, findings } = compareLives(one, other);
    expect([common, first.length, second.length]).toEqual([6, 1, 2]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['COPIES_DIVERGE', 'error'],
    ]);
  });

  it('of which one goes on are no contradiction', () => {
    expect(compareLives(ENTRIES, other).findings.map(({ code }) => code)).toEqual(['COPY_BEHIND']);
    expect(compareLives(one, ENTRIES)).toMatchObject({ common: 6, second: [] });
    expect(compareLives(one, one).findings).toEqual([]);
  });
});

it('what appending sets is never taken from the event', () => {
  const event = { ...(negotiation()[0] as LifeEvent), hash: 'x', seq: 7, previous: 'x', kind: 'x' };
  expect(logOf([event])).toEqual(ENTRIES.slice(0, 1));
  for (const wrong of [null, [], 'x', {}] as unknown as LifeEvent[])
    expect(() => appendLife(null, wrong, { recordedAt: '2026-11-23T09:00:00Z' })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
});

it('a head in another hand finds a log that was written anew', () => {
  const other = logOf([
    ...negotiation().slice(0, 5),
    { type: 'sign', by: 'rosy', at: '2026-11-23T09:06:00Z', documentHash: DEAL_HASH },
  ]);
  expect(readLife(textOf(other)).findings).toEqual([]);
  expect(lifeOf(other).head).not.toBe(lifeOf(ENTRIES).head);
  expect(compareLives(ENTRIES, other).common).toBe(5);
});
