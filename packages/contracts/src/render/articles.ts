import type { ClauseText } from '../clause/text/clause-text.ts';
import { prose, type Table } from '../clause/text/prose.ts';
import { notComputed } from '../clauses/not-computed.ts';
import { type Clause, type ClauseKindName, type ClauseOf, schemasOf } from '../clauses/schemas.ts';
import { CLAUSE_TEXTS_EN } from '../clauses/texts.en.ts';
import { CLAUSE_TEXTS_ZH_HANS } from '../clauses/texts.zh-Hans.ts';
import { undecidedSlots, unsettledSlots } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import type { Block } from './block.ts';
import { settledProvision } from './settled-prose.ts';
import { translatedText } from './value-formatter.ts';
import type { Writing } from './writing.ts';

const CLAUSE_TEXTS: {
  readonly [Language in DisplayLanguage]: {
    readonly [Kind in ClauseKindName]: ClauseText<ClauseOf<Kind>>;
  };
} = { en: CLAUSE_TEXTS_EN, 'zh-Hans': CLAUSE_TEXTS_ZH_HANS };

/** The text of a clause's kind, typed so that the clause itself can be given to it. */
function textOf(clause: Clause, language: DisplayLanguage): ClauseText<Clause> {
  return CLAUSE_TEXTS[language][clause.clause] as unknown as ClauseText<Clause>;
}

/** The article of a clause. */
export function articleSection(
  clause: Clause,
  { number, contract, locale, format }: Writing & { readonly number: number },
): Block[] {
  const { labels, language } = locale;
  const heading = translatedText(clause.title ?? schemasOf(clause).name, locale);
  const provisions = textOf(clause, language)
    .provisions(clause, format)
    .flatMap((it) => (isSettled(clause, contract) ? settledProvision(it) : [it]))
    .flatMap(({ prose: text, table }, index): Block[] => [
      { block: 'paragraph', number: `${number}.${index + 1}`, prose: text },
      ...(table === undefined ? [] : [tableBlock(table, labels.notAgreed)]),
    ]);
  const wording: Block[] =
    clause.wording === undefined
      ? []
      : [{ block: 'note', prose: prose`${labels.wording} “${format.wording(clause.wording)}”` }];
  const { names } = notComputed(clause);
  const unsettled: Block[] =
    names.length === 0 || contract.standardTerms !== undefined
      ? []
      : [
          {
            block: 'note',
            prose: [
              `${labels.notComputed}${locale.colon}${locale.list(names.map((name) => name[language]))}`,
            ],
          },
        ];
  return [
    {
      block: 'article',
      number: locale.article(number),
      text: heading,
      // Who reads it to sign looks for no ids.
      ...(contract.standardTerms === undefined ? { tag: clause.id } : {}),
    },
    ...provisions,
    ...unsettled,
    ...wording,
  ];
}

/** A table; one without rows shows that nothing was agreed. */
function tableBlock({ head, rows }: Table, blank: string): Block {
  return { block: 'table', head, rows: rows.length > 0 ? rows : [head.map(() => [{ blank }])] };
}

/** Whether what a clause leaves open is left open on purpose, in a contract that is written to be signed. */
function isSettled(clause: Clause, contract: Contract): boolean {
  if (contract.standardTerms === undefined) return false;
  const open = [...unsettledSlots(clause, contract), ...undecidedSlots(clause, contract)];
  return open.every(({ maySayNothing }) => maySayNothing);
}
