import { type Presence, type SessionLog, toEpochMs } from '@livelane/contracts/vocabulary';
import type { Connection, Span } from './presence.ts';

const QUICK_LEAVE_MS = 3_000;
const AFTER_FREEZE_MS = 5_000;

/** Input of {@link totalsOf}. */
export interface TotalsInput {
  readonly presence: readonly Presence[];
  readonly connections: readonly Connection[];
  readonly network: SessionLog['network'];
  readonly span: Span;
}

/** Viewers, viewer seconds, peak viewers, and the shares that left early or after a freeze. */
export function totalsOf({
  presence,
  connections,
  network,
  span,
}: TotalsInput): SessionLog['totals'] {
  const viewers = presence.filter(({ role }) => role === 'viewer');
  const stays = viewers.flatMap((viewer) =>
    viewer.stays.map(({ from, to }) => ({ from: toEpochMs(from), to: toEpochMs(to) })),
  );
  const watched = stays.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    viewers: viewers.length,
    viewerSeconds: Math.floor(watched / 1_000),
    peakViewers: peakOf(stays),
    leftWithin3s: leftEarly(connections, span),
    leftWithin5sOfFreeze: leftAfterFreeze(viewers, network, span),
  };
}

/** Maximum number of half-open intervals that overlap at one instant; one without length is its instant. */
function peakOf(stays: readonly { from: number; to: number }[]): number {
  const steps = stays.flatMap(({ from, to }) => [
    { at: from, change: 1, order: 1 },
    { at: to, change: -1, order: to > from ? 0 : 2 },
  ]);
  steps.sort((a, b) => a.at - b.at || a.order - b.order);
  let now = 0;
  let peak = 0;
  for (const { change } of steps) {
    now += change;
    peak = Math.max(peak, now);
  }
  return peak;
}

function leftEarly(connections: readonly Connection[], { start, end }: Span): number | null {
  const first = new Map<string, Connection>();
  for (const it of connections) {
    const inSpan = it.from < end && (it.goneBy ?? end) > start;
    if (it.role === 'viewer' && inSpan && !first.has(it.person)) first.set(it.person, it);
  }
  if (first.size === 0) return null;
  const early = [...first.values()].filter(
    ({ from, goneBy = end }) => goneBy < end && goneBy - from <= QUICK_LEAVE_MS,
  );
  return early.length / first.size;
}

function leftAfterFreeze(
  viewers: readonly Presence[],
  network: SessionLog['network'],
  { end }: Span,
): number | null {
  const stays = new Map(viewers.map((viewer) => [viewer.person, viewer.stays]));
  const freezes = network.filter(
    (it) => it.direction === 'down' && (it.frozenMs ?? 0) > 0 && stays.has(it.person),
  );
  if (freezes.length === 0) return null;
  const left = freezes.filter(({ at, person }) =>
    (stays.get(person) ?? []).some(({ to }) => {
      const after = toEpochMs(to) - toEpochMs(at);
      return toEpochMs(to) < end && after >= 0 && after <= AFTER_FREEZE_MS;
    }),
  );
  return left.length / freezes.length;
}
