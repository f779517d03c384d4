import { findingOf, type LocalText } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../../findings/catalogue.ts';
import type { GradeFinding } from '../../findings/finding.ts';
import { brandKey } from '../../signals/content/brand-key.ts';
import { postWording } from '../../signals/content/post-wording.ts';
import { asOfMs, datedPosts } from '../../signals/posts.ts';
import type { GradeInput, GradeSetting, Read } from '../../signals/signal.ts';
import { normalised } from '../../wording/letters.ts';
import { SENSITIVE_TOPICS } from '../../wording/topics.ts';
import { categoryFindings } from './category-findings.ts';

const DAY = 86_400_000;
/** Days back in which a text that names a competitor is pointed out. */
const DAYS = 90;

/** A letter of a script that is written with spaces, so that names in it end where its letters do. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** What the texts of posts hold that people should read, and categories that are not those of the products. */
export function textFindings(input: GradeInput, read: Read): GradeFinding[] {
  return [...textsToRead(read), ...competitorsNamed(input, read), ...categoryFindings(input)];
}

function textsToRead(read: Read): GradeFinding[] {
  const { texts, sensitive, topics } = read(postWording);
  if (sensitive === 0) return [];
  const names = topics.map((topic): LocalText => SENSITIVE_TOPICS[topic]);
  const params = { count: sensitive, texts, topics: names };
  return [findingOf(GRADE_FINDINGS, 'TEXTS_TO_READ', { path: '', params })];
}

/** Posts that name no payer, and whose text names a competitor. */
function competitorsNamed({ shared }: GradeInput, read: Read): GradeFinding[] {
  const names = shared(competitorNames);
  if (names.length === 0) return [];
  const since = shared(asOfMs) - DAYS * DAY;
  const found = new Set<string>();
  let count = 0;
  for (const { post, at } of read(datedPosts)) {
    if (at < since || post.brand !== undefined || post.text === undefined) continue;
    const text = normalised(post.text);
    const named = names.filter(({ key }) => isNamed(text, key));
    if (named.length > 0) count++;
    for (const { name } of named) found.add(name);
  }
  if (count === 0) return [];
  const competitors = names.flatMap(({ name }) => (found.has(name) ? [name] : []));
  const params = { count, days: DAYS, competitors };
  return [findingOf(GRADE_FINDINGS, 'COMPETITOR_IN_TEXTS', { path: '', params })];
}

/** The competitors of the brief, each with its name for comparison. */
function competitorNames({
  brief,
}: GradeSetting): { readonly name: string; readonly key: string }[] {
  return (brief.competitors ?? []).map((name) => ({ name, key: brandKey(name) }));
}

/** Whether a text has a name that does not go on at either end; in scripts without spaces anywhere. */
function isNamed(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const joins = (inner: string, outer: string): boolean =>
      SPACED.test(inner) && SPACED.test(outer);
    const before = joins(name.at(0) ?? '', text[at - 1] ?? '');
    const after = joins(name.at(-1) ?? '', text[at + name.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}
