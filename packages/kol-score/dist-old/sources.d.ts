import { a as CreatorProfile } from './creator-profile-C89fUBfU.js';
import { LocalText } from './index.js';
import { L as LivelaneError, E as ErrorGuard } from './error-catalogue-BX8sDekI.d-Cj1I8weS.js';
import { V as VocabularyErrorDetails } from './reference-CE4WeRO-.d-BzFObuiu.js';
import { H as HttpClientOptions } from './vocabulary-node.d-BNy5s6Wp.js';
import { ImportFinding } from './node.js';
import 'zod/mini';
import './currency-wMraleF3.d-CByUw1om.js';
import './template-CV9n_oxx.d-CDAxxETz.js';
import './finding-HfYxVfoo.d-DkSWWHIg.js';

/** What the details of each error of a platform's interface hold. */
interface SourceErrorDetails {
    SOURCE_QUOTA_EXHAUSTED: {
        /** The platform, such as `youtube`. */
        readonly source: string;
        /** What is limited: units of the day, searches or calls. */
        readonly bucket: LocalText;
        readonly used: number;
        readonly budget: number;
        /** `budget`: the one that was given would be exceeded; `platform`: the platform says that its own is. */
        readonly reason: 'budget' | 'platform';
    };
    SOURCE_RATE_LIMITED: {
        readonly source: string;
        /** Requests that were refused one after the other. */
        readonly attempts: number;
    };
    SOURCE_REFUSED: {
        readonly source: string;
        /** HTTP status; a platform may answer 200 with an error in the body. */
        readonly status: number;
        /** The platform's own code of the error. */
        readonly code: string;
        /** What the platform says, without any secret of the request. */
        readonly said: string;
    };
    SOURCE_UNREADABLE: {
        readonly source: string;
        readonly status: number;
        /** What is missing in the response, by its name in the documentation. */
        readonly missing: string;
    };
}
/** Cause and fix of each error of a platform's interface. */
declare const SOURCE_ERRORS: {
    readonly SOURCE_QUOTA_EXHAUSTED: {
        readonly message: {
            readonly budget: "{source}: {used} of {budget} {bucket} are used, and the next request needs more.";
            readonly platform: "{source}: the platform says that its quota of {bucket} is used up; {used} were used here.";
        };
        readonly fix: {
            readonly budget: "Give a larger budget, or go on when the quota of the day starts again.";
            readonly platform: "Go on when the quota of the day starts again, or ask the platform for more.";
        };
    };
    readonly SOURCE_RATE_LIMITED: {
        readonly message: "{source} refused {attempts} requests in a row, as too many are sent.";
        readonly fix: "Go on later, or send fewer at once.";
    };
    readonly SOURCE_REFUSED: {
        readonly message: "{source} refused the request with the code {code} (HTTP {status}): {said}";
        readonly fix: "Look the code up in the documentation of the platform; check key, permissions and parameters.";
    };
    readonly SOURCE_UNREADABLE: {
        readonly message: "{source} answered (HTTP {status}) without {missing}.";
        readonly fix: "Check the address; a proxy may have answered in its place.";
    };
};

/** What a platform limits by the day, and how much of it is used. One budget may serve several loads. */
declare class Budget {
    /** What was used so far. */
    used: number;
    /** The most that may be used. */
    readonly most: number;
    private readonly source;
    private readonly bucket;
    constructor({ source, bucket, most, }: {
        readonly source: string;
        readonly bucket: LocalText;
        readonly most: number;
    });
    /** Counts a request before it is sent. @throws SOURCE_QUOTA_EXHAUSTED if it would exceed the budget */
    spend(cost: number): void;
    exhausted(reason: 'budget' | 'platform'): LivelaneError<"SOURCE_QUOTA_EXHAUSTED", {
        readonly source: string;
        readonly bucket: LocalText;
        readonly used: number;
        readonly budget: number;
        readonly reason: "budget" | "platform";
    }>;
}

