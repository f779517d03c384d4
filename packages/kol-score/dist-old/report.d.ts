import { Brief } from './index.js';
import { Benchmarks } from './index.js';
import { PilotPlan, NextMarketCheck } from './pilots.js';
import { CreatorProfile } from './index.js';
import { CreatorGrade } from './index.js';
import 'zod/mini';
import './currency-wMraleF3.d-CByUw1om.js';
import './local-text-DtIhIPPq.d-CvCaTXhw.js';
import './money-4pge_TyU.d-D9uvNcbc.js';
import './template-CV9n_oxx.d-CDAxxETz.js';

/** The languages in which the packages write texts for people. */
declare const DISPLAY_LANGUAGES: readonly ["en", "zh-Hans"];
/** One of {@link DISPLAY_LANGUAGES}. */
type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

/** What a report may show besides the grades. */
interface ReportOptions {
    /** Default: `en`. */
    readonly language?: DisplayLanguage;
    /** The profiles that were graded: posts, growth and audience are shown from them. */
    readonly creators?: readonly CreatorProfile[];
    /** The brief that the grades are for: its name, and the audience that is wanted. */
    readonly brief?: Brief;
    /** The plan of a pilot, with the conditions of the next market where they were checked. */
    readonly pilot?: PilotPlan & {
        readonly nextMarket?: readonly NextMarketCheck[];
    };
    /** Creators with a part of their own, the first of the list; at least 0. Default: 40. */
    readonly details?: number;
    /** What is usual for the engagement of an account. Default: `ILLUSTRATIVE_BENCHMARKS`. */
    readonly benchmarks?: Benchmarks;
}

/**
 * A report of a shortlist and of each of its creators as one self-contained HTML file: no script, nothing is loaded,
 * light and dark, printable. The same grades and options give the same bytes. Everything in them is inert: markup, text
 * direction and formulas.
 *
 * @param grades - of one brief, such as `rankCreators` returns
 * @throws INPUT_INVALID if the grades are not for one brief, or not for the brief given
 * @example
 * ```ts
 * import type { CreatorGrade } from '@livelane/kol-score';
 * import { reportHtml } from '@livelane/kol-score/report';
 * const grades: CreatorGrade[] = [];
 * reportHtml(grades, { language: 'zh-Hans' }).slice(0, 15); // => "<!DOCTYPE html>"
 * ```
 */
declare function reportHtml(grades: readonly CreatorGrade[], options?: ReportOptions): string;
/** The report of {@link reportHtml} as Markdown (CommonMark with tables); its pictures are tables. */
declare function reportMarkdown(grades: readonly CreatorGrade[], options?: ReportOptions): string;

export { reportHtml, reportMarkdown };
export type { ReportOptions };
