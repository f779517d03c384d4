import { inputIssues, TOUCH_KINDS, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedIdentity } from '../../records/compared-identity.ts';
import { aTouch } from '../../records/records.fixture.ts';
import { type Touch, TouchSchema } from '../../records/touch.ts';
import { touchAt } from '../columns/column-touch.ts';
import { scannedLines } from '../columns/scanned.fixture.ts';
import { NoColumns } from '../columns/texts.ts';
import { joinedColumns } from '../columns/touch-columns.ts';

const FIELDS = [
  ...['id', 'kind', 'at', 'persons', 'creator', 'channel'],
  ...['clickId', 'code', 'dwellSeconds', 'sessionId'],
] as const;

/** The touches of lines as columns hold them; undefined where they are refused. */
function scanned(lines: readonly string[]): Partial<Touch>[] | undefined {
  try {
    const found = scannedLines(lines);
    if (found === undefined) return undefined;
    const columns = joinedColumns([found]);
    return Array.from({ length: columns.count }, (_, row) => fieldsOf(touchAt(columns, row)));
  } catch (error) {
    if (error instanceof NoColumns) return undefined;
    throw error;
  }
}

function fieldsOf(touch: Touch): Partial<Touch> {
  const given = FIELDS.map((field) => [field, touch[field as keyof Touch]]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** A touch as it is compared: instants in one spelling, identities in the one in which they are compared. */
function asCompared(touch: Touch): Partial<Touch> {
  const persons = touch.persons.map(comparedIdentity);
  const isChanged = persons.some((person, place) => person !== touch.persons[place]);
  return fieldsOf({
    ...touch,
    at: toInstant(Date.parse(touch.at)),
    persons: isChanged ? [...new Set(persons)] : touch.persons,
  });
}

const plainId = fc.stringMatching(/^[ !#-[\]-~]{1,20}$/);
/** Mostly what is right, and what seldom is. */
const mostly = <Value>(right: fc.Arbitrary<Value>, seldom: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: seldom });

const WRITTEN = [
  'Émile',
  '李',
  'a"b',
  'a\\b',
  'x@y.z',
  'EMAIL:A@B.C',
  'phone: +1 (2)',
  '\u{1f600}',
];
const anyText = mostly(
  fc.oneof(plainId, fc.constantFrom(...WRITTEN)),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const instant = mostly(
  fc.oneof(
    fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }).map(toInstant),
    fc.constantFrom('2024-02-29T23:59:59Z', '2000-02-29T00:00:00.25Z', '2026-11-22T14:00:00.5Z'),
  ),
  fc.constantFrom(
    ...['2023-02-29T00:00:00Z', '2026-11-31T00:00:00Z', '2026-13-01T00:00:00Z', '2026-11-22'],
    ...['2026-11-22T24:00:00Z', '2026-11-22T14:00:00.1234Z', '2026-11-22T14:00:00+00:00'],
    ...['2026-11-22T14:00:00.Z', '2100-02-29T00:00:00Z', '1e26-11-22T14:00:00Z'],
  ),
);
const touch = fc
  .record(
    {
      id: plainId,
      kind: mostly(fc.constantFrom<string>(...TOUCH_KINDS, 'hum'), fc.constant('')),
      at: instant,
      persons: fc.array(anyText, { maxLength: 4 }),
      creator: fc.option(anyText),
      channel: anyText,
      clickId: anyText,
      code: anyText,
      recordedAt: instant,
      sessionId: anyText,
      dwellSeconds: mostly(fc.constantFrom(0, 7, 300), fc.constantFrom(1.5, -1)),
    },
    { requiredKeys: ['id', 'kind', 'at', 'persons', 'creator', 'channel'] },
  )
  .map((given) => given as unknown as Touch);

/** JSON of an object with its fields in some order, and white space as it may stand. */
const spelling = fc.record({ turn: fc.nat({ max: 10 }), space: fc.constantFrom('', ' ') });

function spelled(value: object, { turn, space }: { turn: number; space: string }): string {
  const entries = Object.entries(value);
  const turned = [
    ...entries.slice(turn % entries.length),
    ...entries.slice(0, turn % entries.length),
  ];
  const fields = turned.map(([name, it]) => {
    const json = Array.isArray(it)
      ? `[${it.map((one) => JSON.stringify(one)).join(`,${space}`)}]`
      : JSON.stringify(it);
    return `"${name}":${space}${json}`;
  });
  return `{${fields.join(`,${space}`)}}`;
}

describe('the scanner of touches', { timeout: 60_000 }, () => {
  it('reads what is a touch as JSON.parse does, and nothing that is none', () => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(fc.tuple(touch, spelling), { minLength: 1, maxLength: 5 }), (given) => {
        const touches = given.map(([it]) => it);
        const isValid = touches.every((it) => inputIssues(TouchSchema, it).length === 0);
        const found = scanned(given.map(([it, how]) => spelled(it, how)));
        if (found === undefined) refused += 1;
        else read += 1;
        expect(found).toEqual(isValid ? touches.map(asCompared) : undefined);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(100);
  });

  it('understands all touches with plain ids', () => {
    fc.assert(
      fc.property(plainId, plainId, fc.nat({ max: 999_999_999 }), (id, person, dwellSeconds) => {
        const given = aTouch({
          id,
          persons: [person],
          dwellSeconds,
          at: '2026-11-22T12:00:00.000Z',
        });
        expect(scanned([JSON.stringify(given)])).toEqual([asCompared(given)]);
      }),
    );
  });

  it('refuses what nothing reads, what stands twice, and what is cut off', () => {
    const given = aTouch();
    const line = JSON.stringify(given);
    for (const wrong of [
      JSON.stringify({ ...given, note: 'x' }),
      line.replace('{', '{"id":"t0",'),
      line.slice(0, -1),
      `${line} ${line}`,
      JSON.stringify({ ...given, persons: Array.from({ length: 21 }, (_, at) => `p${at}`) }),
      JSON.stringify({ ...given, id: 'x'.repeat(129) }),
      line.replace('"creator":"mia",', ''),
    ])
      expect([wrong, scanned([wrong])]).toEqual([wrong, undefined]);
  });
});
