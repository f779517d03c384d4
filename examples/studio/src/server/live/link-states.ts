/** What a page measured of its link in a second. */
interface Sample {
  /** From 0 to 1; null where it is not known. */
  readonly lossShare: number | null;
  readonly frozenMs: number | null;
}

/** `weak`: packets are lost, or the picture stood still. */
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

/** Loss from which pictures suffer visibly. */
const WEAK_LOSS = 0.05;

export function createLinkStates(now: () => number): LinkStates {
  const heard = new Map<string, { readonly at: number; readonly state: LinkState }>();
  return {
    report: (identity, samples) => {
      const at = now();
      if (at - (heard.get(identity)?.at ?? 0) < BETWEEN_MS) return false;
      heard.set(identity, { at, state: samples.some(isWeak) ? 'weak' : 'fair' });
      return true;
    },
    of: (identity) => {
      const last = heard.get(identity);
      return last !== undefined && now() - last.at < FRESH_MS ? last.state : null;
    },
  };
}

const isWeak = ({ lossShare, frozenMs }: Sample): boolean =>
  (lossShare ?? 0) >= WEAK_LOSS || (frozenMs ?? 0) > 0;
