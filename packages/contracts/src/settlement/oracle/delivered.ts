import type { Clause } from '../../clauses/schemas.ts';
import { type Fact, LivelaneError } from '../../vocabulary/index.ts';
import { Frac, hamilton, NOTHING } from './fraction.ts';
import { localDay } from './local-day.ts';
import type { RandomDeal } from './random-deal.ts';
import type { Value } from './valued-sales.ts';

/** The clause of a kind. */
export type Kind<K extends Clause['clause']> = Extract<Clause, { clause: K }>;

/** What a deal's fixed parts are worked out from. */
export interface DealOptions {
  readonly known: readonly Fact[];
  readonly net: readonly Value[];
  readonly contract: RandomDeal['contract'];
  readonly knownAsOf: string;
  readonly clauses: <K extends Clause['clause']>(kind: K) => Kind<K>[];
}

/** The parts of a deal that turn on what was delivered, signed and assessed. */
export class Deal {
  forfeited = 0n;
  private readonly options: DealOptions;

  constructor(options: DealOptions) {
    this.options = options;
  }

  fixed(fee: Kind<'fee'>): bigint {
    if (fee.model === 'commission' || !fee.fixed) return 0n;
    const amount = BigInt(fee.fixed.amount?.minor ?? 0);
    const wanted = this.options
      .clauses('deliverable')
      .filter((it) => fee.deliverableIds?.includes(it.id) ?? true)
      .filter(
        (it) => fee.fixed?.per === 'deal' || Boolean(it.live) === (fee.fixed?.per === 'session'),
      );
    const payment = this.options.clauses('payment').find((it) => it.feeId === fee.id);
    if (payment === undefined) {
      if (fee.fixed.per === 'deal')
        return wanted.every((it) => this.pieces(it) === agreed(it)) ? amount : 0n;
      return amount * BigInt(wanted.reduce((sum, it) => sum + this.pieces(it), 0));
    }
    const times = fee.fixed.per === 'deal' ? 1 : wanted.reduce((sum, it) => sum + agreed(it), 0);
    const stages = payment.stages ?? [];
    const parts = hamilton(
      amount * BigInt(times),
      stages.map((stage) => BigInt(stage.share)),
    );
    const single = fee.fixed.per !== 'deal';
    return stages.reduce((sum, stage, index) => {
      const part = parts[index] ?? 0n;
      const own = wanted.filter((it) => [undefined, it.id].includes(stage.deliverableId));
      const isOfWork = stage.trigger === 'publication' || stage.trigger === 'completion';
      if (!single || !isOfWork || stage.deposit || own.length === 0)
        return sum + this.stage(stage, { part, fee });
      const equal = own.flatMap((it) => Array.from({ length: agreed(it) }, () => 1n));
      const done = own.reduce((pieces, it) => pieces + this.pieces(it), 0);
      return (
        sum +
        hamilton(part, equal)
          .slice(0, done)
          .reduce((a, b) => a + b, 0n)
      );
    }, 0n);
  }

  private stage(
    stage: NonNullable<Kind<'payment'>['stages']>[number],
    { part, fee }: { readonly part: bigint; readonly fee: Kind<'fee'> },
  ): bigint {
    const delivered = () => {
      const awaited = this.options
        .clauses('deliverable')
        .filter((it) => fee.deliverableIds?.includes(it.id) ?? true)
        .filter((it) => [undefined, it.id].includes(stage.deliverableId));
      return awaited.length > 0 && awaited.every((it) => this.pieces(it) === agreed(it));
    };
    const happened = {
      signing: () => this.signed(),
      publication: () => delivered(),
      assessment: () => this.stated(),
      // All that these deals agree is published.
      completion: () => delivered(),
    }[stage.trigger];
    if (!happened() || (stage.deposit !== undefined && !this.stated())) return 0n;
    if (stage.deposit === undefined) return part;
    const met = (this.assessment().criteria ?? []).map((it) => this.reaches(it));
    const equal = hamilton(
      part,
      met.map(() => 1n),
    );
    const released = met.every(Boolean)
      ? part
      : stage.deposit.release === 'pro-rata'
        ? equal.reduce((sum, it, index) => (met[index] ? sum + it : sum), 0n)
        : 0n;
    this.forfeited += part - released;
    return released;
  }