/** A creator that was loaded, or a remark about one. */
type Loaded = {
    readonly kind: 'creator';
    readonly creator: CreatorProfile;
} | {
    readonly kind: 'finding';
    readonly finding: ImportFinding;
};
/** How a platform's interface is called. */
interface SourceOptions {
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
/** Recognises errors of livelane, those of platforms' interfaces included; with a code it narrows `code` and `details`. */
declare const isSourceError: ErrorGuard<VocabularyErrorDetails & SourceErrorDetails>;

/** The search of creators in the marketplace, and how it is called. */
interface TiktokShopSearch extends SourceOptions {
    readonly appKey: string;
    /** Signs requests; never sent. */
    readonly appSecret: string;
    /** Sent in a header. */
    readonly accessToken: string;
    /** The shop that asks, as the list of authorized shops has it. */
    readonly shopCipher: string;
    /** Filters of the search, as the platform documents them: `keyword`, `gmv_ranges`, `follower_demographics`, … */
    readonly search?: Readonly<Record<string, unknown>>;
    /** Creators of one page. Default: 20. */
    readonly pageSize?: 12 | 20;
    /** Creators at most. Default: all that the search finds. */
    readonly most?: number;
    /** Calls that may be made. Default: 10,000, those of a day, counted from 0 by each load. */
    readonly calls?: Budget;
    /** Milliseconds since 1970; each request is signed with the time. */
    readonly now: () => number;
}
/** Calls of the TikTok Shop interface that several loads count together. */
declare function tiktokShopCalls(most?: number): Budget;
/**
 * The creators that a search of the TikTok Shop creator marketplace finds, page by page, each once. Sales are exact or
 * ranges, as the shop may see.
 * @throws SOURCE_QUOTA_EXHAUSTED once the calls given are used up; SOURCE_RATE_LIMITED; SOURCE_REFUSED, also for an error
 *   that is answered with HTTP 200; SOURCE_UNREADABLE; HTTP_FAILED
 * @example
 * ```ts
 * import { tiktokShopCreators } from '@livelane/kol-score/sources';
 * const creators = [{ creator_open_id: 'o1', nickname: 'Ola', selection_region: 'US', follower_count: 51000 }];
 * const fetch = async () => Response.json({ code: 0, data: { creators, next_page_token: '' } });
 * const keys = { appKey: 'k', appSecret: 's', accessToken: 't', shopCipher: 'c' };
 * const names: string[] = [];
 * for await (const loaded of tiktokShopCreators({ ...keys, fetch, now: Date.now }))
 *   if (loaded.kind === 'creator') names.push(loaded.creator.name);
 * names; // => ["Ola"]
 * ```
 */
declare function tiktokShopCreators(options: TiktokShopSearch): AsyncGenerator<Loaded>;
/**
 * The signature of a request of the TikTok Shop interface: HMAC-SHA256 with the app's secret over the secret, the path,
 * the parameters by name without `sign` and `access_token`, the body, and the secret again.
 * @returns lower-case hexadecimal digits
 * @example
 * ```ts
 * import { requestSignature } from '@livelane/kol-score/sources';
 * requestSignature({ path: '/a/b', parameters: { app_key: 'k', timestamp: '1' }, body: '{}', appSecret: 's' }).length; // => 64
 * ```
 */
declare function requestSignature({ path, parameters, body, appSecret, }: {
    readonly path: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly body: string;
    readonly appSecret: string;
}): string;

/** How the YouTube Data API is called. */
interface YoutubeOptions extends SourceOptions {
    /** Sent in a header, never in an address. */
    readonly apiKey: string;
    /** Units that may be used. Default: 10,000, those of a day, counted from 0 by each load. */
    readonly units?: Budget;
}
/** Which channels are loaded, and how much of each. */
interface YoutubeChannels extends YoutubeOptions {
    /** Ids (`UC…`) and handles (`@name`). */
    readonly channels: Iterable<string>;
    /** Latest videos of each channel. Default: 50; 0 for none. */
    readonly videos?: number;
}
/** Units for loads of the YouTube Data API that are counted together. */
declare function youtubeUnits(most?: number): Budget;
/** Searches for {@link findYoutubeChannels} that are counted together. */
declare function youtubeSearches(most?: number): Budget;
/**
 * The creators of YouTube channels with their latest videos, by the YouTube Data API v3: one unit for each 50 channels and,
 * for each channel, one for each 50 videos and one for their figures; a handle costs one unit. Numbers of subscribers
 * are rounded down to three digits by YouTube; hidden subscribers and likes are unknown.
 * @returns creators as they are loaded, in the order of the channels by 50; a channel that does not exist is a finding
 * @throws SOURCE_QUOTA_EXHAUSTED once the units given, or those of the project, are used up; SOURCE_RATE_LIMITED;
 *   SOURCE_REFUSED; SOURCE_UNREADABLE; HTTP_FAILED
 * @example
 * ```ts
 * import { youtubeCreators } from '@livelane/kol-score/sources';
 * const channel = { id: 'UC1', snippet: { title: 'Mia', country: 'US' }, statistics: { subscriberCount: '123000' } };
 * const fetch = async () => Response.json({ items: [channel] });
 * const followers: unknown[] = [];
 * for await (const loaded of youtubeCreators({ fetch, apiKey: 'key', channels: ['UC1'], videos: 0 }))
 *   if (loaded.kind === 'creator') followers.push(loaded.creator.followers);
 * followers; // => [123000]
 * ```
 */
declare function youtubeCreators(options: YoutubeChannels): AsyncGenerator<Loaded>;
/**
 * The ids of channels that a search finds, best first. Searches are limited apart from units: each page of 50 is one.
 * @throws SOURCE_QUOTA_EXHAUSTED once the searches given are used up; as {@link youtubeCreators}
 */
declare function findYoutubeChannels({ query, region, most, searches, ...options }: YoutubeOptions & {
    readonly query: string;
    /** ISO 3166-1 code of the country in which the results are wanted. Default: none. */
    readonly region?: string;
    /** Channels at most. Default: 50. */
    readonly most?: number;
    readonly searches?: Budget;
}): AsyncGenerator<string>;

export { Budget, CreatorProfile, SOURCE_ERRORS, findYoutubeChannels, isSourceError, requestSignature, tiktokShopCalls, tiktokShopCreators, youtubeCreators, youtubeSearches, youtubeUnits };
export type { Loaded, SourceErrorDetails, SourceOptions, TiktokShopSearch, YoutubeChannels, YoutubeOptions };
