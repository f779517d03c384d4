import type { ClauseText } from '../clause/text/clause-text.ts';
import { joinProse, type Prose, prose, type Table } from '../clause/text/prose.ts';
import type { ValueFormatter } from '../clause/text/value-formatter.ts';
import { itemNames } from '../clauses/item-name.ts';
import { notComputed } from '../clauses/not-computed.ts';
import { type Clause, type ClauseKindName, type ClauseOf, schemasOf } from '../clauses/schemas.ts';
import { CLAUSE_TEXTS_EN } from '../clauses/texts.en.ts';
import { CLAUSE_TEXTS_ZH_HANS } from '../clauses/texts.zh-Hans.ts';
import { DEAL_TYPE_NAMES } from '../contract/deal/deal-type.ts';
import type { Waiver } from '../contract/deal/waiver.ts';
import type { Contract, Party } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import type { Label, Locale } from '../locales/locale.ts';
import { canonicalJson } from '../vocabulary/hash/index.ts';
import { type DisplayLanguage, localText } from '../vocabulary/index.ts';
import type { Block, Page } from './block.ts';
import { valueFormatter } from './value-formatter.ts';

/** The page of a contract in one language, or in two side by side. */
export function pageOf(contract: Contract, locales: readonly [Locale, ...Locale[]]): Page {
  const [first, second] = locales;
  const one = sections(contract, first);
  const other = second === undefined ? undefined : sections(contract, second);
  const { labels } = first;
  const hash = contractHash(contract);
  return {
    language: first.language,
    title: localText(contract.title, first.language),
    footer: `${labels.number} ${contract.id} · ${labels.revision} ${contract.revision} · ${hash}`,
    blocks:
      other === undefined
        ? one.flat()
        : one.map((blocks, index) => ({
            block: 'pair' as const,
            first: blocks,
            second: other[index] ?? [],
          })),
    json: canonicalJson(contract),
  };
}

/** What the sections of one language are written with. */
interface Writing {
  readonly contract: Contract;
  readonly locale: Locale;
  readonly format: ValueFormatter;
}

/** The document cut where two languages should start level: title, cover, duties, each article, waivers, signatures. */
function sections(contract: Contract, locale: Locale): Block[][] {
  const writing = { contract, locale, format: valueFormatter(contract, locale) };
  return [
    titleSection(writing),
    coverSection(writing),
    productSection(writing),
    dutySection(writing),
    ...contract.clauses.map((clause, index) =>
      articleSection(clause, { number: index + 1, ...writing }),
    ),
    ...(contract.waivers === undefined ? [] : [waiverSection(contract.waivers, writing)]),
    signatureSection(writing),
  ];
}

function titleSection({ contract, locale }: Writing): Block[] {
  const { labels, language, name, colon } = locale;
  const governs = language === contract.language ? labels.governs : labels.translation;
  return [
    {
      block: 'title',
      text: localText(contract.title, language),
      under: `${labels.contract} · ${name}${colon}${governs}`,
    },
  ];
}

function coverSection(writing: Writing): Block[] {
  const { contract, locale, format } = writing;
  const { labels, words, colon } = locale;
  const { grade, briefId } = contract.basis;
  const rows: [string, Prose][] = [
    [labels.number, prose`${format.text(contract.id)} · ${labels.revision} ${contract.revision}`],
    [labels.draftedAt, [format.instant(contract.draftedAt)]],
    ...(contract.dealType === undefined
      ? []
      : ([[labels.dealType, [DEAL_TYPE_NAMES[contract.dealType][locale.language]]]] as [
          string,
          Prose,
        ][])),
    ...amendmentRows(writing),
    ...contract.parties.map((party): [string, Prose] => [
      words.role[party.role] ?? party.role,
      partyProse(party, writing),
    ]),
    [labels.term, [format.window(contract.term)]],
    [
      labels.audience,
      joinProse(
        contract.audience.map(
          (it) =>
            prose`${format.market(it.market)}${colon}${format.words(words.language, it.languages)}`,
        ),
        '\n',
      ),
    ],
    [labels.law, [format.market(contract.law)]],
    [labels.governingLanguage, [format.word(words.language, contract.language)]],
    [labels.currency, [format.text(contract.currency)]],
    [labels.zone, [format.text(contract.zone)]],
    [labels.brief, [format.text(briefId)]],
    ...(grade === null ? [] : ([[labels.grade, [format.text(grade.id)]]] as [string, Prose][])),
    [labels.hash, [format.text(contractHash(contract))]],
  ];
  return [
    { block: 'heading', text: labels.coverPage },
    { block: 'facts', rows },
    { block: 'note', prose: [labels.intro] },
    ...(contract.amends === undefined
      ? []
      : [{ block: 'note' as const, prose: [labels.amendmentRule] }]),
  ];
}

/** What the revision amends, and from when. */
function amendmentRows({ contract: { amends }, locale, format }: Writing): [string, Prose][] {
  if (amends === undefined) return [];
  const { labels } = locale;
  const from =
    amends.inForceFrom === 'effective-date' ? labels.thoughSignedLater : labels.orLastSignature;
  return [
    [labels.amends, [format.text(amends.parent)]],
    [labels.inForceFrom, prose`${format.instant(amends.effectiveAt)} (${from})`],
  ];
}

