/** What a page measured of its link in a second. */
interface Sample {
  /** From 0 to 1; null where it is not known. */
  readonly lossShare: number | null;
  readonly frozenMs: number | null;
}

/** `weak`: packets are lost, or the picture stood still for a while. */
export type LinkState = 'fair' | 'weak';

/** How the links of people stand, by what their pages report. */
export interface LinkStates {
  /** @returns false where the last report is so near that this one does not count */
  report(identity: string, samples: readonly Sample[]): boolean;
  /** Null where nothing was heard of late. */
  of(identity: string): LinkState | null;
}

/** Time between two reports of one page that count, in milliseconds; pages send one every five seconds. */
const BETWEEN_MS = 4_000;

/** How long a report speaks for the link, in milliseconds. */
const FRESH_MS = 20_000;

/** Share of lost packets from which a link is weak: pictures suffer visibly. */
export const WEAK_LOSS = 0.08;

/** Time within a report for which a picture stands still on a weak link, in milliseconds: decoders pause, too. */
const WEAK_FROZEN_MS = 500;

export function createLinkStates(now: () => number): LinkStates {
  const heard = new Map<string, { readonly at: number; readonly state: LinkState }>();
  return {
    report: (identity, samples) => {
      const at = now();
      if (at - (heard.get(identity)?.at ?? 0) < BETWEEN_MS) return false;
      for (const [other, last] of heard) if (at - last.at >= FRESH_MS) heard.delete(other);
      heard.set(identity, { at, state: isWeak(samples) ? 'weak' : 'fair' });
      return true;
    },
    of: (identity) => {
      const last = heard.get(identity);
      return last !== undefined && now() - last.at < FRESH_MS ? last.state : null;
    },
  };
}

function isWeak(samples: readonly Sample[]): boolean {
  const frozen = samples.reduce((sum, { frozenMs }) => sum + (frozenMs ?? 0), 0);
  return frozen >= WEAK_FROZEN_MS || samples.some(({ lossShare }) => (lossShare ?? 0) >= WEAK_LOSS);
}
