import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { joinProse, type Prose, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { hasOpenNumber } from '../open-number.ts';
import { isLive, traitsOf, usualAction } from './form/form.ts';
import type { DeliverableAction } from './form/form-traits.ts';
import { liveProvisions } from './live-text.zh-Hans.ts';
import type { DeliverableClause } from './schema.ts';
import { hasWindow, lengthOf, says, saysStay, timesOf, verbOf } from './text-parts.ts';

const ACTIONS: Words<DeliverableAction> = {
  publish: '发布',
  host: '开展',
  attend: '参加',
  deliver: '交付',
  receive: '收取',
};

/** Deliverables in Simplified Chinese. */
export const deliverableText: ClauseText<DeliverableClause> = {
  summary: '写明具体交付什么：几条、什么平台、什么形式、什么主题、何时发布、保留多久。',
  provisions: (clause, format) => [
    ...WORK[usualAction(clause)].promise(clause, format).map((it) => ({ prose: it })),
    ...(says('topic', clause)
      ? [
          {
            prose: prose`${WORK[usualAction(clause)].topic}：${format.wording(clause.topic)}。`,
          },
        ]
      : []),
    { prose: timeSentence(clause, format) },
    ...(says('place', clause)
      ? [
          {
            prose: isSaid(clause.place)
              ? prose`地点：${format.wording(clause.place)}。`
              : prose`地点由各方事先商定。`,
          },
        ]
      : []),
    ...(says('minutes', clause)
      ? [
          {
            prose: isSaid(clause.minutes)
              ? prose`${eachOf(clause)}不超过${lengthOf(clause.minutes, format, LENGTH)}。`
              : prose`${eachOf(clause)}的时长以活动时长为准。`,
          },
        ]
      : []),
    ...stayProvisions(clause, format),
    ...(isLive(clause) ? liveProvisions(clause, format) : []),
    ...(clause.audience === undefined
      ? []
      : [
          {
            prose: prose`面向的受众市场：${format.markets(clause.audience.map(({ market }) => market))}。`,
          },
        ]),
    ...(clause.placeOfPerformance === undefined
      ? []
      : [{ prose: prose`工作履行地：${format.market(clause.placeOfPerformance)}。` }]),
  ],
};

const LENGTH = { hour: ['小时'], minute: ['分钟'], separator: '' } as const;

/** What a deliverable promises, by what its actor does. */
interface Work {
  /** What its topic is called. */
  readonly topic: string;
  promise(clause: DeliverableClause, format: ValueFormatter): readonly Prose[];
}

const PUBLISHED: Work = {
  topic: '内容主题方向',
  promise: (clause, format) => [
    prose`${format.party(clause.actor)}${owing(clause, format)}${publishing(clause, format)}${asTheyCome(clause, format)}。`,
  ],
};

const WORK: Readonly<Record<DeliverableAction, Work>> = {
  publish: PUBLISHED,
  host: PUBLISHED,
  attend: {
    topic: '主题',
    promise: (clause, format) => [
      prose`${format.party(clause.actor)}${owing(clause, format)}${doing(clause, format)}${asTheyCome(clause, format)}。`,
    ],
  },
  deliver: {
    topic: '内容主题方向',
    promise: (clause, format) => [
      prose`${format.party(clause.actor)}${owing(clause, format)}${delivering(clause, format)}${asTheyCome(clause, format)}。${format.party(clause.actor)}不发布该等内容。`,
    ],
  },
  receive: {
    topic: '主题',
    promise: (clause, format) => [
      prose`${format.party(clause.samples?.sender)}应${sending(clause, format)}。`,
      inReturn(clause, format),
    ],
  },
};

/** Whether a number of pieces is owed, or each one is made as it comes. */
function owing(clause: DeliverableClause, { contract }: ValueFormatter): string {
  return hasOpenNumber(clause, contract) ? '可' : '应';
}

function asTheyCome(clause: DeliverableClause, { contract }: ValueFormatter): string {
  if (!hasOpenNumber(clause, contract)) return '';
  return isLive(clause)
    ? '，场次不作约定，仅按直播收益分成付费'
    : `，数量不作约定，${eachOf(clause)}单独付费`;
}

function doing(clause: DeliverableClause, format: ValueFormatter): Prose {
  const verb = verbOf(clause, { format, words: ACTIONS, language: 'zh-Hans' });
  return prose`${verb}${piecesOf(clause, format)}`;
}

function publishing(clause: DeliverableClause, format: ValueFormatter): Prose {
  return prose`在${format.platform(clause.platform)}${doing(clause, format)}`;
}

function delivering(clause: DeliverableClause, format: ValueFormatter): Prose {
  return prose`向${format.party(clause.recipient)}${doing(clause, format)}`;
}

function sending(clause: DeliverableClause, format: ValueFormatter): Prose {
  const products = clause.samples?.productIds ?? [];
  const named = products.map((id) => [format.product(id)]);
  const of = named.length === 0 ? [format.text(null)] : joinProse(named, '、');
  const each = products.length > 1 ? '，每种' : '';
  return prose`向${format.party(clause.actor)}寄送${of}${each}${piecesOf(clause, format)}`;
}

function inReturn({ actor, samples }: DeliverableClause, format: ValueFormatter): Prose {
  const ids = samples?.inReturn;
  if (!ids) return prose`${format.party(actor)}作为回报应发布的内容：${format.text(null)}。`;
  return ids.length === 0
    ? prose`${format.party(actor)}无需为此发布任何内容。`
    : prose`作为回报，${format.party(actor)}应按下列条款发布内容：${format.clauses(ids)}。`;
}

function timeSentence(clause: DeliverableClause, format: ValueFormatter): Prose {
  if (!isSaid(clause.publish) && hasOpenNumber(clause, format.contract))
    return [`${eachOf(clause)}的时间不预先约定。`];
  const action = usualAction(clause);
  const head = {
    publish: '发布时间',
    host: '每场直播的开始时间',
    attend: `${eachOf(clause)}的开始时间`,
    deliver: '交付时间',
    receive: '寄送时间',
  }[action];
  const chooser = action === 'receive' ? clause.samples?.sender : clause.actor;
  return prose`${head}：${timesOf(clause, format, '；')}。${hasWindow(clause) ? prose`具体时刻由${format.party(chooser)}在该时间段内选定。` : ''}`;
}

function stayProvisions(clause: DeliverableClause, format: ValueFormatter): Provision[] {
  const pinned =
    clause.pinDays === 0
      ? prose`无需置顶。`
      : prose`自发布起在账号首位置顶${format.days(clause.pinDays)}。`;
  const kept =
    clause.keepUpDays === 0
      ? prose`发布后无需保留。`
      : prose`自发布起应${usualAction(clause) === 'host' ? '以回放形式' : ''}公开保留且不作改动至少${format.days(clause.keepUpDays)}；法律、平台或本合同条款要求修改或下架的除外。`;
  return [
    ...(saysStay('pinDays', clause, format.contract) ? [{ prose: pinned }] : []),
    ...(saysStay('keepUpDays', clause, format.contract) ? [{ prose: kept }] : []),
  ];
}

/** One of them: 每日, 每场. */
function eachOf(clause: DeliverableClause): string {
  return `每${traitsOf(clause).words['zh-Hans'][0]}`;
}

function piecesOf(clause: DeliverableClause, format: ValueFormatter): Prose {
  const [measure, noun] = traitsOf(clause).words['zh-Hans'];
  const named = clause.form ? format.word({ noun }, 'noun') : format.text(null);
  if (hasOpenNumber(clause, format.contract)) return [named];
  return [format.count(clause.quantity, measure), named];
}
