import { canonicalJson } from '../vocabulary/hash/index.ts';
import {
  formatMoney,
  formatPercent,
  type LocalText,
  localText,
  type StatementLine,
} from '../vocabulary/index.ts';
import { ENTRY_NAMES } from './statement-labels.ts';

/**
 * What differs between two lines: one of them is missing, or they are of another kind, rest on other facts, or have another
 * rate, base, exchange quote, mode of rounding or calculation.
 */
export type DifferenceReason =
  | 'only-a'
  | 'only-b'
  | 'entry'
  | 'facts'
  | 'rate'
  | 'base'
  | 'fx'
  | 'rounding'
  | 'steps';

type Lines = readonly StatementLine[];

/** What differs between the lines of two settlements that belong together; empty where nothing but ids does. */
export function differenceReasons(a: Lines, b: Lines): DifferenceReason[] {
  if (b.length === 0) return ['only-a'];
  if (a.length === 0) return ['only-b'];
  const isOther = (field: 'rate' | 'base' | 'fx' | 'rounding' | 'steps'): boolean =>
    textOf(a, field) !== textOf(b, field);
  const [factsOfA, factsOfB] = [a, b].map((lines) => factsOf(lines).join(' '));
  const named: DifferenceReason[] = [
    ...(kinds(a).join(' ') === kinds(b).join(' ') ? [] : (['entry'] as const)),
    ...(factsOfA === factsOfB ? [] : (['facts'] as const)),
    ...(['rate', 'base', 'fx', 'rounding'] as const).filter(isOther),
  ];
  return named.length === 0 && isOther('steps') ? ['steps'] : named;
}

function textOf(lines: Lines, field: keyof StatementLine): string {
  return canonicalJson(lines.map((line) => line[field] ?? null));
}

/** The difference in words: what is another, then how each side is worked out. */
export function whyText(
  reasons: readonly DifferenceReason[],
  { a, b }: { readonly a: Lines; readonly b: Lines },
): LocalText {
  const [ofA, ofB] = [explained(a), explained(b)];
  const texts = reasons.map((reason) => TEXTS[reason](a, b));
  const join = (language: 'en' | 'zh-Hans', parts: readonly string[]): string =>
    parts.filter((part) => part !== '').join(language === 'en' ? ' ' : '');
  return {
    en: join('en', [
      ...texts.map(({ en }) => en),
      ofA.en === '' ? '' : `First: ${ofA.en}`,
      ofB.en === '' ? '' : `Second: ${ofB.en}`,
    ]),
    'zh-Hans': join('zh-Hans', [
      ...texts.map((text) => text['zh-Hans']),
      ofA['zh-Hans'] === '' ? '' : `前者：${ofA['zh-Hans']}`,
      ofB['zh-Hans'] === '' ? '' : `后者：${ofB['zh-Hans']}`,
    ]),
  };
}

type Both = { readonly en: string; readonly 'zh-Hans': string };

function explained(lines: Lines): Both {
  return {
    en: lines.map(({ explanation }) => localText(explanation, 'en')).join(' '),
    'zh-Hans': lines.map(({ explanation }) => localText(explanation, 'zh-Hans')).join(''),
  };
}

const TEXTS: Readonly<Record<DifferenceReason, (a: Lines, b: Lines) => Both>> = {
  'only-a': () => ({ en: 'Only in the first.', 'zh-Hans': '仅前者有此项。' }),
  'only-b': () => ({ en: 'Only in the second.', 'zh-Hans': '仅后者有此项。' }),
  entry: (a, b) => ({
    en: `Another kind: ${kinds(a, 'en').join(', ')}, then ${kinds(b, 'en').join(', ')}.`,
    'zh-Hans': `类别不同：${kinds(a, 'zh-Hans').join('、')}，而后为 ${kinds(b, 'zh-Hans').join('、')}。`,
  }),
  facts: (a, b) => {
    const [ofA, ofB] = [factsOf(a), factsOf(b)];
    const [less, more] = [
      ofA.filter((id) => !ofB.includes(id)),
      ofB.filter((id) => !ofA.includes(id)),
    ];
    const texts = [
      [less, 'Only in the first', '仅前者所依据'],
      [more, 'Only in the second', '仅后者所依据'],
    ] as const;
    const named = texts.filter(([ids]) => ids.length > 0);
    return {
      en: named.map(([ids, en]) => `${en}: ${shortened(ids, ', ')}.`).join(' '),
      'zh-Hans': named.map(([ids, , zh]) => `${zh}：${shortened(ids, '、')}。`).join(''),
    };
  },
  rate: (a, b) => otherText('rate', '比例', { a: rates(a), b: rates(b) }),
  base: (a, b) => otherText('base', '基数', { a: bases(a), b: bases(b) }),
  fx: (a, b) => otherText('exchange rate', '汇率', { a: quotes(a), b: quotes(b) }),
  rounding: (a, b) =>
    otherText('rounding', '取整方式', { a: a.map(roundingOf), b: b.map(roundingOf) }),
  steps: () => ({ en: 'Another calculation.', 'zh-Hans': '计算过程不同。' }),
};

function otherText(
  en: string,
  zh: string,
  { a, b }: { readonly a: readonly string[]; readonly b: readonly string[] },
): Both {
  const [first, second] = [a, b].map((values) => [...new Set(values)]);
  return {
    en: `Another ${en}: ${first?.join(', ')}, then ${second?.join(', ')}.`,
    'zh-Hans': `${zh}不同：${first?.join('、')}，而后为 ${second?.join('、')}。`,
  };
}

/** The facts that lines rest on, each once, in order. */
export function factsOf(lines: Lines): string[] {
  return [...new Set(lines.flatMap(({ factIds }) => factIds))].sort();
}

/** The kinds of lines, each once, in their order; in words where a language is named. */
function kinds(lines: Lines, language?: 'en' | 'zh-Hans'): string[] {
  const names = [...new Set(lines.map(({ entry }) => entry as string))];
  if (language === undefined) return names;
  return names.map((name) => localText(ENTRY_NAMES[name] ?? { en: name }, language));
}

const SHOWN = 5;

function shortened(ids: readonly string[], between: string): string {
  const rest = ids.length - SHOWN;
  return `${ids.slice(0, SHOWN).join(between)}${rest > 0 ? ` … (+${rest})` : ''}`;
}

const NONE = '–';

function rates(lines: Lines): string[] {
  return lines.map(({ rate }) => (rate === null ? NONE : formatPercent(rate)));
}

function bases(lines: Lines): string[] {
  return lines.map(({ base }) => (base === null ? NONE : formatMoney(base)));
}

function quotes(lines: Lines): string[] {
  return lines.map(({ fx }) => (fx === null ? NONE : `${fx.base}/${fx.quote} ${fx.rate}`));
}

function roundingOf({ rounding }: StatementLine): string {
  return rounding;
}
