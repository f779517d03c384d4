import { joinProse, type Prose, prose } from '../clause/text/prose.ts';
import type { Contract } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { type Day, dayIn } from '../law/in-force.ts';
import { labelFor } from '../law/label.ts';
import type { Block, Page } from '../render/block.ts';
import { plainText } from '../render/duty-text.ts';
import { dutySections, type Summarised } from './duties.ts';
import { filled } from './patterns.ts';
import { contractVoice, type Voice } from './voice.ts';

/** What a summary is of, and the day whose law its labels are of. */
export interface SummaryOf extends Summarised {
  readonly asOf: Day;
}

/**
 * The page of a summary: cover, labels of advertising, who owes what. It has no text of the contract and not its JSON; in a
 * translation, each printed page says so in its language and in the governing one.
 */
export function summaryPage(of: SummaryOf): Page {
  const { contract, voice } = of;
  const { labels, script } = voice;
  const governing = contractVoice(contract, contract.language);
  const title = plainText(voice.local(contract.title));
  const marks = voice.isTranslation ? [labels.unreviewed, governing.labels.unreviewed] : [];
  return {
    language: voice.language,
    ...(script === undefined ? {} : { script }),
    title: `${labels.title} · ${title}`,
    footer: [
      ...marks,
      `${labels.number} ${contract.id}`,
      `${labels.revision} ${contract.revision}`,
      contractHash(contract),
    ].join(' · '),
    blocks: [
      { block: 'title', text: title, under: [labels.title, voice.name, ...marks].join(' · ') },
      ...(voice.isTranslation
        ? [notGoverning(contract, voice), notGoverning(contract, governing)]
        : []),
      ...coverBlocks(of),
      ...productBlocks(of),
      ...labelBlocks(of),
      ...dutySections(of),
      { block: 'note', prose: [labels.notLegalAdvice] },
    ],
  };
}

function notGoverning({ language }: Contract, voice: Voice): Block {
  const text = filled(voice.labels.notGoverning, { language: voice.languageName(language) });
  // Set off, as it may run in another direction than the page.
  return { block: 'note', prose: [{ value: text }] };
}

function coverBlocks({ contract, voice }: SummaryOf): Block[] {
  const { labels, writing } = voice;
  const said = (value: string): Prose => [{ value }];
  const rows: (readonly [string, Prose])[] = [
    [labels.number, prose`${{ value: contract.id }} · ${labels.revision} ${contract.revision}`],
    [labels.drafted, dayOf(contract.draftedAt, { contract, voice })],
    ...(contract.dealType === undefined
      ? []
      : [[labels.dealType, said(voice.dealType(contract.dealType))] as const]),
    ...contract.parties.map(({ role, name, market }) => {
      const from = prose`\n${labels.establishedIn}${writing.colon}${{ value: voice.market(market) }}`;
      return [voice.role(role), [{ value: name }, ...from]] as const;
    }),
    [labels.term, writing.value({ as: 'window', is: contract.term })],
    [
      labels.audience,
      joinProse(
        contract.audience.map(({ market, languages }) => [
          { value: voice.market(market) },
          writing.colon,
          { value: languages.map((it) => voice.languageName(it)).join(writing.comma) },
        ]),
        '\n',
      ),
    ],
    [labels.law, said(voice.market(contract.law))],
    [labels.governingLanguage, said(voice.languageName(contract.language))],
    [labels.currency, said(contract.currency)],
    [labels.zone, writing.value({ as: 'zone', is: contract.zone })],
  ];
  return [
    { block: 'heading', text: labels.cover },
    { block: 'facts', rows },
  ];
}

function dayOf(
  at: Day,
  { contract: { zone }, voice }: Pick<SummaryOf, 'contract' | 'voice'>,
): Prose {
  return voice.writing.value({ as: 'date', is: dayIn(at, zone) });
}

function productBlocks({ contract: { products }, voice: { labels, writing } }: SummaryOf): Block[] {
  if (products.length === 0) return [];
  return [
    {
      block: 'table',
      head: [labels.product, labels.price],
      rows: products.map(({ name, price }) => [
        [{ value: name }],
        writing.value({ as: 'amount', is: price }),
      ]),
    },
  ];
}

/** The label of each market of the audience, in the languages in which it counts there. */
function labelBlocks(of: SummaryOf): Block[] {
  const { contract, voice, asOf } = of;
  const { labels, parentheses, writing } = voice;
  const markets = [...new Set(contract.audience.map(({ market }) => market))];
  const rows = markets.map((market): Prose[] => {
    const { label, rule } = labelFor(market, { asOf });
    const texts = [...new Set(label.languages.flatMap((it) => label.label[it] ?? []))];
    const own = rule === null ? `${parentheses[0]}${labels.ownWord}${parentheses[1]}` : '';
    return [
      [{ value: voice.market(market) }],
      [
        ...joinProse(
          texts.map((value) => [{ value }]),
          writing.comma,
        ),
        own,
      ],
    ];
  });
  const [before = '', after = ''] = labels.asOf.split('{date}');
  return [
    { block: 'heading', text: labels.labels },
    { block: 'table', head: [labels.market, labels.label], rows },
    { block: 'paragraph', prose: [before, ...dayOf(asOf, of), after] },
  ];
}
