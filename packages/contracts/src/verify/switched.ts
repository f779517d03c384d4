import { type Span, union, within } from './span.ts';

/** One switch of something that is on or off: a label, a pinned product, a promotion. */
export interface Switch {
  readonly at: number;
  readonly phase: 'start' | 'stop';
}

/** When something was on: what the log proves, and what it leaves open. */
export interface OnTimes {
  readonly certain: Span[];
  /** On before a gap, without evidence after it that it was still on. */
  readonly possible: Span[];
}

/** How a log is read: between which times, around which gaps. */
export interface Reading {
  readonly bounds: Span;
  readonly gaps: readonly Span[];
  /** How long a start without a stop lasts: a picture stays (null), a spoken word takes these milliseconds. */
  readonly lastsMs: number | null;
}

/**
 * When something was on, from its switches in order. A stop without a start is believed only back to the
 * end of the gap before it; what was on when a gap began is only possibly on after it, until a stop proves it.
 * @returns certain time never holds a gap; both are inside the bounds
 */
export function onTimes(switches: readonly Switch[], { bounds, gaps, lastsMs }: Reading): OnTimes {
  const certain: Span[] = [];
  const possible: Span[] = [];
  let state: { readonly on: 'yes' | 'no' | 'maybe'; readonly since: number | null } = {
    on: 'no',
    since: null,
  };
  const lasting = (from: number, to: number): Span => ({
    from,
    to: lastsMs === null ? to : Math.min(to, from + lastsMs),
  });
  for (const step of steps(switches, gaps)) {
    const { on, since } = state;
    const at = step.kind === 'gap' ? step.from : step.at;
    if (on === 'maybe' && since !== null && (step.kind === 'gap' || step.phase === 'start'))
      possible.push({ from: since, to: at });
    if (step.kind === 'gap') {
      if (on === 'yes' && since !== null) certain.push(lasting(since, at));
      state = { on: on === 'no' || lastsMs !== null ? 'no' : 'maybe', since: step.to };
    } else if (step.phase === 'stop') {
      if (since !== null && at >= since)
        certain.push({ from: since, to: on === 'yes' ? Math.max(at, since + (lastsMs ?? 0)) : at });
      state = { on: 'no', since: null };
    } else {
      if (on === 'yes' && lastsMs === null) continue;
      if (on === 'yes' && since !== null) certain.push(lasting(since, at));
      state = { on: 'yes', since: at };
    }
  }
  if (state.since !== null && state.on === 'yes') certain.push(lasting(state.since, bounds.to));
  if (state.since !== null && state.on === 'maybe')
    possible.push({ from: state.since, to: bounds.to });
  return { certain: within(certain, bounds), possible: within(possible, bounds) };
}

type Step = ({ readonly kind: 'switch' } & Switch) | ({ readonly kind: 'gap' } & Span);

function steps(switches: readonly Switch[], gaps: readonly Span[]): Step[] {
  const all: Step[] = [
    ...switches.map((it) => ({ kind: 'switch' as const, ...it })),
    ...union(gaps).map((it) => ({ kind: 'gap' as const, ...it })),
  ];
  const time = (step: Step): number => (step.kind === 'gap' ? step.from : step.at);
  return all
    .map((step, index) => ({ step, index }))
    .sort((a, b) => time(a.step) - time(b.step) || a.index - b.index)
    .map(({ step }) => step);
}
