/**
 * Which pieces count, and what a quota takes off, worked out a second time from the sentences of approvals, publishing
 * schedules and quotas: quotas by counting, decision after decision, days and hours from `Intl`. It shares no code with the
 * settlement.
 */
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { hamilton } from '../fraction.ts';
import { localDay } from '../local-day.ts';
import type { PiecesDeal } from './random-pieces.ts';

type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

interface Piece {
  readonly id: string;
  readonly deliverableId: string;
  readonly publishedAt: number;
  readonly knownAt: number;
}

const DAY_MS = 86_400_000;
const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The pieces of a deal. */
export class Pieces {
  private readonly deal: PiecesDeal;
  private readonly limit: number;
  private readonly zone: string;

  constructor(deal: PiecesDeal) {
    this.deal = deal;
    this.limit = Date.parse(deal.knownAsOf);
    this.zone = deal.contract.zone;
  }

  /** What the fee has earned, less what the quota takes off: no more than all of it. */
  get earned(): bigint {
    const [fee] = this.clauses('fee');
    const each = BigInt(fee?.fixed?.amount?.minor ?? 0);
    const left = each * BigInt(this.paid) - this.reduction();
    return left < 0n ? 0n : left;
  }

  /** What a piece without a number earns in each stage. */
  get stages(): bigint[] {
    const [fee, payment] = [this.clauses('fee')[0], this.clauses('payment')[0]];
    const shares = (payment?.stages ?? []).map(({ share }) => BigInt(share));
    return shares.length === 0 ? [] : hamilton(BigInt(fee?.fixed?.amount?.minor ?? 0), shares);
  }

  /** How many pieces are paid for: no more than are agreed where a number is, and none after an early end that is known. */
  private get paid(): number {
    const end = this.endedAt();
    const counted = this.counted().filter((it) => it.publishedAt < end);
    return this.clauses('deliverable').reduce((sum, { id, quantity }) => {
      const own = counted.filter((it) => it.deliverableId === id);
      return sum + Math.min(own.length, quantity ?? own.length);
    }, 0);
  }

  /** The first moment after the days of notice, once it has passed and the notice is known. */
  private endedAt(): number {
    const [clause] = this.clauses('termination');
    const [notice] = this.of('notice');
    if (clause === undefined || notice === undefined) return Number.POSITIVE_INFINITY;
    const last = plusDays(localDay(notice.occurredAt, this.zone), clause.noticeDays ?? 0);
    const end = this.endOf(last) + 1;
    return end <= this.limit ? end : Number.POSITIVE_INFINITY;
  }

  private clauses<K extends Clause['clause']>(kind: K): Extract<Clause, { clause: K }>[] {
    return this.deal.contract.clauses.filter(
      (it): it is Extract<Clause, { clause: K }> => it.clause === kind,
    );
  }

  private of<Type extends Fact['type']>(type: Type): FactOf<Type>[] {
    return this.deal.facts.filter(
      (it): it is FactOf<Type> => it.type === type && Date.parse(it.recordedAt) <= this.limit,
    );
  }

  /** The pieces that count, each with the moment since when it is known to. */
  private counted(): Piece[] {
    return this.of('delivery').flatMap(({ report, recordedAt }): Piece[] => {
      const piece = {
        ...{ id: report.id, deliverableId: report.deliverableId },
        ...{ publishedAt: Date.parse(report.publishedAt), knownAt: Date.parse(recordedAt) },
      };
      if (!this.keepsSchedule(piece)) return [];
      const approved = this.approvedAt(piece);
      return approved === null ? [] : [{ ...piece, knownAt: Math.max(piece.knownAt, approved) }];
    });
  }

  /** The last millisecond of a day of the deal's zone, found in steps that halve. */
  private endOf(day: string): number {
    let ms = Date.parse(`${day}T00:00:00Z`) - DAY_MS;
    for (let step = 2 ** 27; step >= 1; step /= 2)
      if (localDay(ms + step, this.zone) <= day) ms += step;
    return ms;
  }

  /** When a piece was approved; -Infinity where it needs no approval, null where it was not. */
  private approvedAt(piece: Piece): number | null {
    const clause = this.clauses('approval').find(
      (it) => it.deliverableIds?.includes(piece.deliverableId) ?? true,
    );
    if (clause === undefined) return Number.NEGATIVE_INFINITY;
    const isAbout = (it: { readonly deliverableId: string; readonly pieceId?: string }): boolean =>
      it.deliverableId === piece.deliverableId && (it.pieceId ?? piece.id) === piece.id;
    const answers = this.of('approval').filter((it) => isAbout(it) && it.by === clause.approver);
    const moments = answers
      .filter(({ decision }) => decision === 'approved')
      .map(({ recordedAt }) => Date.parse(recordedAt));
    const silences = this.of('approval-request')
      .filter(isAbout)
      .map((request) => {
        const asked = Date.parse(request.recordedAt);
        const last = plusDays(localDay(request.occurredAt, this.zone), clause.answerDays ?? 0);
        // A request that became known after its time to answer counts as unanswered at once.
        const over = Math.max(asked, this.endOf(last) + 1);
        const isAnswered = answers.some(({ recordedAt }) => {
          const answered = Date.parse(recordedAt);
          return answered >= asked && answered < over;
        });
        return { over, isAnswered };
      })
      .filter(({ over, isAnswered }) => !isAnswered && over <= this.limit)
      .map(({ over }) => over)
      .sort((a, b) => a - b);
    const needed = {
      denied: Number.POSITIVE_INFINITY,
      approved: 1,
      'approved-on-second-request': 2,
    };
    const bySilence = silences[needed[clause.silence ?? 'denied'] - 1];
    if (bySilence !== undefined) moments.push(bySilence);
    return moments.length === 0 ? null : Math.min(...moments);
  }

