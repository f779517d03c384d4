import type { Audience, LocalText } from '@livelane/contracts/vocabulary';
import {
  type Block,
  type Cell,
  columnsOf,
  DASH,
  type Pair,
  pairs,
  type Words,
} from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { percent, wholePercent } from '../../../text/percent.ts';
import { SOURCE_NAMES } from '../../names.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('Audience: wanted and actual ({source})', '受众：目标与实际（{source}）');
const DIMENSIONS = {
  countries: bilingual('country', '国家'),
  languages: bilingual('language', '语言'),
  ages: bilingual('age', '年龄'),
  gender: bilingual('gender', '性别'),
  interests: bilingual('interest', '兴趣'),
} as const;
type Dimension = keyof typeof DIMENSIONS;

const WANTED = bilingual('{share} wanted', '目标 {share}');
const ACTUAL = bilingual('{share} actual', '实际 {share}');
const OPEN = bilingual('not stated as wanted', '目标未说明');
const UNKNOWN = bilingual('actual not known', '实际未知');
const CAPTION = bilingual('Audience by {dimension}.', '受众{dimension}分布。');
const SHIPS = bilingual(
  'Audience by country; ✓ marks a market that you ship to.',
  '受众国家分布；✓ 为可发货市场。',
);
const LARGEST = bilingual(
  'The {shown} largest of {all}.',
  '共 {all} 项，图中为最大的 {shown} 项。',
);
const FEMALE = bilingual('women', '女');
const MALE = bilingual('men', '男');
const COLUMNS = [
  bilingual('group', '群体'),
  bilingual('wanted', '目标'),
  bilingual('actual', '实际'),
] as const;
const ROWS = 8;

/** Whom the brief wants against who follows, by country, language, age, gender and interest. */
export const audience: CreatorSection = ({ profile }, { brief }, words) => {
  if (profile === null) return [];
  const { say } = words;
  const pictures = (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) => {
    const rows = pairsOf(sharesOf(brief?.audience ?? {}, dimension, words), {
      actual: sharesOf(profile.audience, dimension, words),
    });
    const ships = dimension === 'countries' ? new Set(brief?.shippableMarkets) : new Set<string>();
    return rows.length === 0 ? [] : [[pictureOf(dimension, marked(rows, ships), words)]];
  });
  if (pictures.length === 0) return [];
  const source = SOURCE_NAMES[profile.audienceSource];
  return [
    { block: 'heading', level: 3, text: say(TITLE, { source }) },
    { block: 'columns', columns: pictures },
  ];
};

type Shares = ReadonlyMap<string, number>;

function sharesOf(given: Audience, dimension: Dimension, { say }: Words): Shares {
  if (dimension === 'ages')
    return new Map((given.ages ?? []).map(({ from, to, share }) => [ageName(from, to), share]));
  if (dimension === 'gender') {
    const { gender } = given;
    return new Map(
      gender === undefined
        ? []
        : [
            [say(FEMALE), gender.female],
            [say(MALE), gender.male],
          ],
    );
  }
  return new Map(Object.entries(given[dimension] ?? {}));
}

function ageName(from: number, to: number | null): string {
  return to === null ? `${from}+` : `${from}–${to}`;
}

/** By descending share, those that are wanted first; ages from the youngest. */
function pairsOf(wanted: Shares, { actual }: { readonly actual: Shares }): Pair[] {
  const names = [...new Set([...wanted.keys(), ...actual.keys()])];
  return names
    .map((name) => ({
      name,
      wanted: wanted.get(name) ?? null,
      actual: actual.get(name) ?? null,
    }))
    .toSorted(
      (a, b) =>
        ageOf(a.name) - ageOf(b.name) ||
        (b.wanted ?? -1) - (a.wanted ?? -1) ||
        (b.actual ?? -1) - (a.actual ?? -1) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** The youngest age of a bracket; 0 for other groups. */
function ageOf(name: string): number {
  return Number(/^(\d{1,3})[–+]/.exec(name)?.[1] ?? 0);
}

function marked(rows: readonly Pair[], ships: ReadonlySet<string>): Pair[] {
  return rows.map((row) => (ships.has(row.name) ? { ...row, name: `${row.name} ✓` } : row));
}

function pictureOf(dimension: Dimension, rows: readonly Pair[], { say }: Words): Block {
  const shown = rows.slice(0, ROWS);
  const name: LocalText = DIMENSIONS[dimension];
  const about = dimension === 'countries' ? say(SHIPS) : say(CAPTION, { dimension: name });
  const cut = say(LARGEST, { shown: shown.length, all: rows.length });
  const caption = shown.length < rows.length ? `${about} ${cut}` : about;
  const figure = (share: number | null): Cell => ({
    figure: share === null ? DASH : percent(share),
  });
  return {
    block: 'picture',
    caption,
    svg: pairs(shown, {
      title: caption,
      text: (share, kind) => {
        if (share === null) return say(kind === 'wanted' ? OPEN : UNKNOWN);
        return say(kind === 'wanted' ? WANTED : ACTUAL, { share: wholePercent(share) });
      },
    }),
    figures: {
      columns: columnsOf(COLUMNS, { say }),
      rows: rows.map((row): Cell[] => [{ name: row.name }, figure(row.wanted), figure(row.actual)]),
    },
  };
}
