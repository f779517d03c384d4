import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Fact, Instant, Settlement } from '../../vocabulary/index.ts';
import { contractOf, fixed, lives, on, published, stages, videos } from '../cases/deal.fixture.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { settle } from '../settle.ts';

/** A form of a fixed fee, by the cents of each of four pieces. */
export type Form = (cents: number) => Clause[];

/** How many pieces are agreed where a number is. */
export const AGREED = 4;

const half = 500_000;
const IN_TWO = stages([
  { id: 'now', share: half, trigger: 'publication', dueDays: 0 },
  { id: 'later', share: half, trigger: 'completion', dueDays: 30 },
]);
const OTHERWISE = stages([{ id: 'all', share: 1_000_000, trigger: 'completion', dueDays: 0 }]);
const AT_SIGNING = stages([{ id: 'first', share: 1_000_000, trigger: 'signing', dueDays: 0 }]);
const HALF_AT_SIGNING = stages([
  { id: 'first', share: half, trigger: 'signing', dueDays: 0 },
  { id: 'now', share: half, trigger: 'publication', dueDays: 0 },
]);

const numbered = videos('clips', AGREED);
const open = videos('clips', 1, { quantity: null, publish: null });
const perPiece =
  (work: Clause, per: 'item' | 'session', ...more: Clause[]): Form =>
  (cents) => [work, fixed(cents, per), ...more];
const perDeal =
  (work: Clause, ...more: Clause[]): Form =>
  (cents) => [work, fixed(cents * AGREED, 'deal'), ...more];

const numberedForms = (work: Clause, per: 'item' | 'session'): Readonly<Record<string, Form>> => ({
  'per deal': perDeal(work),
  'per deal in stages': perDeal(work, IN_TWO),
  'per deal at signing': perDeal(work, AT_SIGNING),
  'per deal, half at signing': perDeal(work, HALF_AT_SIGNING),
  [`per ${per}`]: perPiece(work, per),
  [`per ${per} in stages`]: perPiece(work, per, IN_TWO),
  [`per ${per} in one stage`]: perPiece(work, per, OTHERWISE),
  [`per ${per} at signing`]: perPiece(work, per, AT_SIGNING),
  [`per ${per}, half at signing`]: perPiece(work, per, HALF_AT_SIGNING),
});

/** The forms of a fee for videos. */
export const VIDEO_FORMS: Readonly<Record<string, Form>> = {
  ...numberedForms(numbered, 'item'),
  'as they come': perPiece(open, 'item'),
  'as they come, in stages': perPiece(open, 'item', IN_TWO),
  'as they come, in one stage': perPiece(open, 'item', OTHERWISE),
};

/** The forms of a fee for sessions. */
export const SESSION_FORMS = numberedForms(lives(AGREED), 'session');

/** The day from which the second of two revisions is in force; later ones follow by a week. */
const IN_FORCE = ['10-15', '10-22', '10-29'];

/** The revisions of a deal, signed on 1 October. */
function chainOf(forms: readonly (readonly Clause[])[]): Contract[] {
  const chain: Contract[] = [];
  for (const clauses of forms) {
    const parent = chain.at(-1);
    const contract: Contract = { ...contractOf(clauses), dealType: 'fixed-content' };
    const effectiveAt = on(IN_FORCE[chain.length - 1] ?? '');
    chain.push(
      parent === undefined
        ? contract
        : {
            ...contract,
            revision: parent.revision + 1,
            amends: { parent: contractHash(parent), effectiveAt },
          },
    );
  }
  return chain;
}

/** The revisions with their signatures, by the text of their clauses: many deals share them. */
const signed = new Map<string, { readonly chain: Contract[]; readonly signatures: Fact[] }>();

function signedChainOf(forms: readonly (readonly Clause[])[]) {
  const key = JSON.stringify(forms);
  const known = signed.get(key);
  if (known !== undefined) return known;
  const chain = chainOf(forms);
  const signatures = chain.flatMap((contract) =>
    ['brand', 'ann'].map((by) => factOfSignature(contract, { by, at: on('10-01') })),
  );
  signed.set(key, { chain, signatures });
  return { chain, signatures };
}

/** The statement of a deal; each of its lines follows from its steps. */
export function settledForms(
  forms: readonly (readonly Clause[])[],
  facts: readonly Fact[],
  knownAsOf: Instant = '2026-12-30T00:00:00Z',
): Settlement {
  const { chain, signatures } = signedChainOf(forms);
  const statement = settle(chain, [...signatures, ...facts], { knownAsOf, fx: [] });
  for (const line of statement.lines)
    if (recomputedAmount(line)?.minor !== line.amount.minor)
      throw new Error(`${line.id} does not follow from its steps`);
  return statement;
}

/** Videos or sessions on the days of a month. */
export function piecesOn(days: readonly string[], deliverableId = 'clips'): Fact[] {
  return days.map((day) => published(`${deliverableId}-${day}`, deliverableId, [on(day)]));
}

/** What that deal has earned, in cents. */
export function earned(...deal: Parameters<typeof settledForms>): number {
  return Number(settledForms(...deal).totals.earned.minor);
}
