import { clauseIndex, clausePage, KINDS } from './clause-page.ts';
import { lawPage } from './law-page.ts';

/** The pages about kinds of clauses and about law that are written from their declarations, by path. */
export function contractPages(): ReadonlyMap<string, string> {
  return new Map(
    (['en', 'zh-Hans'] as const).flatMap((language) => {
      const folder = `docs/clauses/${language === 'en' ? '' : `${language}/`}`;
      return [
        [`${folder}README.md`, clauseIndex(language)] as const,
        ...KINDS.map((kind) => [`${folder}${kind}.md`, clausePage(kind, language)] as const),
        [
          `docs/reference/law${language === 'en' ? '' : `.${language}`}.md`,
          lawPage(language),
        ] as const,
      ];
    }),
  );
}
