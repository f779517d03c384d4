import type { MissingPart } from '../category.ts';
import type { ObligationKind, ProseClause } from '../clause.ts';
import { isReferring } from './found-markers.ts';
import type { Modality } from './modality.ts';
import type { Times } from './times.ts';
import type { Token } from './tokens.ts';
import type { Tag } from './words.ts';

type Owed = NonNullable<ProseClause['owed']>;

/** Which object makes a verb an act of its kind. */
const OBJECTS: readonly (readonly [ObligationKind, Tag | undefined])[] = [
  ['payment', 'money'],
  ['licence', 'used'],
  ['licence', undefined],
  ['report', 'data'],
  ['deliverable', 'piece'],
  ['handover', 'goods'],
  ['handover', undefined],
  ['approval', 'draft'],
  ['approval', undefined],
  ['notice', undefined],
  ['attendance', 'event'],
  ['assessment', undefined],
];

/** What a clause obliges to, and what of it the clause itself settles. */
export function owedOf(
  tokens: readonly Token[],
  { isRight }: Modality,
  times: Times,
): Owed | undefined {
  const isNamed = isReferring(tokens);
  for (const [kind, object] of OBJECTS) {
    const verb = tokens.findIndex(({ tags, isQuoted }) => tags.includes(kind) && !isQuoted);
    if (verb < 0 || (isRight && kind !== 'licence') || !isVerb(tokens, verb)) continue;
    const noun = object === undefined ? verb : objectOf(tokens, verb, object);
    if (
      noun !== undefined &&
      noun > verb &&
      (tokens[noun + 1]?.text === '的' || tokens[noun - 1]?.text === '些')
    )
      continue;
    if (kind === 'approval' && object === undefined && !ANSWERS.test(tokens[verb]?.text ?? ''))
      continue;
    if (kind === 'licence' && object === undefined && tokens[verb]?.text !== '授予') continue;
    if (kind === 'handover' && object === undefined && !SENDS.test(tokens[verb]?.text ?? ''))
      continue;
    if (kind === 'notice' && (verb === 0 || isNotice(tokens, verb))) continue;
    if (kind === 'licence' && isRight !== /^(?:使用|用于)$/.test(tokens[verb]?.text ?? ''))
      continue;
    if (noun === undefined) continue;
    const says = new Set<MissingPart>(times.isDefinite || isNamed ? ['time'] : []);
    settle(kind, tokens, { noun, verb, says, isNamed, times });
    return {
      kind,
      says,
      words: {
        start: tokens[phraseStart(tokens, Math.min(verb, noun))]?.start ?? 0,
        end: tokens[phraseEnd(tokens, Math.max(verb, noun))]?.end ?? 0,
      },
    };
  }
  return undefined;
}

/** A notice, not to notify: "解除通知中". */
const isNotice = (tokens: readonly Token[], verb: number) =>
  /^(?:解除|终止|书面|本|该|中止|续约|到期)$/.test(tokens[verb - 1]?.text ?? '') ||
  /^[中书期单]$/.test(tokens[verb + 1]?.text ?? '');

/** Whatever is sent or given back is due some day. */
const SENDS =
  /^(?:寄送|寄出|邮寄|寄回|寄还|交还|退回|送回|归还|返还|交付|调换|过户|移交|转交|补发|补寄|开具|删除|下架|撤下|更正|更换|签署|销毁|注销|补拍|重拍|发送|上传)$/;

/** Whoever has to decide or answer does so some day. */
const ANSWERS = /^(?:审核|审阅|审批|答复|回复|批复)$/;

/** Not the verb of an attribute ("发布的视频", "已审核") nor of a condition ("发布后"). */
function isVerb(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.text ?? '';
  if (tokens[verb - 1]?.text === '、' || next === '和' || next === '、') return false;
  return (
    !['的', '后', '前', '时', '之', '方', '者', '日', '当日', '当天', '期间', '间'].includes(
      next,
    ) && !(tokens[verb - 1]?.text === '未' || tokens[verb - 1]?.text === '已')
  );
}