  bonus(fee: Kind<'fee'>): bigint {
    if (fee.model !== 'fixed-plus-bonus' || !fee.bonus?.measure || !this.stated()) return 0n;
    const measure = fee.bonus.measure;
    const reached = (fee.bonus.steps ?? []).filter((step) =>
      this.reaches({ measure, atLeast: step.atLeast }),
    );
    const amounts = reached.map((step) => BigInt(step.amount.minor));
    return fee.bonus.pays === 'every'
      ? amounts.reduce((sum, it) => sum + it, 0n)
      : (amounts.at(-1) ?? 0n);
  }

  private assessment(): Kind<'assessment'> {
    const [clause] = this.options.clauses('assessment');
    if (clause === undefined) throw new LivelaneError('CLAUSE_MISSING', 'no assessment');
    return clause;
  }

  private localDay(instant: string): string {
    return localDay(instant, this.options.contract.zone);
  }

  private stated(): boolean {
    return this.localDay(this.options.knownAsOf) > (this.assessment().assessedOn ?? '');
  }

  private inTime(fact: { readonly recordedAt: string; readonly happened: string }): boolean {
    const { period, assessedOn } = this.assessment();
    const happened = Date.parse(fact.happened);
    return (
      this.localDay(fact.recordedAt) <= (assessedOn ?? '') &&
      happened >= Date.parse(period?.start ?? '') &&
      happened < Date.parse(period?.end ?? '')
    );
  }

  private reaches({
    measure,
    atLeast,
  }: Pick<NonNullable<Kind<'assessment'>['criteria']>[number], 'measure' | 'atLeast'>): boolean {
    const wanted = new Frac(typeof atLeast === 'number' ? BigInt(atLeast) : BigInt(atLeast.minor));
    return !this.measured(measure).below(wanted);
  }

  private measured(measure: string): Frac {
    const counted = this.options.net.filter((it) =>
      this.inTime({
        recordedAt: new Date(it.knownAt).toISOString(),
        happened: new Date(it.soldAt).toISOString(),
      }),
    );
    if (measure === 'credited-net-sales')
      return counted.reduce((sum, it) => sum.plus(it.value), NOTHING);
    if (measure === 'credited-orders') {
      const orders = [...new Set(counted.map((it) => it.orderId))];
      const value = (id: string): Frac =>
        counted.filter((it) => it.orderId === id).reduce((sum, it) => sum.plus(it.value), NOTHING);
      return new Frac(BigInt(orders.filter((id) => NOTHING.below(value(id))).length));
    }
    const sessions = new Map<string, number>();
    const reports = new Map<string, string>();
    for (const fact of this.options.known) {
      if (
        fact.type === 'session' &&
        this.inTime({ recordedAt: fact.recordedAt, happened: fact.occurredAt }) &&
        !sessions.has(fact.sessionId)
      )
        sessions.set(fact.sessionId, fact.seconds);
      if (
        fact.type === 'delivery' &&
        this.inTime({ recordedAt: fact.recordedAt, happened: fact.report.publishedAt }) &&
        !reports.has(fact.report.id)
      )
        reports.set(fact.report.id, fact.report.deliverableId);
    }
    if (measure === 'live-minutes')
      return new Frac(BigInt([...sessions.values()].reduce((sum, it) => sum + it, 0)), 60n);
    return new Frac(BigInt(sessions.size + this.reportsApart(sessions.size > 0)));
  }

  /** Different reports in time; those of the live deliverable only where no session counts. */
  private reportsApart(live: boolean): number {
    const ids = new Set<string>();
    for (const fact of this.options.known) {
      if (
        fact.type !== 'delivery' ||
        !this.inTime({ recordedAt: fact.recordedAt, happened: fact.report.publishedAt })
      )
        continue;
      if (!(live && fact.report.deliverableId === 'live')) ids.add(fact.report.id);
    }
    return ids.size;
  }

  private signed(): boolean {
    return ['rosy', 'mia'].every((by) =>
      this.options.known.some((fact) => fact.type === 'signature' && fact.by === by),
    );
  }

  private pieces(deliverable: Kind<'deliverable'>): number {
    const sessions = new Set<string>();
    const reports = new Set<string>();
    for (const fact of this.options.known) {
      if (fact.type === 'session' && fact.deliverableId === deliverable.id)
        sessions.add(fact.sessionId);
      if (fact.type === 'delivery' && fact.report.deliverableId === deliverable.id)
        reports.add(fact.report.id);
    }
    return Math.min(agreed(deliverable), Math.max(sessions.size, reports.size));
  }
}

/** How many pieces or sessions were agreed. */
export function agreed(deliverable: Kind<'deliverable'>): number {
  return deliverable.live?.sessions ?? deliverable.quantity ?? 0;
}
