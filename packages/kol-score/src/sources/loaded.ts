import { errorGuard, type VocabularyErrorDetails } from '@livelane/contracts/vocabulary';
import type { HttpClientOptions } from '@livelane/contracts/vocabulary/node';
import type { ImportFinding } from '../findings/import-findings.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import type { SourceErrorDetails } from '../text/source-errors.ts';

/** A creator that was loaded, or a remark about one. */
export type Loaded =
  | { readonly kind: 'creator'; readonly creator: CreatorProfile }
  | { readonly kind: 'finding'; readonly finding: ImportFinding };

/** How a platform's interface is called. */
export interface SourceOptions {
  readonly fetch: HttpClientOptions['fetch'];
  /** Origin of the interface. Default: the platform's. */
  readonly origin?: string;
  /** The market of creators whose accounts name none. Default: they are a finding. */
  readonly market?: string;
  /** Categories of briefs by the platform's own. Default: they are kept as they are. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Milliseconds within which the response to one request must begin. Default: 10,000. */
  readonly timeoutMs?: number;
  /** Requests after one that was refused as too many. Default: 4. */
  readonly retries?: number;
  /** The most milliseconds between two of them. Default: 30,000. */
  readonly mostDelayMs?: number;
  /** Random numbers from 0 to 1, which spread the delays of many clients. Default: `Math.random`. */
  readonly random?: () => number;
  /** Waits for some milliseconds. Default: a timer, which the signal ends. */
  readonly sleep?: (ms: number) => Promise<void>;
  readonly signal?: AbortSignal;
}

/**
 * Recognises errors of livelane, those of platforms' interfaces included; with a code it narrows `code` and `details`.
 * @example
 * ```ts
 * import { isSourceError, youtubeCreators } from '@livelane/kol-score/sources';
 * const fetch = async () => Response.json({ error: { errors: [{ reason: 'quotaExceeded' }] } }, { status: 403 });
 * let caught: unknown;
 * try {
 *   for await (const _ of youtubeCreators({ fetch, apiKey: 'key', channels: ['UC1'] }));
 * } catch (error) {
 *   caught = error;
 * }
 * isSourceError(caught, 'SOURCE_QUOTA_EXHAUSTED') ? caught.details.reason : undefined; // => "platform"
 * ```
 */
export const isSourceError = /* @__PURE__ */ errorGuard<
  VocabularyErrorDetails & SourceErrorDetails
>();

/** The creators and remarks of what was imported. */
export function* loadedOf({
  creators,
  findings,
}: {
  readonly creators: readonly CreatorProfile[];
  readonly findings: readonly { readonly code: string }[];
}): Generator<Loaded> {
  for (const finding of findings) yield { kind: 'finding', finding: finding as ImportFinding };
  for (const creator of creators) yield { kind: 'creator', creator };
}