function partyProse(party: Party, { locale, format }: Writing): Prose {
  const { labels, colon, parentheses } = locale;
  const { open, close } = parentheses;
  const details = (['legalName', 'address', 'email', 'representative'] as const).flatMap(
    (field): Prose[] => {
      const value = party[field];
      return value === undefined
        ? []
        : [prose`${labels[field satisfies Label]}${colon}${format.text(value)}`];
    },
  );
  const permits = (party.licences ?? []).map(
    (it) =>
      prose`${labels.licences}${colon}${format.text(it.number)}${open}${format.text(it.issuer)}${it.ruleId === undefined ? '' : prose` · ${format.text(it.ruleId)}`} · ${format.market(it.market)} · ${format.window(it.valid)}${close}`,
  );
  const residence =
    party.taxResidence === undefined
      ? []
      : [prose`${labels.taxResidence}${colon}${format.market(party.taxResidence)}`];
  return joinProse(
    [
      [format.party(party.id)],
      prose`${labels.market}${colon}${format.market(party.market)}`,
      ...details,
      ...residence,
      ...permits,
    ],
    '\n',
  );
}

function productSection({ contract, locale, format }: Writing): Block[] {
  const { labels } = locale;
  if (contract.products.length === 0) return [];
  return [
    { block: 'heading', text: labels.products },
    {
      block: 'table',
      head: [labels.product, labels.id, labels.price],
      rows: contract.products.map((it) => [
        [format.text(it.name)],
        [format.text(it.id)],
        [format.amount(it.price)],
      ]),
    },
  ];
}

function dutySection({ contract, locale, format }: Writing): Block[] {
  const { labels, language } = locale;
  const duties = contract.clauses.flatMap(
    (clause) => textOf(clause, language).duties?.(clause, format) ?? [],
  );
  if (duties.length === 0) return [];
  return [
    { block: 'heading', text: labels.summary },
    {
      block: 'table',
      head: [labels.who, labels.what, labels.byWhen],
      rows: duties.map(({ who, what, by }) => [[who], what, by]),
    },
  ];
}

const CLAUSE_TEXTS: {
  readonly [Language in DisplayLanguage]: {
    readonly [Kind in ClauseKindName]: ClauseText<ClauseOf<Kind>>;
  };
} = { en: CLAUSE_TEXTS_EN, 'zh-Hans': CLAUSE_TEXTS_ZH_HANS };

/** The text of a clause's kind, typed so that the clause itself can be given to it. */
function textOf(clause: Clause, language: DisplayLanguage): ClauseText<Clause> {
  return CLAUSE_TEXTS[language][clause.clause] as unknown as ClauseText<Clause>;
}

function articleSection(
  clause: Clause,
  { number, locale, format }: Writing & { readonly number: number },
): Block[] {
  const { labels, language } = locale;
  const heading = localText(clause.title ?? schemasOf(clause).name, language);
  const provisions = textOf(clause, language)
    .provisions(clause, format)
    .flatMap(({ prose: text, table }, index): Block[] => [
      { block: 'paragraph', number: `${number}.${index + 1}`, prose: text },
      ...(table === undefined ? [] : [tableBlock(table, labels.notAgreed)]),
    ]);
  const wording: Block[] =
    clause.wording === undefined
      ? []
      : [{ block: 'note', prose: prose`${labels.wording} “${format.text(clause.wording)}”` }];
  const { names } = notComputed(clause);
  const unsettled: Block[] =
    names.length === 0
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
    { block: 'article', number: locale.article(number), text: heading, tag: clause.id },
    ...provisions,
    ...unsettled,
    ...wording,
  ];
}

/** A table; one without rows shows that nothing was agreed. */
function tableBlock({ head, rows }: Table, blank: string): Block {
  return { block: 'table', head, rows: rows.length > 0 ? rows : [head.map(() => [{ blank }])] };
}

/** The points that are left open by a decision; an empty list shows nothing. */
function waiverSection(waivers: readonly Waiver[], { locale, format }: Writing): Block[] {
  const { labels, language } = locale;
  if (waivers.length === 0) return [];
  return [
    { block: 'heading', text: labels.waivers },
    {
      block: 'table',
      head: [labels.point, labels.decidedBy, labels.date, labels.reason],
      rows: waivers.map(({ item, by, on, reason }) => [
        [locale.list(itemNames(item).map((name) => name[language])) || item],
        [format.party(by)],
        [format.date(on)],
        [format.text(reason)],
      ]),
    },
  ];
}

function signatureSection({ contract, locale }: Writing): Block[] {
  const { labels, words, colon } = locale;
  return [
    { block: 'heading', text: labels.signatures },
    {
      block: 'signatures',
      colon,
      labels: [labels.signature, labels.nameTitle, labels.date],
      parties: contract.parties
        .filter(({ role }) => role !== 'payee')
        .map(({ role, name }) => ({ role: words.role[role] ?? role, name })),
    },
    { block: 'note', prose: [labels.notLegalAdvice] },
  ];
}
