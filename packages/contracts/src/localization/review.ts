import * as z from 'zod/mini';
import { languageName } from '../law/names/language-name.ts';
import { marketName } from '../law/names/market-name.ts';
import {
  type Finding,
  type FindingCatalogue,
  findingOf,
  IdSchema,
  InstantSchema,
  jsonPointer,
  type Language,
  LanguageSchema,
  type Market,
  MarketSchema,
  parseInput,
  record,
  Sha256Schema,
  TextSchema,
  toEpochMs,
} from '../vocabulary/index.ts';
import type { HashedSection, LocalizationSheet } from './sheet.ts';

/** Schema of {@link LocalizationReview}. */
export const LocalizationReviewSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('localization-review'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The session. */
  sessionId: IdSchema,
  /** The market whose section was reviewed. */
  market: MarketSchema,
  /** The language in which it was reviewed. */
  language: LanguageSchema,
  /** Hash of the section as it was read. */
  sectionHash: Sha256Schema,
  /** Name of the local creator who reviewed it. */
  by: TextSchema.check(z.minLength(1)),
  /** When it was reviewed. */
  at: InstantSchema,
});

/** That a local creator has reviewed the section of a market in a language: who, when, and which text by its hash. */
export interface LocalizationReview extends z.infer<typeof LocalizationReviewSchema> {}

/** The findings about the reviews of a sheet, by code. */
export const SHEET_FINDINGS = {
  SECTION_UNREVIEWED: {
    severity: 'warning',
    message: {
      en: 'No local creator has reviewed the section of {country} in {spoken}.',
      'zh-Hans': '{country}部分的{spoken}内容尚无当地达人审核。',
    },
    fix: {
      en: 'Have one read it, and record the review (`--approve` on the command line).',
      'zh-Hans': '请当地达人审读并记录审核（命令行为 `--approve`）。',
    },
  },
  REVIEW_OUTDATED: {
    severity: 'error',
    message: {
      en: '{by} reviewed another text of {country} ({spoken}): the sheet has changed since, and the review does not count.',
      'zh-Hans': '{by} 审核的是 {country}（{spoken}）的另一文本：说明此后已变更，该审核不计。',
    },
    fix: {
      en: 'Have the section as it is now reviewed.',
      'zh-Hans': '请审核现有文本。',
    },
  },
  REVIEW_OF_OTHER_SESSION: {
    severity: 'error',
    message: {
      en: 'The review of {by} is about {country} ({spoken}) of session {session}, which is not in this sheet.',
      'zh-Hans': '{by} 的审核针对场次 {session} 的 {country}（{spoken}），不在本说明之内。',
    },
    fix: {
      en: 'Give the reviews of this session, market and language.',
      'zh-Hans': '请提供本场次、该市场与语言的审核。',
    },
  },
  REVIEW_AFTER_START: {
    severity: 'error',
    message: {
      en: '{by} reviewed {country} ({spoken}) on {at}, when the session had begun: the review does not count.',
      'zh-Hans': '{by} 于 {at} 审核 {country}（{spoken}），其时直播已开始：该审核不计。',
    },
    fix: {
      en: 'Have sections reviewed before the session.',
      'zh-Hans': '请在开播前完成审核。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link SHEET_FINDINGS}. */
export type SheetCode = keyof typeof SHEET_FINDINGS;

/** What is missing of the reviews of a sheet; `path` points into the list of reviews, or into the sheet. */
export type SheetFinding = Finding<SheetCode>;

/** The review that counts for each market and language of a sheet, and what is missing. */
export interface SheetReviews {
  /** One entry for each language of each section, in the order of the sheet; null where nobody's review counts. */
  readonly reviewed: readonly {
    readonly market: string;
    readonly language: string;
    readonly review: LocalizationReview | null;
  }[];
  /** What is missing or does not count. */
  readonly findings: readonly SheetFinding[];
}

/**
 * The record that somebody reviewed a section. It states the section's hash, so that it counts for this text alone.
 * @throws INPUT_INVALID for a name that is empty or a time that is none
 */
export function reviewOf(
  { sessionId, market, hash }: HashedSection,
  { language, by, at }: Pick<LocalizationReview, 'language' | 'by' | 'at'>,
): LocalizationReview {
  const review = {
    ...{ kind: 'localization-review', version: 1, sessionId, market, language },
    ...{ sectionHash: hash, by, at },
  } as const;
  return parseInput(LocalizationReviewSchema, review, 'localization-review');
}

/**
 * Which reviews count for a sheet: those of its sections as they are now, made before the session began. The first review that
 * counts is taken for each market and language.
 * @throws INPUT_INVALID for a review that does not fit its schema
 */
export function sheetReviews(
  sheet: LocalizationSheet,
  reviews: readonly LocalizationReview[],
): SheetReviews {
  const read = reviews.map((review) =>
    parseInput(LocalizationReviewSchema, review, 'localization-review'),
  );
  const judged = read.map((review, index) => ({ review, fault: faultOf(review, index, sheet) }));
  const reviewed = sheet.sections.flatMap(({ market, script, hash }) =>
    script.map(({ language }) => ({
      ...{ market, language },
      review:
        judged.find(
          ({ review: it, fault }) =>
            fault === null &&
            it.sectionHash === hash &&
            it.market === market &&
            it.language === language,
        )?.review ?? null,
    })),
  );
  return {
    reviewed,
    findings: [
      ...judged.flatMap(({ fault }) => fault ?? []),
      ...reviewed.flatMap(({ market, language, review }) => {
        if (review !== null) return [];
        const place = sheet.sections.findIndex((section) => section.market === market);
        const path = jsonPointer(['sections', place]);
        return [
          findingOf(SHEET_FINDINGS, 'SECTION_UNREVIEWED', {
            path,
            params: { ...{ market, language }, ...namesOf(market, language) },
          }),
        ];
      }),
    ],
  };
}

function namesOf(market: Market, language: Language) {
  return { country: marketName(market), spoken: languageName(language) };
}

/** Why a review does not count; null where it does. */
function faultOf(
  { sessionId, market, language, sectionHash, by, at }: LocalizationReview,
  index: number,
  sheet: LocalizationSheet,
): SheetFinding | null {
  const section = sheet.sections.find((it) => it.market === market);
  const path = jsonPointer([index]);
  const params = { by, market, language, ...namesOf(market, language) };
  if (
    section === undefined ||
    sessionId !== sheet.sessionId ||
    !section.script.some((it) => it.language === language)
  )
    return findingOf(SHEET_FINDINGS, 'REVIEW_OF_OTHER_SESSION', {
      path,
      params: { ...params, session: sessionId },
    });
  if (sectionHash !== section.hash)
    return findingOf(SHEET_FINDINGS, 'REVIEW_OUTDATED', { path, params });
  if (toEpochMs(at) > toEpochMs(sheet.start))
    return findingOf(SHEET_FINDINGS, 'REVIEW_AFTER_START', { path, params: { ...params, at } });
  return null;
}
