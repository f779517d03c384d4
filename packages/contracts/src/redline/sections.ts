import type { Contract } from '../contract/document.ts';
import { localesOf } from '../docx/docx.ts';
import { columnsOf } from '../docx/layout/column.ts';
import type { Item, Place, Row } from '../docx/layout/item.ts';
import { columnsTable, headOf, layoutOf, rowsOf } from '../docx/layout/layout.ts';
import { linesOf } from '../docx/layout/lines.ts';
import { pageSections, type Section } from '../render/page.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';

/** A section of a contract as it is laid out. */
export interface LaidSection {
  /** Unique in the document. */
  readonly name: string;
  /** Id of the clause, or of the standard term. Default: neither. */
  readonly of?: string;
  /** Where it begins, in its first language. Default: it is empty. */
  readonly place?: Place;
  readonly items: readonly Item[];
}

/** The sections of a document, and the head of its table if it is in two languages. */
export interface LaidDocument {
  readonly sections: readonly LaidSection[];
  readonly head?: Row;
}

/** A contract in one language, or in two side by side: each section is a table of its own then. */
export function laidDocument(
  contract: Contract,
  languages: readonly DisplayLanguage[],
): LaidDocument {
  const sections = named(pageSections(contract, localesOf(languages)));
  const [column, other] = columnsOf(languages);
  if (column === undefined || other === undefined)
    return { sections: sections.map((it) => laid(it, layoutOf(it.blocks, languages))) };
  const [title] = sections;
  return {
    head: headOf(title?.blocks ?? [], [column, other]),
    sections: sections.map((it) => {
      const rows = rowsOf(it.blocks, [column, other]);
      return laid(it, rows.length === 0 ? [] : [columnsTable(rows)]);
    }),
  };
}

function laid({ name, of }: Section, items: readonly Item[]): LaidSection {
  const place = linesOf(items)[0]?.place;
  return {
    name,
    ...(of === undefined ? {} : { of }),
    ...(place === undefined ? {} : { place }),
    items,
  };
}

/** Sections with names of their own, also where two clauses have one id. */
function named(sections: readonly Section[]): Section[] {
  const counts = new Map<string, number>();
  return sections.map((section) => {
    const count = (counts.get(section.name) ?? 0) + 1;
    counts.set(section.name, count);
    return count === 1 ? section : { ...section, name: `${section.name} ${count}` };
  });
}
