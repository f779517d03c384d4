import type { Token } from './tokens.ts';
import type { Tag } from './words.ts';

/** Who owes, may or must not do what: the frame of a clause. */
export interface Modality {
  readonly isNormative: boolean;
  /** From this token on the clause forbids, or says what is not owed; the number of tokens if it does not. */
  readonly forbidsFrom: number;
  readonly isRight: boolean;
}

/** The frame of a clause. */
export function modalityOf(tokens: readonly Token[], isQuestion: boolean): Modality {
  const duty = firstOf(tokens, 'duty');
  const right = firstOf(tokens, 'right');
  return {
    isNormative: !(
      isDefinition(tokens) ||
      hasOutsider(tokens) ||
      isFact(tokens, { duty, right, isQuestion })
    ),
    forbidsFrom: forbiddenFrom(tokens),
    isRight: right < duty,
  };
}

const firstOf = (tokens: readonly Token[], tag: Tag) => {
  const at = tokens.findIndex((token) => token.tags.includes(tag) && !token.isQuoted);
  return at < 0 ? tokens.length : at;
};

function isDefinition(tokens: readonly Token[]): boolean {
  const at = firstOf(tokens, 'definition');
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text !== '指') return true;
  return at < 12 && !tokens.slice(0, at).some(({ tags }) => tags.includes('duty'));
}

/** Whether the subject is nobody who is bound: a platform, a court, a customer. */
function hasOutsider(tokens: readonly Token[]): boolean {
  const main = mainStart(tokens);
  const at = tokens.findIndex(
    ({ tags }, index) => index >= main && (tags.includes('outsider') || tags.includes('party')),
  );
  const next = tokens[at + 1];
  return (
    at >= 0 &&
    at <= main + 1 &&
    tokens[at]?.tags.includes('outsider') === true &&
    !isBound(tokens, at) &&
    !(next?.text === '的' || next?.tags.includes('medium') || next?.tags.includes('data'))
  );
}

/** "平台将…向丙方": what it owes a party. */
const isBound = (tokens: readonly Token[], outsider: number) =>
  tokens.slice(outsider, outsider + 5).some(({ text }) => /^(?:应|应当|须|将|必须)$/.test(text)) &&
  tokens.slice(outsider).some(({ text }) => /^[甲乙丙]方$/.test(text));

/** Where the main clause begins: after the comma that ends a condition. */
function mainStart(tokens: readonly Token[]): number {
  const ended = tokens.findIndex(
    ({ text }, at) => text === '的' && /^[，,]$/.test(tokens[at + 1]?.text ?? ''),
  );
  if (ended >= 0) return ended + 2;
  if (!tokens[0]?.tags.includes('condition')) return 0;
  return tokens.findIndex(({ text }) => text === '，' || text === ',') + 1;
}

const NEVER_DUTY = new Set([
  '鉴于',
  '达成如下协议',
  '达成如下',
  '谢谢',
  '感谢',
  '期待',
  '期待尽快',
  '辛苦',
  '声明',
  '太棒',
  '你好',
  '主打',
  '拥有',
  '上次',
  '昨天',
  '是一家',
  '是一名',
  '是一位',
  '是一个',
  '从事',
  '愉快',
  '主营',
  '那次',
  '那场',
  '上回',
  '去年',
  '前年',
  '不好意思',
]);

/** What is denied here is an effect, not an act. */
const NO_EFFECT = /^(?:不构成|不意味着|不视为|不影响|不代表|不等于|不免除|不妨碍)$/;

function isFact(
  tokens: readonly Token[],
  {
    duty,
    right,
    isQuestion,
  }: Readonly<Record<'duty' | 'right', number>> & { readonly isQuestion: boolean },
): boolean {
  const fact = firstOf(tokens, 'fact');
  const said = tokens[fact]?.text ?? '';
  if (fact < tokens.length && NEVER_DUTY.has(said) && fact < duty) return true;
  const noEffect = tokens.findIndex(({ text }) => NO_EFFECT.test(text));
  if (noEffect >= 0 && noEffect < duty) return true;
  const hasModal = duty < tokens.length || right < tokens.length;
  if (fact < tokens.length && !hasModal) return true;
  const last = tokens.at(-1)?.text ?? '';
  const isDone =
    !hasModal &&
    tokens.some(({ text }, at) => text === '了' && at > 1) &&
    tokens.some(({ text }) => /[方人]$/.test(text)) &&
    !tokens.some(({ text, tags }) => /^[你我您就请包]$/.test(text) || tags.includes('condition'));
  if (isDone) return true;
  const isPast =
    !hasModal &&
    tokens.some(
      ({ text }, at) =>
        text === '了' &&
        tokens[at - 1]?.text !== '包' &&
        (at >= tokens.length - 2 || tokens[at + 1]?.text === '，'),
    );
  return isPast || (isQuestion && !hasModal && last === '？');
}

/** Where a prohibition begins, unless it stands in a condition. */
function forbiddenFrom(tokens: readonly Token[]): number {
  const at = firstOf(tokens, 'not');
  if (at === tokens.length) return at;
  const comma = tokens.findIndex(
    ({ text }, index) => index > at && (text === '，' || text === ','),
  );
  const isCondition = tokens
    .slice(0, at)
    .some(
      ({ tags, text }, index) =>
        tags.includes('condition') &&
        !tokens.slice(index, at).some((it) => it.text === '，') &&
        text !== '',
    );
  if (isCondition || (comma > 0 && tokens[comma - 1]?.text === '的')) return tokens.length;
  return at;
}
