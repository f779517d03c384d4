import { kindOf } from '../clauses/registry.ts';
import type { Clause } from '../clauses/schemas.ts';
import { textsOf } from '../clauses/texts.ts';
import type { Contract, Party } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import type { Label, Locale } from '../locales/locale.ts';
import { canonicalJson } from '../vocabulary/hash/index.ts';
import { localText } from '../vocabulary/index.ts';
import type { Block, Page } from './block.ts';
import { joinProse, type Prose, prose } from './prose.ts';
import { type Scribe, scribe } from './scribe.ts';

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

/** The document cut where two languages should start level: title, cover, summary, each article, signatures. */
function sections(contract: Contract, locale: Locale): Block[][] {
  const say = scribe(contract, locale);
  return [
    titleSection(contract, locale),
    coverSection(contract, say),
    productSection(contract, say),
    summarySection(contract, say),
    ...contract.clauses.map((clause, index) => articleSection(clause, index + 1, say)),
    signatureSection(contract, say),
  ];
}

function titleSection(contract: Contract, locale: Locale): Block[] {
  const governs =
    locale.language === contract.language ? locale.labels.governs : locale.labels.translation;
  return [
    {
      block: 'title',
      text: localText(contract.title, locale.language),
      under: `${locale.labels.contract} · ${locale.name}${locale.colon}${governs}`,
    },
  ];
}

function coverSection(contract: Contract, say: Scribe): Block[] {
  const { labels, words, colon } = say.locale;
  const { grade, briefId } = contract.basis;
  const rows: [string, Prose][] = [
    [labels.number, prose`${say.text(contract.id)} · ${labels.revision} ${contract.revision}`],
    [labels.draftedAt, [say.instant(contract.draftedAt)]],
    ...contract.parties.map((party): [string, Prose] => [
      words.role[party.role] ?? party.role,
      partyProse(party, say),
    ]),
    [labels.term, [say.window(contract.term)]],
    [
      labels.audience,
      joinProse(
        contract.audience.map(
          (it) => prose`${say.market(it.market)}${colon}${say.words('language', it.languages)}`,
        ),
        '\n',
      ),
    ],
    [labels.law, [say.market(contract.law)]],
    [labels.governingLanguage, [say.word('language', contract.language)]],
    [labels.currency, [say.text(contract.currency)]],
    [labels.zone, [say.text(contract.zone)]],
    [labels.brief, [say.text(briefId)]],
    ...(grade === null ? [] : ([[labels.grade, [say.text(grade.id)]]] as [string, Prose][])),
    [labels.hash, [say.text(contractHash(contract))]],
  ];
  return [
    { block: 'heading', text: labels.coverPage },
    { block: 'facts', rows },
    { block: 'note', prose: [labels.intro] },
  ];
}

function partyProse(party: Party, say: Scribe): Prose {
  const { labels, colon, parentheses } = say.locale;
  const { open, close } = parentheses;
  const details = (['legalName', 'address', 'email', 'representative'] as const).flatMap(
    (field): Prose[] => {
      const value = party[field];
      return value === undefined
        ? []
        : [prose`${labels[field satisfies Label]}${colon}${say.text(value)}`];
    },
  );
  const permits = (party.licences ?? []).map(
    (it) =>
      prose`${labels.licences}${colon}${say.text(it.number)}${open}${say.text(it.issuer)} · ${say.market(it.market)} · ${say.window(it.valid)}${close}`,
  );
  const residence =
    party.taxResidence === undefined
      ? []
      : [prose`${labels.taxResidence}${colon}${say.market(party.taxResidence)}`];
  return joinProse(
    [
      [say.party(party.id)],
      prose`${labels.market}${colon}${say.market(party.market)}`,
      ...details,
      ...residence,
      ...permits,
    ],
    '\n',
  );
}

function productSection({ products }: Contract, say: Scribe): Block[] {
  const { labels } = say.locale;
  if (products.length === 0) return [];
  return [
    { block: 'heading', text: labels.products },
    {
      block: 'table',
      head: [labels.product, labels.id, labels.price],
      rows: products.map((it) => [[say.text(it.name)], [say.text(it.id)], [say.amount(it.price)]]),
    },
  ];
}

function summarySection(contract: Contract, say: Scribe): Block[] {
  const { labels, language } = say.locale;
  const duties = contract.clauses.flatMap(
    (clause) => textsOf(clause)[language].duties?.(clause, say) ?? [],
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

function articleSection(clause: Clause, number: number, say: Scribe): Block[] {
  const { labels, language } = say.locale;
  const kind = kindOf(clause);
  const heading = localText(clause.title ?? kind.name, language);
  const provisions = textsOf(clause)
    [language].provisions(clause, say)
    .flatMap((provision, index): Block[] => [
      { block: 'paragraph', number: `${number}.${index + 1}`, prose: provision.prose },
      ...('table' in provision ? [tableBlock(provision.table, labels.notAgreed)] : []),
    ]);
  const wording: Block[] =
    clause.wording === undefined
      ? []
      : [{ block: 'note', prose: prose`${labels.wording} “${say.text(clause.wording)}”` }];
  return [
    { block: 'article', number: say.locale.article(number), text: heading, tag: clause.id },
    ...provisions,
    ...wording,
  ];
}

/** A table; one without rows shows that nothing was agreed. */
function tableBlock(
  {
    head,
    rows,
  }: { readonly head: readonly string[]; readonly rows: readonly (readonly Prose[])[] },
  blank: string,
): Block {
  return { block: 'table', head, rows: rows.length > 0 ? rows : [head.map(() => [{ blank }])] };
}

function signatureSection({ parties }: Contract, say: Scribe): Block[] {
  const { labels, words, colon } = say.locale;
  return [
    { block: 'heading', text: labels.signatures },
    {
      block: 'signatures',
      colon,
      labels: [labels.signature, labels.nameTitle, labels.date],
      parties: parties
        .filter(({ role }) => role !== 'payee')
        .map(({ role, name }) => ({ role: words.role[role] ?? role, name })),
    },
    { block: 'note', prose: [labels.notLegalAdvice] },
  ];
}
