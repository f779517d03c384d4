import type { VagueCategory } from '../category.ts';
import type { Marker } from '../clause.ts';
import type { Modality } from './modality.ts';
import type { Times } from './times.ts';
import type { Token } from './tokens.ts';

/** What the words of a clause are judged with. */
export interface Surroundings {
  readonly modality: Modality;
  readonly times: Times;
  readonly sentence: readonly Token[];
}

/** The words of a clause that leave something open, without those that something near by makes exact. */
export function markersOf(tokens: readonly Token[], around: Surroundings): Marker[] {
  const isFallback = around.sentence.some(({ tags }) => tags.includes('fallback'));
  const refers = isReferring(tokens);
  return tokens.flatMap((token, at) => {
    if (isCeiling(tokens, at))
      return [
        {
          category: 'quantity' as const,
          start: token.start,
          end: tokens[at + 2]?.end ?? token.end,
        },
      ];
    const category = token.marks === undefined ? undefined : categoryOf(tokens, at, token.marks);
    if (category === undefined || token.isQuoted || !isInScope(token, at, around.modality))
      return [];
    if (isSettled(tokens, at, category, { ...around, isFallback, refers })) return [];
    return [{ category, start: token.start, end: headEnd(tokens, at) }];
  });
}

/** "发布不超过五条": a ceiling is no number for what is owed. */
function isCeiling(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:不超过|至多|最多)$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.isNumber !== true)
    return false;
  if (!/^[条篇场个次支期集]$/.test(tokens[at + 2]?.text ?? '')) return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({ tags }) => tags.includes('deliverable'));
}

const TIME_NOUN = /^(?:时间|期限|期间|时候|时机|日期|周期|频率|时段|间隔|档期)/;
const SHARE_NOUN =
  /^(?:数量|次数|比例|金额|份额|部分|价格|补偿|奖励|报酬|折扣|库存|佣金|费率|数额|幅度|数目)/;

/** A judgement before a time is `time`, before a number, a part or a share `quantity`. */
function categoryOf(
  tokens: readonly Token[],
  at: number,
  marks: VagueCategory,
): VagueCategory | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const ahead = following(tokens, at);
  if (marks === 'open-list') return isOpenList(tokens, at) ? marks : undefined;
  if (/^(?:约|大约|大概|左右|将近|差不多|前后)$/.test(token.text)) return approximate(tokens, at);
  if (marks === 'standard' && TIME_NOUN.test(ahead)) return 'time';
  if (marks === 'standard' && SHARE_NOUN.test(ahead)) return 'quantity';
  if (marks === 'quantity' && TIME_NOUN.test(ahead) && token.text.startsWith('一定')) return 'time';
  if (
    token.text === '提前' ||
    token.text === '事先' ||
    token.text === '预先' ||
    token.text === '事前'
  )
    return /^(?:书面|同意|解除|终止|到期|还款|声明)/.test(ahead) ? undefined : 'time';
  if (
    token.text === '准时' ||
    token.text === '按时' ||
    token.text === '按期' ||
    token.text === '如期'
  )
    return 'time';
  if (
    marks === 'cooperation' &&
    /^(?:的|方|者|性|度|人员|事项)/.test(ahead) &&
    token.text.length <= 2
  )
    return /^的/.test(ahead) ? undefined : undefined;
  return marks;
}

function approximate(tokens: readonly Token[], at: number): VagueCategory | undefined {
  const near = [tokens[at + 1], tokens[at + 2], tokens[at - 1], tokens[at - 2]];
  if (!near.some((it) => it?.isNumber || it?.tags.includes('moment')))
    return tokens[at]?.text === '差不多' ? 'standard' : undefined;
  return near.some(
    (it) =>
      it !== undefined &&
      (/^(?:点|日|月|号|月底|月初|周|中午|晚上|下午)$/.test(it.text) ||
        (it.isNumber && it.text.includes(':'))),
  )
    ? 'time'
    : 'quantity';
}

