import {
  type AttributionPolicy,
  type Period,
  type SettlingModel,
  TOUCH_KINDS,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { aPolicy } from '../../records/records.fixture.ts';
import type { Random } from '../../sql/proof/random.fixture.ts';
import { CLASSES_BY_EVIDENCE } from '../../windows/classes.ts';

/** The middle of the time in which records of a ledger happen: clocks change in it. */
export const START = Date.parse('2026-11-01T00:00:00Z');
export const HOUR = 3_600_000;
export const CREATORS = ['mia', 'noor', 'ana'] as const;
export const CODES = ['MIA10', 'NOOR10', 'BOTH'] as const;
export const PRODUCTS = ['lip', 'eye'] as const;

const MODELS = [
  ...(['first', 'last', 'last-non-direct', 'linear', 'linear-unique'] as const),
  ...(['position', 'time-decay', 'frozen-fit'] as const),
] as const satisfies readonly SettlingModel['model'][];

function modelOf(random: Random): SettlingModel {
  const model = random.oneOf(MODELS);
  if (model === 'position') {
    const first = random.below(1_000_001);
    return { model, first, last: random.below(1_000_001 - first) };
  }
  if (model === 'time-decay') return { model, halfLifeSeconds: 1 + random.below(1_000_000) };
  if (model !== 'frozen-fit') return { model };
  const coefficients = [
    ...CREATORS.map((id) => ({ party: 'creator' as const, id })),
    { party: 'channel' as const, id: 'bio' },
  ]
    .filter(() => random.chance(0.7))
    .map((party) => ({ ...party, coefficient: random.below(5) * random.below(1_000_000) }));
  const fit = { id: 'fit', fittedAsOf: '2026-10-01T00:00:00Z' as const, coefficients };
  return { model, ...fit, hash: canonicalHash(fit) };
}

function periodOf(random: Random): Period {
  if (random.chance(0.7))
    return { basis: 'elapsed', seconds: 1 + random.below(random.oneOf([3600, 86_400, 604_800])) };
  const zone = random.oneOf(['America/New_York', 'Asia/Shanghai', 'UTC']);
  return { basis: 'calendar', days: 1 + random.below(5), zone };
}

function codesOf(random: Random): AttributionPolicy['codes'] {
  return Array.from({ length: random.below(5) }, () => {
    const start = START + (random.below(48) - 24) * HOUR;
    const valid = {
      start: toInstant(start),
      end: toInstant(start + (1 + random.below(48)) * HOUR),
    };
    const products = PRODUCTS.filter(() => random.chance(0.6));
    return {
      code: random.oneOf(CODES),
      creator: random.oneOf(CREATORS),
      ...(random.chance(0.2) ? { valid } : {}),
      ...(products.length > 0 && random.chance(0.4) ? { products } : {}),
    };
  });
}

/** A policy of any model, with classes or without, and windows, codes and precedence of all forms. */
export function randomPolicy(
  random: Random,
  parts: Partial<AttributionPolicy> = {},
): AttributionPolicy {
  const all = random.chance(0.7);
  const precedence = all ? [...TOUCH_KINDS] : TOUCH_KINDS.filter(() => random.chance(0.7));
  if (random.chance(0.3)) precedence.reverse();
  const kinds = precedence.length === 0 ? [...TOUCH_KINDS] : precedence;
  const [head, ...others] = CLASSES_BY_EVIDENCE.map((one) =>
    one.filter((kind) => kinds.includes(kind)),
  ).filter((one) => one.length > 0);
  const classes = [
    ...(head === undefined
      ? []
      : [{ kinds: head, ...(random.chance(0.3) ? { window: periodOf(random) } : {}) }]),
    ...others,
  ];
  return aPolicy({
    model: modelOf(random),
    windows: {
      click: periodOf(random),
      view: periodOf(random),
      ...(random.chance(0.5) ? { inRoom: periodOf(random) } : {}),
      ...(random.chance(0.2) ? { kinds: { utm: periodOf(random) } } : {}),
    },
    minimumDwellSeconds: random.below(20),
    precedence: kinds,
    ...(random.chance(0.4) ? { classes } : {}),
    codeTakesAll: random.chance(0.5),
    codes: codesOf(random),
    lateCodeSeconds: random.oneOf([0, 300]),
    ...parts,
  });
}