function objectOf(tokens: readonly Token[], verb: number, tag: Tag): number | undefined {
  const after = tokens.findIndex(
    ({ tags }, at) => at > verb && at < verb + 22 && tags.includes(tag),
  );
  if (after >= 0) return after;
  const before = tokens.findIndex(
    ({ tags, text }, at) =>
      at < verb && (text === '将' || text === '把' || text === '由') && tags !== undefined,
  );
  const topic = tokens.findIndex(({ tags }) => tags.includes(tag));
  if (topic >= 0 && topic < before) return topic;
  const shifted =
    before < 0
      ? -1
      : tokens.findIndex(({ tags }, at) => at > before && at < verb && tags.includes(tag));
  if (shifted >= 0) return shifted;
  if (
    tag !== 'piece' &&
    tokens.slice(0, tag === 'money' ? verb : 3).some(({ tags }) => tags.includes(tag))
  )
    return tokens.findIndex(({ tags }) => tags.includes(tag));
  if (tag === 'piece' && /^(?:进行直播|开展直播|直播)$/.test(tokens[verb]?.text ?? '')) return verb;
  return undefined;
}

/** The first token of a verb phrase: after who owes it and the word that binds. */
function phraseStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < 12) {
    const before = tokens[at - 1];
    if (before === undefined || '，。；：,;:'.includes(before.text)) break;
    if (before.tags.includes('party') && /^[向给对为]$/.test(tokens[at - 2]?.text ?? '')) {
      at -= 2;
      continue;
    }
    if (before.tags.some((tag) => tag === 'duty' || tag === 'right' || tag === 'party')) break;
    at -= 1;
  }
  return at;
}

/** The last token of a verb phrase: up to a sign. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at + 1 < tokens.length && !'，。；！？：（,;!?:('.includes(tokens[at + 1]?.text ?? '。'))
    at += 1;
  return at;
}

interface Settling {
  readonly noun: number;
  readonly verb: number;
  readonly says: Set<MissingPart>;
  readonly isNamed: boolean;
  readonly times: Times;
}

function settle(
  kind: ObligationKind,
  tokens: readonly Token[],
  { noun, verb, says, isNamed, times }: Settling,
): void {
  const isDefinite = tokens
    .slice(Math.max(0, verb < noun ? verb + 1 : 0, noun - 6), noun + 1)
    .some(({ tags }) => tags.includes('definite'));
  const isCounted = tokens.some(
    ({ isNumber }, at) => isNumber && tokens[at + 1]?.tags.includes('unit') === true,
  );
  const has = (tag: Tag) => tokens.some(({ tags }) => tags.includes(tag));
  switch (kind) {
    case 'deliverable':
      if (isCounted || isDefinite || isNamed) says.add('quantity');
      if (isDefinite && !isCounted) says.add('time');
      break;
    case 'payment':
      says.add('amount');
      break;
    case 'licence': {
      const hasTerm = times.isDefinite || isNamed || has('timeUnit');
      if (hasTerm) says.add('term');
      if (has('medium') || isNamed || (hasTerm && has('territory')))
        says.add('medium').add('territory');
      break;
    }
    case 'report':
      if (
        isNamed ||
        has('metric') ||
        isDefinite ||
        /截图|对账单|结算单|复盘/.test(tokens[noun]?.text ?? '')
      )
        says.add('definition');
      break;
    case 'attendance':
      if (isCounted || isDefinite || isNamed || times.isDefinite) says.add('quantity');
      break;
    case 'assessment':
      if (
        isNamed ||
        tokens.some(({ text, isNumber }) => isNumber || ['以', '按', '依据', '根据'].includes(text))
      )
        says.add('criterion');
      break;
    default:
      break;
  }
}
