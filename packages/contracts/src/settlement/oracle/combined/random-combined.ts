import type { Clause } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { contractHash } from '../../../contract/hash.ts';
import { type Fact, type Money, ROUNDING_MODES } from '../../../vocabulary/index.ts';
import { dealOf } from '../../deal.fixture.ts';
import { factOfSignature } from '../../facts/fact-of.ts';
import { credited } from '../../facts/facts.fixture.ts';
import { at, DAY, Dice } from '../dice.ts';

/** A commission that is split, guaranteed, taxed and shared with an agent, under several revisions, and what happened. */
export interface CombinedDeal {
  readonly contracts: readonly Contract[];
  readonly facts: readonly Fact[];
}

/** The first moment of the term, which ends with February. */
export const START = Date.parse('2026-12-01T00:00:00Z');
const DAYS = 90;
const MINUTE = 60_000;
const usd = (minor: number): Money => ({ currency: 'USD', minor: `${BigInt(minor)}` });
const pair = { payer: 'rosy', payee: 'mia' } as const;

/** The terms that a revision may change; the rest stays as it is. */
interface Shape {
  readonly rule: 'marginal' | 'crossing-order' | 'retroactive' | null;
  readonly per: 'day' | 'month' | 'term';
  readonly guaranteed: 'month' | 'term' | null;
  readonly recoup: 'no' | 'later-periods';
  readonly shares: readonly number[] | null;
  readonly agent: 'on-top' | 'out-of' | null;
  /** Whether the agent has a share of the guarantee too, at a rate that never changes. */
  readonly ofFloor: boolean;
  readonly hasTreaty: boolean;
}

/** The deal of a seed: every fact at a minute of its own. A deal with a treaty is not ended early, so that due days decide alone. */
export function randomCombined(seed: number): CombinedDeal {
  const dice = new Dice(seed);
  const notices = dice.upTo(3);
  const part = dice.upTo(1_000_001);
  const other = dice.upTo(1_000_001 - part);
  const isSplit = dice.chance(0.6);
  const shape: Shape = {
    rule: dice.pick(['marginal', 'crossing-order', 'retroactive', null] as const),
    per: dice.pick(['day', 'month', 'term'] as const),
    guaranteed: dice.pick([notices > 0 ? 'term' : 'month', 'term', null] as const),
    recoup: dice.pick(['no', 'later-periods'] as const),
    shares: isSplit ? [part, other, 1_000_000 - part - other] : null,
    // A share is taken out of a fee of one payee only.
    agent: dice.pick(['on-top', isSplit ? 'on-top' : 'out-of', null] as const),
    ofFloor: dice.chance(0.4),
    hasTreaty: notices === 0 && dice.chance(0.7),
  };
  const first: Contract = dealOf(termsOf(dice, shape), {
    ...{ zone: 'UTC', rounding: dice.pick(ROUNDING_MODES) },
    term: { start: at(START), end: at(START + DAYS * DAY) },
  });
  const contracts = [first];
  const facts: Fact[] = [...salesOf(dice), ...noticesOf(dice, notices)];
  if (shape.hasTreaty) facts.push(...certificatesOf(dice));
  let effective = START;
  for (let left = dice.upTo(3); left > 0; left -= 1) {
    const parent = contracts.at(-1) as Contract;
    effective += (1 + dice.upTo(35)) * DAY;
    const amends = { parent: contractHash(parent), effectiveAt: at(effective) };
    const work = first.clauses.filter(({ clause }) =>
      ['deliverable', 'attribution'].includes(clause),
    );
    const agency = first.clauses.filter(({ id }) => id === 'agency' && shape.ofFloor);
    const terms = termsOf(dice, shape).filter(({ id }) => agency.length === 0 || id !== 'agency');
    const revision = parent.revision + 1;
    const next = { ...parent, revision, amends, clauses: [...work, ...terms, ...agency] };
    contracts.push(next);
    for (const by of ['rosy', 'mia', 'lee'])
      facts.push(
        factOfSignature(next, { by, at: at(START - 2 * DAY), recordedAt: at(START - DAY) }),
      );
  }
  return { contracts, facts };
}

