import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, Instant, Money, Zone } from '../../../vocabulary/index.ts';
import { at, DAY, Dice, FROM } from '../dice.ts';

/** A deal that pays by the piece, with rules by which pieces count, and what was published, asked and answered. */
export interface PiecesDeal {
  readonly contract: Contract;
  readonly facts: Fact[];
  readonly knownAsOf: Instant;
}

const usd = (minor: number): Money => ({ currency: 'USD', minor: `${BigInt(minor)}` });
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The deal of a seed. */
export function randomPieces(seed: number): PiecesDeal {
  return asTheyCome(new Dice(seed + 0x5eed), numberedPieces(new Dice(seed)));
}

/** For some of the deals: pieces without a number, some paid in stages, some deals ended by a notice. */
function asTheyCome(dice: Dice, deal: PiecesDeal): PiecesDeal {
  if (dice.chance(0.5)) return deal;
  const isEnded = dice.chance(0.4);
  const isTimed = dice.chance(0.3);
  const clauses = deal.contract.clauses.flatMap((it): Clause[] => {
    // What a quota takes off for periods after an early end is tried elsewhere.
    if (it.clause === 'quota' && isEnded) return [];
    if (it.clause !== 'deliverable') return [it];
    const { quantity: _, publish, ...rest } = it;
    return [isTimed && publish ? { ...rest, publish } : rest];
  });
  const happened = FROM + dice.upTo(60 * 1440) * 60_000;
  const known = happened + dice.upTo(2) * dice.upTo(20 * 1440) * 60_000;
  const notice: Fact = {
    ...{ kind: 'fact', version: 1, id: 'notice', occurredAt: at(happened), recordedAt: at(known) },
    ...{ type: 'notice', by: 'rosy', about: 'ending', text: 'We end it.' },
  };
  const ending: Clause = {
    ...{ clause: 'termination', id: 'ending', noticeDays: dice.upTo(20) },
    ...{ causes: ['non-payment'], cureDays: 0, payment: 'delivered-only' },
  };
  return {
    ...deal,
    contract: {
      ...deal.contract,
      dealType: 'fixed-content',
      clauses: [
        ...clauses,
        ...(dice.chance(0.6) ? [stages(dice)] : []),
        ...(isEnded ? [ending] : []),
      ],
    },
    facts: isEnded ? [...deal.facts, notice] : deal.facts,
  };
}

