/** What names are looked up, and in which languages they are known. */
export interface NamesWanted {
  readonly type: 'region' | 'language';
  readonly codes: Iterable<string>;
  readonly locales: readonly string[];
}

/**
 * Codes by their names in some languages, by the CLDR data of the runtime; of a language, its name in itself as well.
 * @returns the map, which is made when it is first asked for
 */
export function cldrNames({
  type,
  codes,
  locales,
}: NamesWanted): () => ReadonlyMap<string, string> {
  let made: ReadonlyMap<string, string> | undefined;
  return () => {
    made ??= new Map(pairsOf({ type, codes, locales }).reverse());
    return made;
  };
}

/** Of two codes with one name, the first pair counts. */
function pairsOf({ type, codes, locales }: NamesWanted): [name: string, code: string][] {
  const all = [...codes];
  const own = type === 'language' ? all : [];
  return [...locales, ...own].flatMap((locale, at) =>
    (['long', 'short'] as const).flatMap((style) => {
      const display = new Intl.DisplayNames([locale], { type, style, fallback: 'none' });
      const named = at < locales.length ? all : [locale];
      return named.flatMap((code): [string, string][] => {
        const name = display.of(code);
        return name === undefined ? [] : [[plainWords(name), code]];
      });
    }),
  );
}

/** A name without letter case, accents, marks and blanks. */
export function plainWords(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
