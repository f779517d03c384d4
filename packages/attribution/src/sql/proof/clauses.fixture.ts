import { type Random, randomOf } from './random.fixture.ts';

/** The clauses that a random plan is drawn over: of each, one choice. */
export const CLAUSES = {
  clickWindow: ['hour', 'month', 'calendar day', 'calendar week'],
  viewWindow: ['hour', 'calendar days'],
  inRoomWindow: ['as other clicks', 'half an hour', 'calendar day'],
  zone: ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'],
  season: ['clocks forward', 'clocks back', 'a skipped day', 'before 1970'],
  dwell: ['none', 'ten seconds'],
  precedence: ['all kinds', 'without codes', 'few kinds'],
  classes: ['none', 'by evidence', 'own windows'],
  inForce: ['always', 'midway'],
  identities: ['one', 'several schemes', 'shared device', 'guests'],
  clickIds: ['none', 'some'],
  codes: ['none', 'take all', 'share', 'contested'],
  rooms: ['none', 'one owner', 'two owners'],
  money: ['as sold', 'refunds', 'cancelled', 'chargebacks', 'pending'],
  copies: ['none', 'counted-once'],
  models: ['single touch', 'several touches', 'markov', 'higher markov', 'shapley', 'all'],
  settles: ['last', 'position', 'time-decay', 'frozen-fit'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Clause = keyof typeof CLAUSES;

/** One choice for every clause. */
export type Choice = { readonly [Name in Clause]: (typeof CLAUSES)[Name][number] };

const NAMES = Object.keys(CLAUSES) as Clause[];

/** The pairs of choices that a plan has. */
export function pairsOf(choice: Choice): string[] {
  return NAMES.flatMap((one, place) =>
    NAMES.slice(place + 1).map((other) => `${one}=${choice[one]} ${other}=${choice[other]}`),
  );
}

/** All pairs of choices that there are. */
export function everyPair(): Set<string> {
  const pairs = NAMES.flatMap((one, place) =>
    NAMES.slice(place + 1).flatMap((other) =>
      CLAUSES[one].flatMap((a) => CLAUSES[other].map((b) => `${one}=${a} ${other}=${b}`)),
    ),
  );
  return new Set(pairs);
}

/** Random choices: each is the one of five draws that has the most pairs not seen before. */
export function drawChoices(count: number, seed: number): Choice[] {
  const random = randomOf(seed);
  const open = everyPair();
  return Array.from({ length: count }, () => {
    const draws = Array.from({ length: 5 }, () => draw(random));
    const fresh = (choice: Choice): number => pairsOf(choice).filter((it) => open.has(it)).length;
    const best = draws.reduce((one, other) => (fresh(other) > fresh(one) ? other : one));
    for (const pair of pairsOf(best)) open.delete(pair);
    return best;
  });
}

function draw(random: Random): Choice {
  return Object.fromEntries(
    NAMES.map((name) => [name, random.oneOf<string>(CLAUSES[name])]),
  ) as Choice;
}
