import type { Run } from '../docx/layout/item.ts';

/** A piece of text that changes as a whole. */
export type Token = Pick<Run, 'text' | 'look'>;

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER = String.raw`\d+(?:[.,:/-]\d+)*`;
const CHINESE_DAY = String.raw`\d+年\d+月\d+日`;
const UNIT =
  '年|个月|月|个工作日|工作日|日|天|小时|分钟|秒|万|亿|美元|欧元|元|场|条|篇|件|次|个|份|%';
const ENGLISH_UNIT = '(?:second|minute|hour|day|week|month|year|piece|session|item)s?';

/** Dates, amounts and numbers with their units; words; blanks; any other character. */
const PIECES = new RegExp(
  [
    String.raw`\d{1,2} (?:${MONTHS}) \d{4}(?:, \d{2}:\d{2})?`,
    String.raw`${CHINESE_DAY}(?: \d{2}:\d{2})?`,
    String.raw`\d{4}-\d{2}-\d{2}T[\d:.]+Z?`,
    `[A-Z]{3} ${NUMBER}`,
    `${NUMBER}(?:${UNIT}| (?:${ENGLISH_UNIT})\\b)?`,
    String.raw`\p{Script=Han}+`,
    String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’-](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*`,
    String.raw`\s+`,
    '.',
  ].join('|'),
  'gsu',
);

/** Characters by which Chinese prose joins its words. */
const JOINING =
  '的了和与或及在于对由为以应须可不得将该其本各每至后前内外上下中时若如则但均按被把向从并且而所之等';
const CHINESE_PIECES = new RegExp(`[${JOINING}]|[^${JOINING}]+`, 'gu');

/** From this length on, characters between joining ones are several words. */
const SEVERAL_WORDS = 8;

/** How values begin that are dates, amounts, counts and articles. */
const EXACT = /^(?:from )?(?:\d|[A-Z]{3} \d|人民币\d|Article \d|第\d)/;

/** The longest such value that changes as a whole; longer ones are texts. */
const LONGEST_VALUE = 100;

/**
 * The text of runs in pieces that change as a whole: a date, an amount, a blank, a word. Nothing depends on a dictionary of
 * the runtime, so that pieces are the same on every machine.
 */
export function tokensOf(runs: readonly Run[]): Token[] {
  return runs.flatMap(({ text, look }): Token[] => {
    const pieces = isWhole({ text, ...(look === undefined ? {} : { look }) })
      ? [text]
      : (text.match(PIECES) ?? []).flatMap(inChinese);
    return pieces.map((piece) => (look === undefined ? { text: piece } : { text: piece, look }));
  });
}

function isWhole({ text, look }: Token): boolean {
  if (look === 'blank' || look === 'tag') return true;
  if (look !== 'value' || text.length > LONGEST_VALUE || text.includes('\n')) return false;
  const isId = /^[!-~]+$/.test(text) && /\d/.test(text);
  return isId || EXACT.test(text);
}

function inChinese(piece: string): string[] {
  if (!/^\p{Script=Han}/u.test(piece)) return [piece];
  return (piece.match(CHINESE_PIECES) ?? []).flatMap((words) =>
    words.length < SEVERAL_WORDS ? [words] : Array.from(words),
  );
}
