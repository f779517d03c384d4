import { platformPrefix } from '../written/platform.ts';

interface NamedColumn {
  readonly own: string;
  /** The name without letter case, blanks and marks; without its platform, where it begins with one. */
  readonly plain: string;
  readonly platform?: string;
}

/** The columns of a table by the names that a source has for them, and which of them were read. */
export class SourceColumns {
  readonly header: readonly string[];
  private readonly columns: readonly NamedColumn[];
  private readonly found = new Map<string, readonly string[]>();
  private readonly read = new Set<string>();

  /** @param mapping - our names by the file's own, as a person gave them */
  constructor(header: readonly string[], mapping: Readonly<Record<string, string>> = {}) {
    this.header = header;
    this.columns = header.flatMap((own) => {
      if (Object.hasOwn(mapping, own)) return [{ own, plain: plainName(mapping[own] ?? own) }];
      // A table that has a name twice is often saved with `.1` behind the second.
      const base = /^(.+)\.\d{1,2}$/.exec(own)?.[1];
      const name = base !== undefined && header.includes(base) ? base : own;
      const prefix = platformPrefix(name);
      return [
        { own, plain: plainName(name) },
        ...(prefix === undefined
          ? []
          : [{ own, plain: plainName(prefix.rest), platform: prefix.platform }]),
      ];
    });
  }

  /** The file's own names of a column; for one platform, those that name it come first, and alone where there are any. */
  named(name: string, platform?: string): readonly string[] {
    const key = `${platform ?? ''}\n${name}`;
    const known = this.found.get(key) ?? this.find(name, platform);
    this.found.set(key, known);
    return known;
  }

  private find(name: string, platform: string | undefined): readonly string[] {
    const wanted = plainName(name);
    const named = this.columns.filter(({ plain }) => plain === wanted);
    const own = named.filter((column) => column.platform === platform);
    const shared = own.length > 0 ? own : named.filter((column) => column.platform === undefined);
    const names = [...new Set(shared.map((column) => column.own))];
    for (const it of names) this.read.add(it);
    return names;
  }

  /** The platforms that the names of columns begin with. */
  platforms(): readonly string[] {
    return [...new Set(this.columns.flatMap(({ platform }) => platform ?? []))];
  }

  /** The columns that name a platform. */
  ofPlatform(platform: string): readonly string[] {
    return this.columns.flatMap((column) => (column.platform === platform ? [column.own] : []));
  }

  markRead(own: string): void {
    this.read.add(own);
  }

  unread(): readonly string[] {
    return this.header.filter((own) => !this.read.has(own));
  }
}

/** A column's name as it is compared: without letter case, blanks and marks, but with `+` and `%`, which mean something. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+%]/gu, '');
}
