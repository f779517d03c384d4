import { readFileSync } from 'node:fs';
import { type ProseLanguage, reviewProse, type VagueCategory } from '@livelane/contracts/prose';
import { labelledLines } from '../../../packages/contracts/src/review/prose/development.fixture.ts';
import type { Row, Section } from '../section.ts';
import { addCounts, type Counts, countsOf, type Labelled, NO_COUNTS } from './counts.ts';
import { otherHands } from './train/patterns.ts';

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
      const sentences = readFrozen(language);
      return {
        data: `${sentences.length} sentences of bench/src/prose/sentences/${language}.ndjson`,
        rows: rowsOf(sentences, language),
      };
    },
  };
}

/** The detector on sentences from patterns of hands that no weight was learned from; each hand knew the label rules only. */
export function otherHandsSection(language: ProseLanguage): Section {
  return {
    name: `other-hands-${language}`,
    about: 'vague obligations found in sentences from patterns that no weight was learned from',
    measure: async () => {
      const hands = otherHands(language).map((sentences) =>
        sentences.map(({ text, marks }) => ({ text, issues: marks })),
      );
      return {
        data: `${hands.flat().length} sentences from bench/src/prose/other-hands`,
        rows: hands.flatMap((sentences, at) => [
          ...overall(foundIn(sentences, language, false), `hand ${at + 1}: `, {}),
          ...overall(foundIn(sentences, language, true), `hand ${at + 1}, all: `, {}),
        ]),
      };
    },
  };
}

/** A second reader of the frozen sentences, measured as the detector is: more cannot be asked of it. */
export function secondReaderSection(language: ProseLanguage): Section {
  return {
    name: `second-reader-${language}`,
    about: 'vague obligations that a second reader marked in the frozen sentences',
    measure: async () => {
      const marks = new Map(readMarks(language).map(({ id, issues }) => [id, issues]));
      const sentences = readFrozen(language);
      const isExample = ({ id }: Frozen) => RULES.includes(`\`${id}\``);
      const countsIn = (some: readonly Frozen[]) =>
        some
          .map((sentence) => countsOf(sentence, marks.get(sentence.id) ?? []))
          .reduce(addCounts, NO_COUNTS);
      return {
        data: `${sentences.length} sentences, labelled a second time in bench/src/prose/second-reader`,
        rows: [
          ...overall(countsIn(sentences), '', {}),
          ...overall(
            countsIn(sentences.filter((it) => !isExample(it))),
            'without examples of the label rules: ',
            {},
          ),
        ],
      };
    },
  };
}

const RULES = readFileSync(new URL('./sentences/README.md', import.meta.url), 'utf8');

/** The detector on sentences of two hands that wrote blind; the weights were learned from other sentences of theirs. */
export function apartSection(language: ProseLanguage): Section {
  return {
    name: `apart-${language}`,
    about:
      'vague obligations found in sentences that were kept apart when the weights were learned',
    measure: async () => {
      const sentences = readApart(language);
      return {
        data: `${sentences.length} sentences of bench/src/prose/apart`,
        rows: rowsOf(sentences, language),
      };
    },
  };
}

interface Frozen extends Labelled {
  readonly id: string;
}

const readLines = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const readFrozen = (language: ProseLanguage): Frozen[] =>
  readLines(`./sentences/${language}.ndjson`);
const readMarks = (language: ProseLanguage): Omit<Frozen, 'text'>[] =>
  readLines(`./second-reader/${language}.ndjson`);

const readApart = (language: ProseLanguage): Labelled[] =>
  [1, 2].flatMap((file) => {
    const name = `${language === 'en' ? 'en' : 'zh'}-${file}.txt`;
    const text = readFileSync(new URL(`./apart/${name}`, import.meta.url), 'utf8');
    return labelledLines(text).map((sentence) => ({ text: sentence.text, issues: sentence.marks }));
  });

const foundIn = (sentences: readonly Labelled[], language: ProseLanguage, all: boolean): Counts =>
  sentences
    .map((sentence) => countsOf(sentence, reviewProse(sentence.text, language, { all })))
    .reduce(addCounts, NO_COUNTS);

function rowsOf(sentences: readonly Labelled[], language: ProseLanguage): Row[] {
  const usual = foundIn(sentences, language, false);
  const all = foundIn(sentences, language, true);
  return [
    ...overall(usual, ''),
    ...overall(all, 'all: '),
    ...CATEGORIES.map((category) => ofCategory(category, all)),
  ];
}

function overall(
  { met, found, issues, halves, covered }: Counts,
  of: string,
  wanted: Partial<typeof WANTED> = WANTED,
): Row[] {
  return [
    share(`${of}precision: findings that meet an issue`, [met.findings, found], wanted.precision),
    share(`${of}recall: issues that a finding meets`, [met.issues, issues], wanted.recall),
    share(
      `${of}precision, half of the span and the same category`,
      [halves.findings, found],
      wanted.precision,
    ),
    share(
      `${of}recall, half of the span and the same category`,
      [halves.issues, issues],
      wanted.recall,
    ),
    {
      what: `${of}marked characters that the findings cover, mean over the issues met`,
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
    what: `all: ${category}`,
    measured: `met ${of(met, issues)}, with this category ${of(named, issues)}; findings of it that meet an issue ${of(right, found)}`,
    reached: true,
  };
}
