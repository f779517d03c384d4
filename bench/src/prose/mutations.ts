import type { Contract } from '@livelane/contracts';
import { type ProseLanguage, reviewProse, type VagueCategory } from '@livelane/contracts/prose';
import { renderContract } from '@livelane/contracts/render';
import { DEAL_EXAMPLES } from '../../../packages/contracts/src/contract/deal/examples/examples.fixture.ts';
import {
  signedByThree,
  signedForeign,
} from '../../../packages/contracts/src/contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../../../packages/contracts/src/contract/deal/examples/signed-cn.fixture.ts';
import type { Section } from '../section.ts';

const WANTED = { precision: 0.98, recall: 0.95 };

/** Exact wording of rendered contracts, what is written in its place, and the category of that. */
interface Mutation {
  readonly exact: RegExp;
  readonly vague: string;
  readonly category: VagueCategory;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const MUTATIONS: Readonly<Record<ProseLanguage, readonly Mutation[]>> = {
  en: [
    { exact: /within \d+ days/u, vague: 'within a reasonable time', category: 'time' },
    { exact: /within \d+ days/u, vague: 'promptly', category: 'time' },
    {
      exact: new RegExp(`(?:on|by) \\d{1,2} (?:${MONTHS}) \\d{4}(?:, \\d\\d:\\d\\d)?`, 'u'),
      vague: 'in due course',
      category: 'time',
    },
    {
      exact: /\b\d+ (?=short videos|videos|posts|stories|pieces|sessions)/u,
      vague: 'several ',
      category: 'quantity',
    },
    { exact: /[A-Z]{3} [\d,]+\.\d\d/u, vague: 'a reasonable amount', category: 'quantity' },
  ],
  'zh-Hans': [
    { exact: /\d+日内/u, vague: '合理期限内', category: 'time' },
    { exact: /于\d+日内/u, vague: '及时', category: 'time' },
    { exact: /\d{4}年\d+月\d+日(?: \d\d:\d\d)?/u, vague: '适当时候', category: 'time' },
    { exact: /\d+(?=条|场|篇|件)/u, vague: '若干', category: 'quantity' },
    { exact: /[\d,]+\.\d\d美元/u, vague: '合理金额', category: 'quantity' },
  ],
};

/** Rendered provisions, which say exactly what is owed, and the same with one exact value made vague. */
export function mutationSection(language: ProseLanguage): Section {
  return {
    name: `mutations-${language}`,
    about: 'values of rendered provisions that were made vague',
    measure: async () => {
      const texts = contracts().map((it) => provisionsOf(it, language));
      const alarms = new Set(texts.flatMap((lines) => alarmsIn(lines, language)));
      const mutants = texts.flatMap((lines) => mutantsOf(lines, language));
      const isFound = ({ text, start, end, category }: Mutant) =>
        reviewProse(text, language).some(
          (it) =>
            it.category === category &&
            Math.min(it.end, end) - Math.max(it.start, start) >= (end - start) / 2,
        );
      const found = mutants.filter(isFound);
      const provisions = new Set(texts.flat());
      const words = wordsIn([...provisions].join('\n'), language);
      const errors = alarms.size / (words / 1000);
      const precision = found.length / (found.length + alarms.size);
      const recall = found.length / mutants.length;
      return {
        data: `${provisions.size} provisions of ${texts.length} contracts, ${mutants.length} values made vague`,
        rows: [
          {
            what: `${language}: precision (${alarms.size} findings in the provisions as they are)`,
            measured: precision.toFixed(3),
            wanted: `≥ ${WANTED.precision}`,
            reached: precision >= WANTED.precision,
          },
          {
            what: `${language}: findings for 1,000 ${language === 'en' ? 'words' : 'characters'} of the provisions as they are`,
            measured: errors.toFixed(1),
            wanted: '≤ 1',
            reached: errors <= 1,
          },
          {
            what: `${language}: recall`,
            measured: recall.toFixed(3),
            wanted: `≥ ${WANTED.recall}`,
            reached: recall >= WANTED.recall,
          },
        ],
      };
    },
  };
}

const contracts = (): Contract[] => [
  ...Object.values(DEAL_EXAMPLES).map((example) => example()),
  ...[signedForeign(), signedByThree(), signedInChina()],
];

/** The numbered provisions of a rendered contract, without markup. */
function provisionsOf(contract: Contract, language: ProseLanguage): string[] {
  const markdown = renderContract(contract, { language, format: 'markdown' });
  return [...markdown.matchAll(/^\*\*\d+\.\d+\*\* (.+)$/gmu)].flatMap(([, text]) =>
    text === undefined ? [] : [text.replaceAll(/\\(.)|[*`]/gu, '$1')],
  );
}

/** Findings in provisions that are exact, each as the provision and the words in it. */
function alarmsIn(lines: readonly string[], language: ProseLanguage): string[] {
  const text = lines.join('\n');
  return reviewProse(text, language).map(({ start, end }) => {
    const from = text.lastIndexOf('\n', start) + 1;
    const to = text.indexOf('\n', end);
    return `${text.slice(from, to === -1 ? undefined : to)} ${start - from} ${end - from}`;
  });
}

interface Mutant {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly category: VagueCategory;
}

/** The whole text with one value of one provision made vague, for each provision and mutation that fits. */
function mutantsOf(lines: readonly string[], language: ProseLanguage): Mutant[] {
  return lines.flatMap((line, index) =>
    MUTATIONS[language].flatMap(({ exact, vague, category }) => {
      const match = exact.exec(line);
      if (match === null) return [];
      const before = lines.slice(0, index).map((it) => `${it}\n`);
      const start = before.join('').length + match.index;
      const mutant = `${line.slice(0, match.index)}${vague}${line.slice(match.index + match[0].length)}`;
      const text = lines.with(index, mutant).join('\n');
      return [{ text, start, end: start + vague.trimEnd().length, category }];
    }),
  );
}

const wordsIn = (text: string, language: ProseLanguage): number =>
  language === 'en' ? text.split(/\s+/u).length : (text.match(/\p{L}/gu)?.length ?? 0);