function stages(dice: Dice): ClauseOf<'payment'> {
  const weights = Array.from({ length: 1 + dice.upTo(4) }, () => 1 + dice.upTo(9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((weight * 1_000_000) / total));
  shares[0] = (shares[0] ?? 0) + 1_000_000 - shares.reduce((sum, share) => sum + share, 0);
  return {
    ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
    stages: shares.map((share, index) => ({
      ...{ id: `stage-${index}`, share, dueDays: dice.upTo(30) },
      trigger: dice.pick(['publication', 'completion'] as const),
    })),
  };
}

function numberedPieces(dice: Dice): PiecesDeal {
  const zone: Zone = dice.pick(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland']);
  const base = lipColourContract();
  const video = base.clauses.find(({ id }) => id === 'videos') as ClauseOf<'deliverable'>;
  const works = ['videos', 'posts'].map((id) => ({
    ...video,
    ...({
      id,
      quantity: 1 + dice.upTo(8),
      platform: id === 'videos' ? 'tiktok' : dice.pick(['tiktok', 'instagram', 'any']),
    } as const),
  }));
  const fee: Clause = {
    ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
    fixed: { amount: usd(1000 + dice.upTo(9000)), per: 'item' },
  };
  const rules = [
    ...(dice.chance(0.6) ? [approval(dice)] : []),
    ...(dice.chance(0.5) ? [schedule(dice, zone)] : []),
    ...(dice.chance(0.7) ? [quota(dice)] : []),
  ];
  const contract: Contract = {
    ...base,
    zone,
    term: { start: at(FROM), end: at(FROM + (20 + dice.upTo(80)) * DAY + dice.upTo(DAY)) },
    clauses: [...works, fee, ...rules],
  };
  return { contract, facts: factsOf(dice), knownAsOf: at(FROM + (10 + dice.upTo(130)) * DAY) };
}

const onlyVideos = (dice: Dice) => (dice.chance(0.4) ? { deliverableIds: ['videos'] } : {});

function approval(dice: Dice): ClauseOf<'approval'> {
  return {
    ...{ clause: 'approval', id: 'approval', approver: 'rosy', answerDays: dice.upTo(6) },
    silence: dice.pick(['denied', 'approved', 'approved-on-second-request'] as const),
    ...onlyVideos(dice),
  };
}

function schedule(dice: Dice, zone: Zone): ClauseOf<'publishing-schedule'> {
  const time = () => `${String(dice.upTo(24)).padStart(2, '0')}:${dice.pick(['00', '30'])}`;
  const from = time();
  const days = WEEK.filter(() => dice.chance(0.8));
  const begins = FROM + (12 + dice.upTo(70)) * DAY;
  return {
    ...{ clause: 'publishing-schedule', id: 'schedule' },
    outside: dice.pick(['does-not-count', 'does-not-count', 'reported'] as const),
    ...onlyVideos(dice),
    ...(dice.chance(0.7)
      ? {
          hours: {
            ...{ from, until: dice.chance(0.1) ? from : time() },
            ...{ days: days.length === 0 ? ['mon'] : days, zone },
          },
        }
      : {}),
    ...(dice.chance(0.5)
      ? {
          blackouts: [
            { window: { start: at(begins), end: at(begins + dice.upTo(20) * DAY + 1000) }, zone },
          ],
        }
      : {}),
  };
}

function quota(dice: Dice): ClauseOf<'quota'> {
  return {
    ...{ clause: 'quota', id: 'quota', pieces: 1 + dice.upTo(3) },
    platform: dice.pick(['tiktok', 'any'] as const),
    per: dice.pick(['week', 'month', 'term'] as const),
    makeGoodDays: dice.pick([0, dice.upTo(10), dice.upTo(40)]),
    reduction: { feeId: 'fee', perPiece: usd(1 + dice.upTo(3000)) },
  };
}

function factsOf(dice: Dice): Fact[] {
  const moment = (days: number) => FROM - DAY + dice.upTo(days * 1440) * 60_000;
  const head = (id: string, ms: number) => ({
    ...({ kind: 'fact', version: 1, id } as const),
    ...{
      occurredAt: at(ms),
      recordedAt: at(ms + (dice.chance(0.6) ? 0 : dice.upTo(20 * 1440)) * 60_000),
    },
  });
  const pieces = Array.from({ length: dice.upTo(14) }, (_, index): Fact => {
    const ms = moment(100) + index;
    return {
      ...head(`delivery-${index}`, ms),
      type: 'delivery',
      report: {
        ...{ kind: 'delivery-report', version: 1, id: `p${index}`, platform: 'tiktok' },
        ...{ deliverableId: dice.pick(['videos', 'posts']), publishedAt: at(ms) },
        ...{ removedAt: dice.chance(0.2) ? at(ms + dice.upTo(60) * DAY) : null, metrics: [] },
      },
    };
  });
  const answers = pieces.flatMap((piece, index): Fact[] => {
    if (piece.type !== 'delivery') return [];
    const { deliverableId, id, publishedAt } = piece.report;
    const about = { deliverableId, ...(dice.chance(0.9) ? { pieceId: id } : {}) };
    const near = () => Date.parse(publishedAt) + (dice.upTo(20 * 1440) - 8 * 1440) * 60_000;
    const asked = Array.from({ length: dice.upTo(4) }, (_, place): Fact => {
      const request = head(`request-${index}-${place}`, near() + place);
      return { ...request, type: 'approval-request', by: 'mia', ...about };
    });
    const answered = Array.from({ length: dice.upTo(3) }, (_, place): Fact => {
      const answer = head(`answer-${index}-${place}`, near() + place);
      const decision = dice.pick(['approved', 'denied', 'denied'] as const);
      return {
        ...answer,
        type: 'approval',
        by: dice.pick(['rosy', 'rosy', 'mia']),
        decision,
        ...about,
      };
    });
    return [...asked, ...answered];
  });
  return [...pieces, ...answers] as Fact[];
}
