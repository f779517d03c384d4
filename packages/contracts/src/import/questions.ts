import { openSlots } from '../clauses/schemas.ts';
import type { Parts } from './arranged.ts';
import { openCover } from './cover.ts';
import { unreadFigures } from './figures.ts';
import { COVER_NAMES, conditionName, figuresName } from './names.ts';
import type { Proposed } from './proposed.ts';
import type { ImportedClause, ImportedTerm, ImportQuestion } from './result.ts';

/** What a text leaves open: on the cover page, then clause by clause. */
export function questionsOf(
  clauses: readonly ImportedClause[],
  { cover, typed, said, terms }: Omit<Parts, 'text'> & { readonly terms: readonly ImportedTerm[] },
): ImportQuestion[] {
  const byId = new Map(typed.map((it) => [it.clause.id, it]));
  const open = openCover(cover).map(
    (path): ImportQuestion => ({
      path,
      name: COVER_NAMES[path.split('/').at(-1) ?? ''] ?? { en: path, 'zh-Hans': path },
      found: cover.read.filter(({ at }) => at === path).map(({ start, end }) => ({ start, end })),
    }),
  );
  const settled = clauses.filter(({ clause }) => clause.clause !== 'other');
  const shown = [
    ...[...settled, ...terms].flatMap(({ fields }) => fields),
    ...typed.flatMap(({ unsettled }) => unsettled),
    // An amount tells the currency and is not told by it.
    ...cover.read.filter(({ at }) => at !== '/currency'),
  ];
  const unread = unreadFigures(clauses, { said, shown });
  return [
    ...open,
    ...clauses.flatMap(({ path, clause }) => {
      const it = byId.get(clause.id);
      const figures = unread.get(path);
      return [
        ...(it === undefined ? [] : clauseQuestions(path, it)),
        ...(figures === undefined ? [] : [{ path, name: figuresName, found: figures }]),
      ];
    }),
  ];
}

function clauseQuestions(
  path: string,
  { clause, fields, unsettled, conditions }: Proposed,
): ImportQuestion[] {
  // Words were read that say of a field that nothing is agreed.
  const answered = new Set(fields.map(({ at }) => at));
  const open = openSlots(clause).filter(({ at }) => !answered.has(at));
  const slots = open.map(({ at, name }) => ({
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
