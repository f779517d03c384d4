import { openSlots } from '../clauses/schemas.ts';
import type { Parts } from './arranged.ts';
import { openCover } from './cover.ts';
import { COVER_NAMES, conditionName } from './names.ts';
import type { Proposed } from './proposed.ts';
import type { ImportedClause, ImportQuestion } from './result.ts';

/** What a text leaves open: on the cover page, then clause by clause. */
export function questionsOf(
  clauses: readonly ImportedClause[],
  { cover, typed }: Pick<Parts, 'cover' | 'typed'>,
): ImportQuestion[] {
  const byId = new Map(typed.map((it) => [it.clause.id, it]));
  const open = openCover(cover).map(
    (path): ImportQuestion => ({
      path,
      name: COVER_NAMES[path.split('/').at(-1) ?? ''] ?? { en: path, 'zh-Hans': path },
      found: cover.read.filter(({ at }) => at === path).map(({ start, end }) => ({ start, end })),
    }),
  );
  return [
    ...open,
    ...clauses.flatMap(({ path, clause }) => {
      const it = byId.get(clause.id);
      return it === undefined ? [] : clauseQuestions(path, it);
    }),
  ];
}

function clauseQuestions(
  path: string,
  { clause, unsettled, conditions }: Proposed,
): ImportQuestion[] {
  const slots = openSlots(clause).map(({ at, name }) => ({
    path: `${path}${at}`,
    name,
    found: unsettled
      .filter((it) => it.at === at || it.at.startsWith(`${at}/`))
      .map(({ start, end }) => ({ start, end })),
  }));
  const known = new Set(slots.map((it) => it.path));
  const more = [...new Set(unsettled.map(({ at }) => at))]
    .filter((at) => !known.has(`${path}${at}`))
    .map((at) => ({
      path: `${path}${at}`,
      name: { en: `what \`${at}\` holds`, 'zh-Hans': `\`${at}\` 如何约定` },
      found: unsettled.filter((it) => it.at === at).map(({ start, end }) => ({ start, end })),
    }));
  return [
    ...slots,
    ...more,
    ...(conditions.length === 0 ? [] : [{ path, name: conditionName, found: conditions }]),
  ];
}
