import { joinProse, type Prose, prose } from '../clause/text/prose.ts';
import { itemNames } from '../clauses/item-name.ts';
import { DEAL_TYPE_NAMES } from '../contract/deal/deal-type.ts';
import type { Waiver } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import type { Party } from '../contract/party.ts';
import type { Label, Locale } from '../locales/locale.ts';
import { canonicalJson } from '../vocabulary/hash/index.ts';
import { localText } from '../vocabulary/index.ts';
import { articleSection } from './articles.ts';
import type { Block, Page } from './block.ts';
import { dutySection } from './duty-section.ts';
import { roleName } from './role-name.ts';
import { signatureSection } from './signatures.ts';
import { keyTermSection, termArticles, termRegister } from './standard.ts';
import { moneyText, translatedText, valueFormatter } from './value-formatter.ts';
import type { Writing } from './writing.ts';

/** The page of a contract in one language, or in two side by side. */
export function pageOf(contract: Contract, locales: readonly [Locale, ...Locale[]]): Page {
  const [first] = locales;
  const { labels } = first;
  const hash = contractHash(contract);
  return {
    language: first.language,
    title: localText(contract.title, first.language),
    footer: `${labels.number} ${contract.id} · ${labels.revision} ${contract.revision} · ${hash}`,
    blocks: pageSections(contract, locales).flatMap(({ blocks }) => blocks),
    json: canonicalJson(contract),
  };
}

/** A part of the page that another revision of the contract has, too: its name, and the clause or standard term that it is. */
export interface Section {
  /** Unique in a contract whose clauses have ids of their own. */
  readonly name: string;
  /** Id of the clause, or of the standard term. Default: neither. */
  readonly of?: string;
  readonly blocks: readonly Block[];
}

/** The sections of a page in one language, or in two side by side, which start level in each. */
export function pageSections(
  contract: Contract,
  [first, second]: readonly [Locale, ...Locale[]],
): Section[] {
  const one = sections(contract, first);
  if (second === undefined) return one;
  const other = sections(contract, second);
  return one.map((section, index) => ({
    ...section,
    blocks: [{ block: 'pair', first: section.blocks, second: other[index]?.blocks ?? [] }],
  }));
}

/** The document cut where two languages should start level: title, cover, duties, each article, waivers, standard terms, signatures. */
function sections(contract: Contract, locale: Locale): Section[] {
  const { clauses, standardTerms, waivers } = contract;
  const writing = { contract, locale, format: valueFormatter(contract, locale) };
  const terms = standardTerms?.terms ?? [];
  return [
    { name: 'title', blocks: titleSection(writing) },
    { name: 'cover', blocks: coverSection(writing) },
    { name: 'key-terms', blocks: keyTermSection(writing) },
    { name: 'products', blocks: productSection(writing) },
    { name: 'duties', blocks: dutySection(writing) },
    ...clauses.map((clause, index) => ({
      name: `clause ${clause.id}`,
      of: clause.id,
      blocks: articleSection(clause, { number: index + 1, ...writing }),
    })),
    ...termArticles(clauses.length + 1, writing).map((blocks, index) => ({
      name: `term ${terms[index]?.term}`,
      of: terms[index]?.term ?? '',
      blocks,
    })),
    ...(waivers === undefined
      ? []
      : [{ name: 'waivers', blocks: waiverSection(waivers, writing) }]),
    { name: 'register', blocks: termRegister(writing) },
    { name: 'signatures', blocks: signatureSection(writing) },
  ];
}

function titleSection({ contract, locale }: Writing): Block[] {
  const { labels, language, name, colon } = locale;
  const governs = language === contract.language ? labels.governs : labels.translation;
  return [
    {
      block: 'title',
      text: translatedText(contract.title, locale),
      under: `${labels.contract} · ${name}${colon}${governs}`,
    },
  ];
}

/** The zone of a contract with its id, which is exact. */
function zoneOf({ contract: { zone }, locale: { parentheses }, format }: Writing): Prose {
  const id = format.text(zone);
  const hasCity = zone.includes('/');
  return hasCity ? prose`${format.zone(zone)}${parentheses.open}${id}${parentheses.close}` : [id];
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
      roleName(party, writing),
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
    [labels.zone, zoneOf(writing)],
    [labels.rounding, [format.word(words.rounding, contract.rounding)]],
    [labels.brief, [format.text(briefId)]],
    ...(grade === null ? [] : ([[labels.grade, [format.text(grade.id)]]] as [string, Prose][])),
    [labels.hash, [format.text(contractHash(contract))]],
  ];
  return [
    { block: 'heading', text: labels.coverPage },
    { block: 'facts', rows },
    { block: 'note', prose: [labels.intro] },
    ...(contract.standardTerms === undefined
      ? []
      : [{ block: 'note' as const, prose: [labels.performedThemselves] }]),
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
  const { labels, words, colon, parentheses } = locale;
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
  const number =
    party.registration === undefined
      ? []
      : [
          prose`${words.registration[party.registration.type]}${colon}${format.text(party.registration.number)}`,
        ];
  const residence =
    party.taxResidence === undefined
      ? []
      : [prose`${labels.taxResidence}${colon}${format.market(party.taxResidence)}`];
  return joinProse(
    [
      [format.party(party.id)],
      prose`${labels.market}${colon}${format.market(party.market)}`,
      ...details,
      ...number,
      ...residence,
      ...permits,
    ],
    '\n',
  );
}

function productSection({ contract, locale, format }: Writing): Block[] {
  const { labels } = locale;
  if (contract.products.length === 0) return [];
  const isSigned = contract.standardTerms !== undefined;
  return [
    { block: 'heading', text: labels.products },
    {
      block: 'table',
      head: isSigned ? [labels.product, labels.price] : [labels.product, labels.id, labels.price],
      rows: contract.products.map((it) => [
        [format.text(it.name)],
        ...(isSigned ? [] : [[format.text(it.id)]]),
        [{ value: moneyText(it.price, locale) }],
      ]),
    },
  ];
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
        [format.wording(reason)],
      ]),
    },
  ];
}