function termsOf(dice: Dice, shape: Shape): Clause[] {
  const { rule, per, guaranteed, recoup, shares, agent, ofFloor } = shape;
  const froms = [...new Set([1 + dice.upTo(90_000), 1 + dice.upTo(300_000)])].sort((a, b) => a - b);
  const steps = froms.map((from) => ({ from: usd(from), rate: dice.upTo(400_000) }));
  const more = rule === null ? {} : { tiers: { rule, per, steps } };
  return [
    {
      ...{ clause: 'fee', id: 'fee', ...pair, model: 'commission' },
      commission: { rate: dice.upTo(400_000), deductions: [], holdDays: 0, dueDays: 12, ...more },
    },
    ...(guaranteed === null
      ? []
      : [
          {
            ...{ clause: 'guarantee', id: 'floor', ...pair, feeIds: ['fee'], recoup },
            ...{ amount: usd(dice.upTo(90_000)), per: guaranteed, dueDays: 7 },
          },
        ]),
    ...(shares === null
      ? []
      : [
          {
            ...{ clause: 'payee-split', id: 'split', feeId: 'fee' },
            shares: shares.map((share, place) => ({
              payee: ['mia', 'lee', 'agent'][place] ?? '',
              share,
            })),
          },
        ]),
    ...(agent === null
      ? []
      : [
          {
            ...{ clause: 'agent-share', id: 'agency', payee: 'agent', basis: agent },
            feeIds: ofFloor && guaranteed !== null ? ['fee', 'floor'] : ['fee'],
            rate: dice.upTo(300_000),
          },
        ]),
    tax(dice, 'own', shape.hasTreaty),
    tax(dice, 'borne', shape.hasTreaty),
    tax(dice, 'also', false),
    {
      ...{ clause: 'termination', id: 'ending', noticeDays: 10, cureDays: 7 },
      ...{ causes: ['non-payment'], payment: 'pro-rata' },
    },
  ] as Clause[];
}

/** A tax on all work, since no piece of it is done elsewhere; two of the three are borne by the payer. */
function tax(dice: Dice, id: string, hasTreaty: boolean): Clause {
  return {
    ...{ clause: 'tax', id, authority: 'US', withholdingRate: 100_000 + dice.upTo(200_000) },
    borneBy: id === 'own' ? 'creator' : 'payer',
    ...(hasTreaty ? { treaty: { rate: dice.upTo(100_000) } } : {}),
  } as Clause;
}

function salesOf(dice: Dice): Fact[] {
  return Array.from({ length: 1 + dice.upTo(7) }, (_, index): Fact[] => {
    const sold = START + dice.upTo(DAYS) * DAY + (60 + 20 * index) * MINUTE;
    const units = 1 + dice.upTo(150_000);
    const sale = credited(`o${index}`, units, { occurredAt: at(sold), recordedAt: at(sold) });
    if (!dice.chance(0.4)) return [sale];
    const back = at(sold + (1 + dice.upTo(60)) * DAY + 5 * MINUTE);
    const part = dice.pick([units, 1 + dice.upTo(units)]);
    const times = { occurredAt: back, recordedAt: back };
    return [sale, credited(`o${index}`, -part, { change: 'refund', ...times })];
  }).flat();
}

/** Notices that end the deal ten days later, some of which become known when it has ended. */
function noticesOf(dice: Dice, count: number): Fact[] {
  return Array.from({ length: count }, (_, index): Fact => {
    const given = START + dice.upTo(DAYS - 20) * DAY + (600 + index) * MINUTE;
    const known = given + dice.upTo(2) * dice.upTo(60) * DAY + MINUTE;
    return {
      ...{ kind: 'fact', version: 1, id: `notice-${index}`, type: 'notice', by: 'rosy' },
      ...{ about: 'ending', text: `End ${index}`, occurredAt: at(given), recordedAt: at(known) },
    } as Fact;
  });
}

function certificatesOf(dice: Dice): Fact[] {
  return ['mia', 'lee', 'agent'].flatMap((by) =>
    ['own', 'borne'].flatMap((about, place): Fact[] => {
      if (dice.chance(0.4)) return [];
      const known = START + dice.upTo(DAYS) * DAY + (1200 + place) * MINUTE;
      const from = known - dice.upTo(20) * DAY;
      return [
        {
          ...{ kind: 'fact', version: 1, id: `${about}-${by}`, type: 'certificate', by, about },
          ...{ reference: `R-${about}-${by}`, occurredAt: at(known), recordedAt: at(known) },
          valid: { start: at(from), end: at(from + (10 + dice.upTo(100)) * DAY) },
        } as Fact,
      ];
    }),
  );
}