/** 等 after a list, not counted ("等三项") and not "wait". */
function isOpenList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (!token.text.startsWith('等')) return true;
  if (at < 2 || next?.isNumber) return false;
  const inner = [tokens[at + 1], tokens[at + 2]];
  return !inner.some((it) => it?.isNumber);
}

function following(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join('')
    .replace(/^的/, '');
}

/** Where the noun that a judgement stands before ends, if it follows directly. */
function headEnd(tokens: readonly Token[], at: number): number {
  const ahead = tokens[at + 1]?.text === '的' ? 2 : 1;
  const head = tokens[at + ahead];
  const isHead =
    head !== undefined &&
    head.tags.some((tag) => ['piece', 'money', 'data', 'goods', 'draft', 'event'].includes(tag));
  return (isHead ? head : tokens[at])?.end ?? 0;
}

const DEGREE = /过于|过度|过分|太|频繁|过高|过低|过多|过少|过长|过短/;

function isInScope(token: Token, at: number, { forbidsFrom }: Modality): boolean {
  return at < forbidsFrom || DEGREE.test(token.text);
}

const FREQUENCY =
  /^(?:定期|不定期|不时|时不时|时常|常常|经常|频繁|偶尔|间或|隔三差五|每隔|阶段性|周期性|反复|持续|多次|数次|几次|屡次|过于频繁)/;

function isSettled(
  tokens: readonly Token[],
  at: number,
  category: VagueCategory,
  {
    modality,
    times,
    isFallback,
    refers,
  }: Surroundings & { readonly isFallback: boolean; readonly refers: boolean },
): boolean {
  const text = tokens[at]?.text ?? '';
  if (category !== 'effort' && category !== 'deferral' && refers) return true;
  switch (category) {
    case 'deferral':
      return isFallback || /^(?:后|一致)?，?(?:可|方可)/.test(following(tokens, at));
    case 'discretion':
      return (
        isFallback ||
        (tokens.some(({ tags }) => tags.includes('own')) &&
          !tokens.some(({ tags }) => tags.includes('money')))
      );
    case 'cooperation':
      return modality.isRight || hasCountedAct(tokens, at);
    case 'open-list':
      return tokens.some(({ tags }) => tags.includes('wide'));
    case 'time':
      return FREQUENCY.test(text)
        ? times.isFrequent
        : /左右|前后|约/.test(text)
          ? false
          : times.isLimited;
    case 'quantity':
    case 'standard':
      return isExplained(tokens, at, category === 'quantity');
    default:
      return false;
  }
}

/** Whether what follows says which acts, with a number. */
function hasCountedAct(tokens: readonly Token[], at: number): boolean {
  return tokens.some((token, index) => {
    if (!token.isNumber) return false;
    const next = tokens[index + 1];
    return next !== undefined && next.tags.includes('unit')
      ? true
      : index > at &&
          next?.tags.includes('timeUnit') === true &&
          tokens[index + 2]?.tags.includes('limit') === true;
  });
}

/** Whether a number with its unit, or an explanation, follows. */
function isExplained(tokens: readonly Token[], at: number, isQuantity: boolean): boolean {
  const ahead = tokens.slice(at + 1, at + 14);
  const near = isQuantity ? ahead.slice(0, 2) : ahead;
  const cue = near.findIndex(({ tags }) => tags.includes('explanation'));
  if (cue >= 0 && ahead.slice(cue, cue + 12).some(({ isNumber }) => isNumber)) return true;
  return (
    !isQuantity &&
    ahead
      .slice(0, 4)
      .some((token, index) => token.isNumber && ahead[index + 1]?.tags.includes('unit') === true)
  );
}

/** Whether a clause points at a numbered or named place that says more. */
export function isReferring(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ tags, text }, at) =>
      tags.includes('reference') ||
      (text === '第' &&
        tokens.slice(at, at + 4).some((it) => it.text === '条' || it.text === '条款')),
  );
}
