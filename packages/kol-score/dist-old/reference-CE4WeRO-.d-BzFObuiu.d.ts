import { I as InputIssue, E as ErrorGuard } from './error-catalogue-BX8sDekI.d-Cj1I8weS.js';
import { L as LocalText } from './local-text-DtIhIPPq.d-CvCaTXhw.js';

/** `details` by error code, for errors that need no file system. */
interface CoreErrorDetails {
    INPUT_INVALID: {
        /** The name of the input: a file, a record, an option. */
        readonly what: string;
        readonly issues: readonly InputIssue[];
    };
    MONEY_CURRENCY_MISMATCH: {
        readonly left: string;
        readonly right: string;
    };
    /** `minor` as digits, since JSON numbers end at 2^53. */
    MONEY_OUT_OF_RANGE: {
        readonly currency: string;
        readonly minor: string;
    };
    ALLOCATION_IMPOSSIBLE: {
        readonly weights: readonly string[];
    };
    FX_QUOTE_MISSING: {
        /** The currency to convert from: `base` of the missing quote. */
        readonly from: string;
        /** The currency to convert to: `quote` of the missing quote. */
        readonly to: string;
        /** The instant whose rate is needed. */
        readonly at: `${string}T${string}Z`;
        /** What needs the rate, such as `the payment p-1`; with the reason `needed`. */
        readonly neededBy?: LocalText;
        readonly reason?: 'needed';
        /** Other pairs that have no quote either. Default: they were not looked for. */
        readonly others?: readonly {
            readonly from: string;
            readonly to: string;
            readonly at: `${string}T${string}Z`;
        }[];
    };
    ZONE_TIME_INVALID: {
        readonly local: string;
        readonly zone: string;
        readonly reason: 'malformed' | 'skipped' | 'twice';
        /** The local times before and after a gap, or the two instants of a repeated time. */
        readonly neighbours: readonly {
            readonly local: string;
            readonly instant: `${string}T${string}Z`;
        }[];
        readonly choices: readonly string[];
    };
}

/** `details` by error code, for errors of files. */
interface FileErrorDetails {
    FILE_UNREADABLE: {
        readonly path: string;
        readonly reason: 'missing' | 'folder' | 'denied' | 'encoding' | 'unknown-encoding' | 'ambiguous-encoding' | 'contradicted-encoding' | 'too-large' | 'cut-off' | 'used-up' | 'system';
        readonly encoding?: string;
        /** Encodings that would decode the file, each with the beginning of the text that it gives. */
        readonly samples?: readonly string[];
        readonly megabytes?: number;
        /** The most that can be read at once. */
        readonly mostMegabytes?: number;
        /** The code of the operating system, such as EIO. */
        readonly system?: string;
    };
    FILE_UNWRITABLE: {
        readonly path: string;
        readonly reason: 'missing' | 'folder' | 'denied' | 'full' | 'system';
        readonly system?: string;
    };
}

/** `details` by error code, for errors of HTTP requests. */
interface HttpErrorDetails {
    HTTP_FAILED: {
        /** Origin and path; the query may hold personal data or secrets. */
        readonly url: string;
        readonly reason: 'unreachable' | 'timeout' | 'too-large' | 'not-http' | 'credentials' | 'redirect' | 'redirect-invalid' | 'redirect-credentials' | 'redirects';
        /** The code of the operating system or the runtime, such as ECONNREFUSED, or UNKNOWN; with the reason `unreachable`. */
        readonly system?: string;
        /** The most seconds that the request may take; with the reason `timeout`. */
        readonly seconds?: number;
        /** The most bytes that the response may have; with the reason `too-large`. */
        readonly mostBytes?: number;
        /** The origin that a redirect leads to; with the reason `redirect`. */
        readonly to?: string;
        /** The most redirects that are followed; with the reason `redirects`. */
        readonly most?: number;
    };
}

/** `details` of each error code of the vocabulary. */
interface VocabularyErrorDetails extends CoreErrorDetails, FileErrorDetails, HttpErrorDetails {
}
/**
 * Whether a thrown value is an error of livelane, also of another copy of the package; with a code it narrows
 * `code` and `details`.
 * @example
 * ```ts
 * import { isLivelaneError, money, sumMoney } from '@livelane/contracts/vocabulary';
 * let caught: unknown;
 * try {
 *   sumMoney('USD', [money('VND', 1n) as never]);
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'MONEY_CURRENCY_MISMATCH') ? caught.details.right : undefined; // => "VND"
 * ```
 */
declare const isLivelaneError: ErrorGuard<VocabularyErrorDetails>;

export { isLivelaneError as i };
export type { VocabularyErrorDetails as V };
