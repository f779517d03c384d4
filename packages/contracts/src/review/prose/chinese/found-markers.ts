import type { VagueCategory } from '../category.ts';
import type { Marker } from '../clause.ts';
import type { Modality } from './modality.ts';
import type { Times } from './times.ts';
import type { Token } from './tokens.ts';

/** What the words of a clause are judged with. */
export interface Surroundings {
  readonly modality: Modality;
  readonly times: Times;
  /** Whether the sentence says what holds without an agreement. */
  readonly isFallback: boolean;
}

/** The words of a clause that leave something open, without those that something near by makes exact. */
export function markersOf(tokens: readonly Token[], around: Surroundings): Marker[] {
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
    if (category === undefined || token.isQuoted || !isInScope(tokens, at, around.modality))
      return [];
    if (isSettled(tokens, { at, category }, around)) return [];
    return [{ category, start: token.start, end: headEnd(tokens, at) }];
  });
}

/** The same words wherever they stand, whatever makes them exact. */
export function hintsOf(tokens: readonly Token[]): Marker[] {
  return tokens.flatMap(({ marks, start, end }) =>
    marks === undefined ? [] : [{ category: marks, start, end }],
  );
}

/** "发布不超过五条": a ceiling is no number for what is owed. */
function isCeiling(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:不超过|至多|最多)$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.isNumber !== true)
    return false;
  if (!/^[条篇场个支期集名位款件张份套组只]$/.test(tokens[at + 2]?.text ?? '')) return false;
  if (tokens.slice(0, at).some(({ tags }) => tags.includes('right') || tags.includes('frequency')))
    return false;
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ tags, text }) => tags.includes('deliverable') || /^[借选送译]$|筛|推荐|提供|翻/.test(text),
    );
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
  if (/^最好/.test(token.text) && tokens[at + 1]?.text === '的') return undefined;
  if (DEGREE_FIRST.test(token.text) && !isDemanded(tokens)) return undefined;
  if (AIMS.test(token.text) && !isAim(tokens, at)) return undefined;
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

const AIMS =
  /^(?:沟通|协调|对接|交流|引流|传播|引导|关注|鼓励|带动|营造|打造|塑造|提升|提高|增强|扩大|促进|推动|推进|加强|深化|优化|改善|拓展|增进|巩固|发挥|落实|推广|维护|宣传)$/;

/** Whether a verb of an aim is what somebody has to do, not part of a name: "推广费", "沟通渠道". */
function isAim(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || /^[的费期方者人员部后前时中、内型类至到渠平系]/.test(next.text))
    return false;
  if (next.tags.includes('piece') || next.tags.includes('money') || next.tags.includes('data'))
    return false;
  return tokens.slice(Math.max(0, at - 8), at).some(({ tags }) => tags.includes('duty'));
}

const DEGREE_FIRST = /^(?:很|挺|太|更|够|超|贼|怪|蛮|稍(?![后晚早候])|非常|特别|比较|十分|相对|较)/;

/** Whether a clause says how something has to be, or what follows if it is: "很高" alone is an opinion. */
const isDemanded = (tokens: readonly Token[]) =>
  tokens.some(
    ({ tags, text }) =>
      tags.some(
        (tag) => tag === 'duty' || tag === 'right' || tag === 'condition' || tag === 'not',
      ) || /^(?:一点|些|点|的话|的|保持|保证|确保)$/.test(text),
  );

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
  if (/^[该此上前]$|述$/.test(tokens[at - 1]?.text ?? '')) return false;
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
  const isHead = head?.tags.some((tag) =>
    ['piece', 'money', 'data', 'goods', 'draft', 'event'].includes(tag),
  );
  return (isHead ? head : tokens[at])?.end ?? 0;
}

const DEGREE = /过于|过度|过分|太|频繁|过高|过低|过多|过少|过长|过短/;

function isInScope(tokens: readonly Token[], at: number, { forbidsFrom }: Modality): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (at < forbidsFrom && token.marks === 'open-list' && forbidsFrom < tokens.length)
    return tokens.slice(0, forbidsFrom).some(({ tags }) => tags.includes('duty'));
  return at < forbidsFrom || DEGREE.test(token.text);
}

/** "未能…达成一致", "除双方另有约定外": agreement is not put off. */
const isFailing = (tokens: readonly Token[], at: number) =>
  /^达成/.test(tokens[at]?.text ?? '') &&
  tokens.slice(0, at).some(({ text }, index, before) => {
    const two = `${text}${before[index + 1]?.text ?? ''}`;
    return /^(?:未能?|不能|无法|没能)/.test(two);
  });

const FREQUENCY =
  /^(?:定期|不定期|不时|时不时|时常|常常|经常|频繁|偶尔|间或|隔三差五|每隔|阶段性|周期性|反复|持续|多次|数次|几次|屡次|过于频繁)/;

function isSettled(
  tokens: readonly Token[],
  { at, category }: { readonly at: number; readonly category: VagueCategory },
  { modality, times, isFallback }: Surroundings,
): boolean {
  const text = tokens[at]?.text ?? '';
  if (category !== 'effort' && category !== 'deferral' && isReferring(phraseAround(tokens, at)))
    return true;
  switch (category) {
    case 'deferral':
      return (
        isFallback ||
        isFailing(tokens, at) ||
        /^(?:后|一致)?，?(?:可|方可)/.test(following(tokens, at))
      );
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

/** The words of the same predicate: not those after "，并" or "，且". */
function phraseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const end = tokens.findIndex(
    ({ text }, index) =>
      index > at &&
      /^[，,]$/.test(text) &&
      /^(?:并|且|同时|还)$/.test(tokens[index + 1]?.text ?? ''),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Whether what follows says which acts, with a number. */
function hasCountedAct(all: readonly Token[], at: number): boolean {
  const tokens = phraseAround(all, at);
  return tokens.some((token, index) => {
    if (!token.isNumber) return false;
    const next = tokens[index + 1];
    return next?.tags.includes('unit')
      ? true
      : index > at &&
          next?.tags.includes('timeUnit') === true &&
          tokens[index + 2]?.tags.includes('limit') === true;
  });
}

const DEFINES = /^(?:即|具体为|也就是|不短于|不少于|不低于|至少|最少)$/;

/** Whether a number with its unit, or an explanation, follows. */
function isExplained(tokens: readonly Token[], at: number, isQuantity: boolean): boolean {
  const ahead = tokens.slice(at + 1, at + 14);
  const near = isQuantity ? ahead.slice(0, 2) : ahead;
  const meant = ahead.findIndex(
    ({ text }, index) =>
      DEFINES.test(text) && ahead[index - 2]?.text !== '每' && ahead[index - 1]?.text !== '每条',
  );
  if (meant >= 0 && ahead.slice(meant).some(({ isNumber }) => isNumber)) return true;
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
