import type { ReviewFinding } from '../review/finding.ts';
import type { ReviewedItems } from '../review/items.ts';
import { type DisplayLanguage, localText, type RateFinding } from '../vocabulary/index.ts';
import { type BinContext, findingLine } from '../vocabulary/node/index.ts';

/** A finding of a review, whatever reports it. */
export type AnyFinding = ReviewFinding | RateFinding;

/** What a review found. */
export interface Reviewed {
  readonly issues: readonly AnyFinding[];
  readonly items: ReviewedItems;
}

/** The review as JSON: texts in one language, the source of a rule apart from its confidence. */
export function reviewJson({ issues, items }: Reviewed, language: DisplayLanguage): object {
  return { issues: issues.map((issue) => issueJson(issue, language)), items };
}

function issueJson(
  { code, severity, path, message, fix, evidence = {} }: AnyFinding,
  language: DisplayLanguage,
) {
  const { citation, missing, ...place }: NonNullable<ReviewFinding['evidence']> = evidence;
  const { confidence, ...source } = citation ?? {};
  return {
    ...{ code, severity, path, ...place },
    message: localText(message, language),
    ...(fix === undefined ? {} : { fix: localText(fix, language) }),
    ...(missing === undefined
      ? {}
      : { missing: missing.map((slot) => ({ ...slot, name: localText(slot.name, language) })) }),
    ...(citation === undefined ? {} : { citation: source, confidence }),
  };
}

/** The review for people: findings, then what of the 35 points is open. */
export function reviewSheet(
  { issues, items }: Reviewed,
  { say, locale }: Pick<BinContext, 'say' | 'locale'>,
): string {
  const points = pointsOf(items, say);
  if (issues.length === 0)
    return [say({ en: 'Nothing to remark.', 'zh-Hans': '没有问题。' }), points].join('\n');
  const lines = issues.map((finding) => {
    const { path, evidence } = finding;
    const citation =
      evidence !== undefined && 'citation' in evidence ? evidence.citation : undefined;
    const law = citation === undefined ? '' : ` [${citation.confidence}]`;
    return `${findingLine(finding, locale)}\n        ${path}${law}`;
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = say({
    en: `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}, errors among them: ${errors}. Law: collected from public sources, not legal advice.`,
    'zh-Hans': `${issues.length} 个问题，其中 ${errors} 个错误。法律信息来自公开来源，不构成法律意见。`,
  });
  return [...lines, points, count].join('\n');
}

function pointsOf({ covered, missing, waived }: ReviewedItems, say: BinContext['say']): string {
  const open = missing.length === 0 ? '' : ` (${missing.join(', ')})`;
  return say({
    en: `Points of a KOL deal: ${covered.length} settled, ${missing.length} missing${open}, ${waived.length} left open on purpose.`,
    'zh-Hans': `达人合作要点：已约定 ${covered.length} 项，缺少 ${missing.length} 项${open}，明确不约定 ${waived.length} 项。`,
  });
}
