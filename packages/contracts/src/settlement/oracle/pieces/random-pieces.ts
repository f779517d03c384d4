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
  const dice = new Dice(seed);
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
