import { isPublished } from '../../clauses/deliverable/form/form.ts';
import type { Weekday } from '../../clauses/payment-terms/schema.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { toInstant } from '../../vocabulary/index.ts';
import { localOfInstant } from '../../vocabulary/zones/index.ts';
import type { PieceRules, PublishedPiece } from '../facts/piece-rules.ts';

type Schedule = CompleteClauseOf<'publishing-schedule'>;

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** When pieces may be published: those outside do not count where the contract says so. */
export class PublishingSchedules implements PieceRules {
  private readonly schedules: readonly Schedule[];
  /** Deliverables that are never published, so that no schedule is about them. */
  private readonly unpublished: ReadonlySet<string>;

  constructor(contract: CompleteContract) {
    this.schedules = clausesOf(contract, 'publishing-schedule');
    const never = clausesOf(contract, 'deliverable').filter((it) => !isPublished(it));
    this.unpublished = new Set(never.map(({ id }) => id));
  }

  countsAt(piece: PublishedPiece): number | null {
    const broken = this.broken(piece).some(({ outside }) => outside === 'does-not-count');
    return broken ? null : piece.knownAt;
  }

  /** The schedules that a piece does not keep. */
  broken({
    deliverableId,
    occurredAt,
  }: Pick<PublishedPiece, 'deliverableId' | 'occurredAt'>): Schedule[] {
    if (this.unpublished.has(deliverableId)) return [];
    return this.schedules.filter(
      (schedule) =>
        (schedule.deliverableIds?.includes(deliverableId) ?? true) &&
        (isBlackedOut(schedule, occurredAt) || !isWithinHours(schedule, occurredAt)),
    );
  }
}

function isBlackedOut({ blackouts = [] }: Schedule, at: number): boolean {
  return blackouts.some(
    ({ window }) => Date.parse(window.start) <= at && at < Date.parse(window.end),
  );
}

function isWithinHours({ hours }: Schedule, at: number): boolean {
  if (hours === undefined) return true;
  const { from, until, days, zone } = hours;
  const [date = '', time = ''] = localOfInstant(toInstant(at), zone).split(' ');
  const runsPastMidnight = until <= from;
  // After midnight the hours of the day before still run.
  const back = runsPastMidnight && time < until && from !== until ? 1 : 0;
  const noon = Date.parse(`${date}T12:00:00Z`) - back * 86_400_000;
  const weekday = WEEKDAYS[new Date(noon).getUTCDay()];
  const isInHours = runsPastMidnight ? time >= from || time < until : time >= from && time < until;
  return isInHours && weekday !== undefined && days.includes(weekday);
}
