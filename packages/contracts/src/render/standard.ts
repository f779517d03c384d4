import { joinProse, type Prose } from '../clause/text/prose.ts';
import {
  fieldsOf,
  type LeftOutTerm,
  type StandardTerm,
  TERM_FIELDS,
  variablesOf,
} from '../standard/schemas.ts';
import { TERM_FINGERPRINTS } from '../standard/texts/fingerprints.ts';
import type { Block } from './block.ts';
import { termProvisions, variableLine } from './term-prose.ts';
import type { Writing } from './writing.ts';

/** The variables of the standard terms, as the cover page shows them. */
export function keyTermSection(writing: Writing): Block[] {
  const { contract, locale } = writing;
  const rows = (contract.standardTerms?.terms ?? []).flatMap((term): [string, Prose][] => {
    const lines = shownVariables(term, writing);
    return lines.length === 0
      ? []
      : [[fieldsOf(term).name[locale.language], joinProse(lines, '\n')]];
  });
  if (rows.length === 0) return [];
  return [
    { block: 'heading', text: locale.labels.keyTerms },
    { block: 'facts', rows },
  ];
}

function shownVariables(term: StandardTerm, writing: Writing): Prose[] {
  return variablesOf(term)
    .filter(({ variable, value }) => variable.optional !== true || value !== undefined)
    .map((it) => variableLine(it, term, writing));
}

/** One article for each standard term, numbered on from the clauses. */
export function termArticles(first: number, writing: Writing): Block[][] {
  const { contract, locale } = writing;
  return (contract.standardTerms?.terms ?? []).map((term, index): Block[] => [
    {
      block: 'article',
      number: locale.article(first + index),
      text: fieldsOf(term).name[locale.language],
    },
    ...termProvisions(term, writing).map(
      (text, at): Block => ({
        block: 'paragraph',
        number: `${first + index}.${at + 1}`,
        prose: text,
      }),
    ),
  ]);
}

/** Which terms, in which version and with which text, the contract includes, and which it leaves out. */
export function termRegister({ contract, locale, format }: Writing): Block[] {
  const { labels, language } = locale;
  const { terms = [], leftOut = [] } = contract.standardTerms ?? {};
  if (terms.length === 0) return [];
  return [
    { block: 'heading', text: labels.standardTerms },
    {
      block: 'table',
      head: [labels.standardTerm, labels.version, labels.fingerprint],
      rows: terms.map((term) => [
        [fieldsOf(term).name[language]],
        [format.text(String(term.version))],
        [format.text(TERM_FINGERPRINTS[term.term][language])],
      ]),
    },
    ...leftOutBlocks(leftOut, { contract, locale, format }),
  ];
}

function leftOutBlocks(
  leftOut: readonly LeftOutTerm[],
  { locale: { labels, language }, format }: Writing,
): Block[] {
  if (leftOut.length === 0) return [];
  return [
    { block: 'heading', text: labels.leftOut },
    {
      block: 'table',
      head: [labels.standardTerm, labels.decidedBy, labels.date, labels.reason],
      rows: leftOut.map(({ term, by, on, reason }) => [
        [TERM_FIELDS[term].name[language]],
        [format.party(by)],
        [format.date(on)],
        [format.wording(reason)],
      ]),
    },
  ];
}
