import { readFileSync } from 'node:fs';
import { type ProseLanguage, reviewProse, type VagueCategory } from '@livelane/contracts/prose';
import type { Row, Section } from '../section.ts';
import { addCounts, type Counts, countsOf, type Labelled, NO_COUNTS } from './counts.ts';

const WANTED = { precision: 0.98, recall: 0.95 };

const CATEGORIES: readonly VagueCategory[] = [
  'deferral',
  'discretion',
  'effort',
  'cooperation',
  'open-list',
  'quantity',
  'time',
  'standard',
];

/** The detector on the frozen sentences of a language. Totals only: which sentences were wrong is not shown. */
export function frozenSection(language: ProseLanguage): Section {
  return {
    name: language,
    about: 'vague obligations found in the frozen sentences',
    measure: async () => {
      const sentences = read(language);
      const counted = sentences.map((sentence) =>
        countsOf(sentence, reviewProse(sentence.text, language)),
      );
      const all = counted.reduce(addCounts, NO_COUNTS);
      return {
        data: `${sentences.length} sentences of bench/src/prose/sentences/${language}.ndjson`,
        rows: [...overall(all), ...CATEGORIES.map((category) => ofCategory(category, all))],
      };
    },
  };
}

function read(language: ProseLanguage): Labelled[] {
  const url = new URL(`./sentences/${language}.ndjson`, import.meta.url);
  return readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function overall({ met, found, issues, halves, covered }: Counts): Row[] {
  return [
    share('precision: findings that meet an issue', [met.findings, found], WANTED.precision),
    share('recall: issues that a finding meets', [met.issues, issues], WANTED.recall),
    share('recall of at least half of the span, same category', [halves, issues]),
    {
      what: 'marked characters that the findings cover, mean over the issues met',
      measured: (covered / met.issues).toFixed(3),
      reached: true,
    },
  ];
}

function share(what: string, [part, whole]: readonly [number, number], wanted?: number): Row {
  const value = part / whole;
  return {
    what,
    measured: `${value.toFixed(3)} (${part} of ${whole})`,
    ...(wanted === undefined ? {} : { wanted: `≥ ${wanted}` }),
    reached: wanted === undefined || value >= wanted,
  };
}

function ofCategory(category: VagueCategory, { by }: Counts): Row {
  const { issues, met, named, found, right } = by[category];
  const of = (part: number, whole: number) => `${part} of ${whole}`;
  return {
    what: category,
    measured: `met ${of(met, issues)}, with this category ${of(named, issues)}; findings of it that meet an issue ${of(right, found)}`,
    reached: true,
  };
}
