import type { ClauseText } from '../../clause/text/clause-text.ts';
import { joinProse, type Prose, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import {
  type ContentForm,
  type DeliverableAction,
  type DeliverableClause,
  type HostRole,
  isLive,
} from './schema.ts';
import { hasWindow, promotionsProvision, timesOf } from './text-parts.ts';

const ACTIONS: Words<DeliverableAction> = { publish: '发布', host: '开展' };

const FORMS: Words<ContentForm> = { 'short-video': '短视频', live: '直播', 'image-text': '图文' };

const MEASURE_WORDS: Words<ContentForm> = { 'short-video': '条', live: '场', 'image-text': '篇' };

const ROLES: Words<HostRole> = {
  host: '主播',
  cohost: '副播',
  moderator: '场控',
  interpreter: '口译',
};

/** Deliverables in Simplified Chinese. */
export const deliverableText: ClauseText<DeliverableClause> = {
  summary: '写明具体交付什么：几条、什么平台、什么形式、什么主题、何时发布、保留多久。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.actor)}应在${format.platform(clause.platform)}${format.word(ACTIONS, clause.action)}${piecesOf(clause, format)}。`,
    },
    { prose: prose`内容主题方向：${format.wording(clause.topic)}。` },
    {
      prose: prose`${clause.form === 'live' ? '每场直播的开始时间' : '发布时间'}：${timesOf(clause, format, '；')}。${hasWindow(clause) ? prose`具体时刻由${format.party(clause.actor)}在该时间段内选定。` : ''}`,
    },
    {
      prose:
        clause.pinDays === 0
          ? prose`无需置顶。`
          : prose`自发布起在账号首位置顶${format.days(clause.pinDays)}。`,
    },
    {
      prose:
        clause.keepUpDays === 0
          ? prose`发布后无需保留。`
          : prose`自发布起应${clause.form === 'live' ? '以回放形式' : ''}公开保留且不作改动至少${format.days(clause.keepUpDays)}；法律、平台或本合同条款要求修改或下架的除外。`,
    },
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
  duties: (clause, format) => [
    {
      who: format.party(clause.actor),
      what: prose`在${format.platform(clause.platform)}${format.word(ACTIONS, clause.action)}${piecesOf(clause, format)}`,
      by: timesOf(clause, format, '；'),
    },
  ],
};

function piecesOf({ form, quantity }: DeliverableClause, format: ValueFormatter): Prose {
  return form
    ? [format.count(quantity, MEASURE_WORDS[form]), format.word(FORMS, form)]
    : [format.count(quantity, '条'), format.text(null)];
}

function liveProvisions(clause: DeliverableClause, format: ValueFormatter): Provision[] {
  const live = clause.live ?? {};
  const answers = live.answerQuestions;
  const provisions: Provision[] = [
    {
      prose: prose`共直播${format.count(live.sessions, '场')}，每场在播时长${format.count(live.minutes, '分钟')}。`,
    },
    {
      prose:
        answers === false
          ? prose`主播无需回答观众问题。`
          : prose`${answers === true ? '每场直播中，主播应' : ['是否', format.text(null), '：']}回答观众就商品及优惠提出的问题。`,
    },
    promotionsProvision(clause, format, {
      none: prose`主播不参加促销活动。`,
      open: prose`主播配合的促销活动：${format.text(null)}。`,
      some: prose`主播应按下列价格介绍下列促销活动，不得介绍其他价格：`,
      head: ['促销活动', '商品', '价格'],
    }),
  ];
  if (live.productIds !== undefined)
    provisions.push({
      prose: prose`展示的商品：${joinProse(
        live.productIds.map((id) => [format.product(id)]),
        '、',
      )}。`,
    });
  if (live.hosts !== undefined)
    provisions.push({
      prose: prose`出镜人员：${joinProse(
        live.hosts.map(
          (host) => prose`${format.text(host.name)}（${format.word(ROLES, host.role)}）`,
        ),
        '、',
      )}。`,
    });
  if (live.aiHost === true)
    provisions.push({ prose: prose`主播由软件生成，直播全程应向观众作出提示。` });
  if (live.recording === true)
    provisions.push({ prose: prose`每场直播均应录制，录像由各方各存一份。` });
  return provisions;
}
