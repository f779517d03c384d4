import { describe, expect, it } from 'vitest';
import { newcombeInterval, welchInterval } from './difference.ts';
import { proportionInterval } from './proportion.ts';
import { studentQuantile } from './student.ts';

const fixed = (ends: readonly number[]): string[] => ends.map((end) => end.toFixed(4));

describe('intervals of a rate equal the published ones', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857-872, table I: Wilson and Clopper-Pearson without correction.
  it.each([
    ['wilson', [81, 263], [0.2553, 0.3662]],
    ['wilson', [15, 148], [0.0624, 0.1605]],
    ['wilson', [0, 20], [0, 0.1611]],
    ['wilson', [1, 29], [0.0061, 0.1718]],
    ['clopper-pearson', [81, 263], [0.2527, 0.3676]],
    ['clopper-pearson', [15, 148], [0.0578, 0.1617]],
    ['clopper-pearson', [0, 20], [0, 0.1684]],
    ['clopper-pearson', [1, 29], [0.0009, 0.1776]],
  ] as const)('%s of %j', (method, [converted, people], ends) => {
    const { lower, upper } = proportionInterval({ people, converted }, method);
    expect(fixed([lower, upper])).toEqual(fixed(ends));
  });

  // By mpmath at 30 digits: bisection on its regularised incomplete beta function.
  it.each([
    ['clopper-pearson', [81, 263], [0.25273674558527116, 0.36762192260135136]],
    ['clopper-pearson', [15, 148], [0.05784401008344855, 0.16165049034947901]],
    ['jeffreys', [81, 263], [0.25452193499102347, 0.36564749917408242]],
    ['jeffreys', [3, 10], [0.092694593938153146, 0.6058183181486713]],
  ] as const)('%s of %j to 1e-11', (method, [converted, people], [lower, upper]) => {
    const interval = proportionInterval({ people, converted }, method);
    expect(interval.lower).toBeCloseTo(lower, 11);
    expect(interval.upper).toBeCloseTo(upper, 11);
  });

  it('jeffreys at another level, and at the ends', () => {
    const { lower, upper } = proportionInterval({ people: 29, converted: 1 }, 'jeffreys', 0.9);
    expect(lower).toBeCloseTo(0.0061007932373478584, 11);
    expect(upper).toBeCloseTo(0.12709649300980714, 11);
    expect(proportionInterval({ people: 20, converted: 0 }, 'jeffreys').lower).toBe(0);
    expect(proportionInterval({ people: 20, converted: 20 }, 'jeffreys').upper).toBe(1);
  });
});

// Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
it.each([
  [
    [56, 70],
    [48, 80],
    [0.0524, 0.3339],
  ],
  [
    [9, 10],
    [3, 10],
    [0.1705, 0.809],
  ],
  [
    [6, 7],
    [2, 7],
    [0.0582, 0.8062],
  ],
  [
    [5, 56],
    [0, 29],
    [-0.0381, 0.1926],
  ],
  [
    [0, 10],
    [0, 20],
    [-0.1611, 0.2775],
  ],
  [
    [0, 10],
    [0, 10],
    [-0.2775, 0.2775],
  ],
  [
    [10, 10],
    [0, 20],
    [0.6791, 1],
  ],
  [
    [10, 10],
    [0, 10],
    [0.6075, 1],
  ],
] as const)('the difference of %j and %j is the published one', ([a, m], [b, n], ends) => {
  const treatment = { people: m, converted: a };
  const { lower, upper } = newcombeInterval(treatment, { people: n, converted: b });
  expect(fixed([lower, upper])).toEqual(fixed(ends));
});

// By mpmath at 30 digits: bisection on the integral of the density.
it.each([
  [0.975, 1, 12.706204736174705],
  [0.975, 2.5, 3.5746548420036832],
  [0.975, 10, 2.2281388519862748],
  [0.95, 30, 1.6972608865939579],
  [0.975, 999, 1.96234146113345],
  [0.975, 1000, 1.9623390808264085],
  [0.975, 12345.6, 1.9601561582595105],
  [0.9995, 1000, 3.3002826484239129],
  [0.6, 3, 0.27667066233268991],
])('the %d quantile of t with %d degrees of freedom', (probability, degrees, expected) => {
  expect(studentQuantile(probability, degrees)).toBeCloseTo(expected, 10);
});

it('the difference of two means is that of scipy.stats.ttest_ind with unequal variances', () => {
  // Of 1.1, 2.4, 3.3, 0.2, 5, 2.2 and 0.9, 1, 2, 0.1 by scipy 1.17.1: 7.4506 degrees of freedom.
  const treatment = { people: 6, mean: 2.3666666666666667, variance: 2.8266666666666667 };
  const control = { people: 4, mean: 1, variance: 0.6066666666666667 };
  const interval = welchInterval(treatment, control);
  expect(interval?.lower).toBeCloseTo(-0.4767718757229811, 11);
  expect(interval?.upper).toBeCloseTo(3.2101052090563145, 11);
  expect(welchInterval({ ...treatment, variance: 0 }, { ...control, variance: 0 })).toBeNull();
});
