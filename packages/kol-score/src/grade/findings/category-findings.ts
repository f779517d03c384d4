import { findingOf } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../../findings/catalogue.ts';
import type { GradeFinding } from '../../findings/finding.ts';
import type { GradeInput } from '../../signals/signal.ts';

/** The most categories that are named. */
const NAMED = 5;

/** Categories that a profile states, in shares or posts, and of which none is that of a product. */
export function categoryFindings({
  profile: { categories, posts },
  brief: { products },
}: Pick<GradeInput, 'profile' | 'brief'>): GradeFinding[] {
  const known = new Set<string>();
  for (const [name, share] of Object.entries(categories)) if (share > 0) known.add(name);
  for (const { category } of posts) known.add(category);
  if (known.size === 0 || products.some(({ category }) => known.has(category))) return [];
  const wanted = [...new Set(products.map(({ category }) => category))];
  const params = { known: [...known].slice(0, NAMED), wanted };
  return [findingOf(GRADE_FINDINGS, 'CATEGORIES_DIFFER', { path: '', params })];
}
