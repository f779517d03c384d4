import { findingOf, type LocalText, toEpochMs } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeFinding } from '../findings/finding.ts';
import { brandKey } from '../signals/content/brand-key.ts';
import { postWording } from '../signals/content/post-wording.ts';
import { datedPosts } from '../signals/posts.ts';
import type { GradeInput, Read } from '../signals/signal.ts';
import { SENSITIVE_TOPICS } from '../wording/topics.ts';
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
function competitorsNamed({ brief, asOf }: GradeInput, read: Read): GradeFinding[] {
  const { competitors: names = [] } = brief;
  if (names.length === 0) return [];
  const since = toEpochMs(asOf) - DAYS * DAY;
  const texts = read(datedPosts).flatMap(({ post, at }) =>
    at < since || post.brand !== undefined || post.text === undefined
      ? []
      : post.text.normalize('NFKC').toLowerCase(),
  );
  const found = texts.map((text) => names.filter((name) => isNamed(text, brandKey(name))));
  const count = found.filter((named) => named.length > 0).length;
  if (count === 0) return [];
  const competitors = names.filter((name) => found.some((named) => named.includes(name)));
  const params = { count, days: DAYS, competitors };
  return [findingOf(GRADE_FINDINGS, 'COMPETITOR_IN_TEXTS', { path: '', params })];
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
