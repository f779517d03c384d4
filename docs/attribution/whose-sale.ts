import {
  PLATFORM_PRESETS,
  type Platform,
  type PlatformPreset,
  policyOfPlatform,
} from '../../packages/attribution/src/index.ts';
import { formatMoney, money } from '../../packages/contracts/src/vocabulary/index.ts';
import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from '../model-card/cells.ts';
import { WHOSE_SALE } from './whose-sale-words.ts';
import type { Language } from './words.ts';
import {
  CODE_CASES,
  clickWindow,
  DATA_DRIVEN,
  type Division,
  divided,
  explained,
  frozen,
  JOURNEYS,
  ORDER,
  overJourneys,
  policyWith,
  ROOM_CASES,
  refunds,
  settlingModels,
  sumOf,
} from './worked-order.ts';

const PARTIES = ['noor', 'mia', 'newsletter', 'direct'] as const;
const MINUTE = 60_000;

/** The guide that follows one order through windows, models, codes and refunds. */
export function whoseSalePage(language: Language): string {
  const words = WHOSE_SALE[language];
  return page(
    words.title,
    words.other,
    ...words.short,
    words.order,
    words.orderAbout(usd(10_000), orderLines(), ORDER.at),
    rows(words.orderHead, touches(language)),
    words.window,
    words.windowAbout,
    rows(words.windowHead, windows(language)),
    words.windowNote,
    words.platforms,
    rows(words.platformsHead, platforms(language)),
    words.models,
    words.modelsAbout,
    rows(words.modelsHead, models(language)),
    ...dataDriven(language),
    words.room,
    words.roomAbout,
    rows(words.caseHead, cases(ROOM_CASES, words.roomCases, language)),
    words.codes,
    words.codesAbout,
    rows(words.caseHead, cases(CODE_CASES, words.codeCases, language)),
    words.codesNote,
    words.refunds,
    words.refundsAbout,
    rows(words.refundHead, refundRows(language)),
    words.self,
    words.selfAbout,
  );
}

function usd(minor: number): string {
  return formatMoney(money('USD', BigInt(minor)));
}

function orderLines(): string {
  return ORDER.lines.map((line) => `${line.id} ${formatMoney(line.money)}`).join(', ');
}

function touches(language: Language): string[][] {
  const words = WHOSE_SALE[language];
  return explained().touches.map(({ ids, at, kind, party, inWindow }) => {
    const minutes = (Date.parse(ORDER.at) - Date.parse(at)) / MINUTE;
    const days = Math.floor(minutes / 1_440);
    return [
      ids.join(' '),
      at.replace('.000', ''),
      `\`${kind}\``,
      party.party === 'nobody' ? words.nobody : party.id,
      words.before(days, minutes - days * 1_440),
      inWindow ? words.yes : words.no,
    ];
  });
}

function windows(language: Language): string[][] {
  return [7, 14, 30, 60].map((days) => [
    WHOSE_SALE[language].days(days),
    ...(['first', 'last-non-direct'] as const).map((model) =>
      winners(divided(policyWith({ ...clickWindow(days), model: { model } })), language),
    ),
  ]);
}

function platforms(language: Language): string[][] {
  const presets: Readonly<Record<string, PlatformPreset>> = PLATFORM_PRESETS;
  return Object.entries(presets).map(
    ([
      name,
      {
        windows: { click },
      },
    ]) => [
      `\`${name}\``,
      WHOSE_SALE[language].days(click.basis === 'elapsed' ? click.seconds / 86_400 : click.days),
      winners(divided(policyOfPlatform(name as Platform)), language),
    ],
  );
}

function models(language: Language): string[][] {
  return settlingModels().map((model) => [
    `\`${model.model}\``,
    ...amounts(divided(policyWith({ model }))),
    WHOSE_SALE[language].byHand[model.model] ?? '',
  ]);
}

function dataDriven(language: Language): string[] {
  const words = WHOSE_SALE[language];
  const coefficients = frozen().coefficients.map(({ id, coefficient }) => `${id} ${coefficient}`);
  return [
    words.driven,
    words.drivenAbout,
    rows(
      words.journeysHead,
      JOURNEYS.map(({ path, conversions, nulls = 0 }) => [
        path.join(' > '),
        String(conversions),
        String(nulls),
      ]),
    ),
    words.drivenThen,
    rows(
      words.drivenHead,
      DATA_DRIVEN.map((model) => {
        const credits = overJourneys(model);
        return [`\`${model}\``, ...PARTIES.map((party) => (credits[party] ?? 0).toFixed(3))];
      }),
    ),
    words.frozen(coefficients.join(', ')),
  ];
}

function cases(
  results: Readonly<Record<string, () => Division>>,
  texts: Readonly<Record<string, string>>,
  language: Language,
): string[][] {
  return Object.entries(results).map(([name, result]) => [
    texts[name] ?? name,
    winners(result(), language),
  ]);
}

function refundRows(language: Language): string[][] {
  const words = WHOSE_SALE[language];
  const all = refunds();
  return [
    ...all.map((row) => [
      words.rowNames[row.change] ?? row.change,
      row.lineId ?? '',
      ...amounts(sumOf([row])),
    ]),
    [words.sum, '', ...amounts(sumOf(all))],
  ];
}

/** The amount of each party of the order. */
function amounts(division: Division): string[] {
  return PARTIES.map((party) => usd(division[party] ?? 0));
}

/** Who is credited: the one party, or all with their amounts. */
function winners(division: Division, language: Language): string {
  const named = Object.entries(division).map(([party, minor]) => ({
    name: party === '-' ? WHOSE_SALE[language].nobody : party,
    minor,
  }));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only.name;
  return named.map(({ name, minor }) => `${name} ${usd(minor)}`).join(', ');
}