  private keepsSchedule({ deliverableId, publishedAt }: Piece): boolean {
    return this.clauses('publishing-schedule').every(({ outside, deliverableIds, ...clause }) => {
      if (outside !== 'does-not-count') return true;
      if (!(deliverableIds?.includes(deliverableId) ?? true)) return true;
      const isBlack = (clause.blackouts ?? []).some(
        ({ window }) =>
          publishedAt >= Date.parse(window.start) && publishedAt < Date.parse(window.end),
      );
      return !isBlack && isWithin(clause.hours, publishedAt);
    });
  }

  /** What is missing of each period when its time to make good is over, decided one after another. */
  private reduction(): bigint {
    const [quota] = this.clauses('quota');
    if (quota?.reduction === undefined) return 0n;
    const { pieces: wanted = 0, makeGoodDays } = quota;
    const periods = this.periodsOf(quota.per ?? 'term');
    const places = quota.platform === 'any' ? ['tiktok', 'instagram', 'any'] : [quota.platform];
    const counted = this.clauses('deliverable').filter((it) => places.includes(it.platform));
    const pieces = this.counted().filter((piece) =>
      counted.some(({ id }) => id === piece.deliverableId),
    );
    // How many pieces of each period made good an earlier one; those after the last period have no quota of their own.
    const used = [...periods, null].map(() => 0);
    let missing = 0;
    for (const [place, { until, startsAt, endsAt }] of periods.entries()) {
      const decidedAt = this.endOf(plusDays(until, makeGoodDays ?? 0)) + 1;
      if (decidedAt > this.limit) continue;
      const known = pieces.filter((it) => it.knownAt < decidedAt && it.publishedAt < decidedAt);
      const between = (from: number, to: number): number =>
        known.filter((it) => it.publishedAt >= from && it.publishedAt < to).length;
      let short = Math.max(0, (wanted ?? 0) - between(startsAt, endsAt) + (used[place] ?? 0));
      for (let later = place + 1; later <= periods.length && short > 0; later += 1) {
        const period = periods[later];
        const own = period ? (wanted ?? 0) : 0;
        const from = period?.startsAt ?? periods.at(-1)?.endsAt ?? 0;
        const count = between(from, period?.endsAt ?? Number.POSITIVE_INFINITY);
        const beyond = Math.max(0, count - own - (used[later] ?? 0));
        const taken = Math.min(short, beyond);
        used[later] = (used[later] ?? 0) + taken;
        short -= taken;
      }
      missing += short;
    }
    return BigInt(quota.reduction.perPiece.minor) * BigInt(missing);
  }

  /** The whole periods of the term; the last moment of a period is that of its last day, or of the term. */
  private periodsOf(per: 'week' | 'month' | 'term') {
    const { term } = this.deal.contract;
    const first = localDay(term.start, this.zone);
    const termEnd = Date.parse(term.end);
    const last = localDay(termEnd - 1, this.zone);
    const start = (count: number): string => {
      if (per === 'term') return count === 0 ? first : plusDays(last, 1);
      return per === 'week' ? plusDays(first, 7 * count) : monthsLater(first, count);
    };
    const periods: {
      readonly until: string;
      readonly startsAt: number;
      readonly endsAt: number;
    }[] = [];
    for (let count = 0; ; count += 1) {
      const until = plusDays(start(count + 1), -1);
      const endsAt = Math.min(this.endOf(until) + 1, termEnd);
      if (start(count) > last || until > last) return periods;
      periods.push({ until, startsAt: this.endOf(plusDays(start(count), -1)) + 1, endsAt });
    }
  }
}

/** The same day of a later month, or its last. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  for (let wanted = date; ; wanted -= 1) {
    const made = new Date(Date.UTC(year, month - 1 + months, wanted));
    if (made.getUTCDate() === wanted) return made.toISOString().slice(0, 10);
  }
}

/** Whether a moment is within the hours: those that run past midnight belong to the day on which they begin. */
function isWithin(hours: ClauseOf<'publishing-schedule'>['hours'], moment: number): boolean {
  if (hours === undefined) return true;
  const { from, until, days, zone } = hours;
  const local = new Intl.DateTimeFormat('en-GB', {
    ...({
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    } as const),
  }).formatToParts(moment);
  const part = (type: string): string => local.find((it) => it.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const today = names.indexOf(part('weekday').toLowerCase());
  const isOpenOn = (day: number): boolean =>
    (days as readonly string[]).includes(names[(day + 7) % 7] ?? '');
  if (from < until) return isOpenOn(today) && time >= from && time < until;
  if (from === until) return isOpenOn(today);
  return (isOpenOn(today) && time >= from) || (isOpenOn(today - 1) && time < until);
}
