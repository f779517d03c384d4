import { expect, it } from 'vitest';
import { ContractSchema } from '../../contract/document.ts';
import { inputIssues } from '../../vocabulary/index.ts';
import type { Agreement } from './agreement.fixture.ts';
import { counted, errorsOf, warningsOf } from './errors.fixture.ts';
import type { Verdict } from './verdicts.fixture.ts';

/** Agreements that were typed before any review of them was run. */
interface BlindSet {
  readonly agreements: readonly Agreement[];
  /** The verdicts on the errors of the first run, by contract and key. */
  readonly firstSight: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
  /** The errors that are no longer reported. */
  readonly mended: Readonly<Record<string, readonly string[]>>;
  /** Errors that were judged right, and are warnings since a default was decided for what they ask. Default: none. */
  readonly warned?: Readonly<Record<string, readonly string[]>>;
  /** False errors a contract that it may have now on average. */
  readonly most: number;
}

/**
 * Tests that the review reports the errors of first sight without those that were mended, and nothing right is among these. It
 * prints false errors a contract: at first sight, which is a blind figure; and now, which is none, since the review was changed.
 */
export function testFirstSight({
  agreements,
  firstSight,
  mended,
  warned = {},
  most,
}: BlindSet): void {
  const named = agreements.map((it) => [it.note, it] as const);
  const ids = agreements.map(({ contract: { id } }) => id);
  const verdictsOf = ({ contract }: Agreement) => firstSight[contract.id] ?? {};
  const mendedOf = ({ contract }: Agreement) => mended[contract.id] ?? [];
  const warnedOf = ({ contract }: Agreement) => warned[contract.id] ?? [];
  const leftOf = (it: Agreement) =>
    Object.entries(verdictsOf(it)).filter(
      ([key]) => !mendedOf(it).includes(key) && !warnedOf(it).includes(key),
    );

  it.each(named)('%s is a contract', (_, { contract }) => {
    expect(inputIssues(ContractSchema, contract)).toEqual([]);
  });

  it.each(named)('%s has the errors of first sight without those that were mended', (_, it) => {
    const errors = errorsOf(it);
    expect(new Set(errors).size).toBe(errors.length);
    expect(errors.toSorted()).toEqual(
      leftOf(it)
        .map(([key]) => key)
        .toSorted(),
    );
  });

  it('has verdicts on known agreements only, and mends nothing but false errors', () => {
    expect(ids).toEqual(expect.arrayContaining(Object.keys(firstSight)));
    expect(ids).toEqual(expect.arrayContaining(Object.keys(mended)));
    for (const it of agreements)
      for (const key of mendedOf(it)) expect(verdictsOf(it)[key]?.[0], key).toBe(false);
  });

  it('warns of what was right and is decided by a default now', () => {
    expect(ids).toEqual(expect.arrayContaining(Object.keys(warned)));
    for (const it of agreements) {
      const warnings = warningsOf(it);
      for (const key of warnedOf(it)) {
        expect(verdictsOf(it)[key]?.[0], key).toBe(true);
        expect(warnings).toContain(key.replace('SLOT_OPEN', 'SLOT_UNDECIDED'));
      }
    }
  });

  it('counts the false errors at first sight and now', () => {
    const first = counted(agreements, (it) => Object.values(verdictsOf(it)));
    const now = counted(agreements, (it) => leftOf(it).map(([, verdict]) => verdict));
    const show = (name: string, { mean, lines }: typeof first) =>
      console.info([`${name}: ${mean.toFixed(2)} false errors a contract`, ...lines].join('\n'));
    show('at first sight', first);
    show('now', now);
    expect(now.mean).toBeLessThanOrEqual(most);
  });
}
