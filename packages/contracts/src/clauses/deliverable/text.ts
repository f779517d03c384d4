import { joinProse, type Prose, type Provision, prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import type { ClauseTexts } from '../kind.ts';
import type { Deliverable } from './schema.ts';

/** The text of the kind `deliverable`. */
export const deliverableText: ClauseTexts<'deliverable'> = {
  en: {
    provisions: englishProvisions,
    duties: (clause, say) => [
      {
        who: say.party(clause.actor),
        what: prose`${say.word('action', clause.action)} ${pieces(clause, say)} on ${say.word('platform', clause.platform)}`,
        by: times(clause, say, '; '),
      },
    ],
  },
  'zh-Hans': {
    provisions: chineseProvisions,
    duties: (clause, say) => [
      {
        who: say.party(clause.actor),
        what: prose`在${say.word('platform', clause.platform)}${say.word('action', clause.action)}${pieces(clause, say)}`,
        by: times(clause, say, '；'),
      },
    ],
  },
};

const FORMS = {
  'short-video': ['short video', 'short videos'],
  live: ['live session', 'live sessions'],
  'image-text': ['image-and-text post', 'image-and-text posts'],
} as const;

const MEASURE_WORDS = { 'short-video': '条', live: '场', 'image-text': '篇' } as const;

function pieces(clause: Deliverable, say: Scribe): Prose {
  const form = clause.form ?? null;
  if (form === null)
    return prose`${say.count(clause.quantity, 'piece', 'pieces')}${say.word('form', form)}`;
  if (say.locale.language === 'en') {
    const [one, several] = FORMS[form];
    return [say.count(clause.quantity, one, several)];
  }
  return prose`${say.count(clause.quantity, MEASURE_WORDS[form])}${say.word('form', form)}`;
}

function hasWindow(clause: Deliverable): boolean {
  return (clause.publish ?? []).some(({ node }) => node === 'window');
}

function times(clause: Deliverable, say: Scribe, separator: string): Prose {
  if (clause.publish === undefined || clause.publish === null) return [say.text(null)];
  return joinProse(
    clause.publish.map((node) => [say.node(node)]),
    separator,
  );
}

function englishProvisions(clause: Deliverable, say: Scribe): Provision[] {
  const started = clause.form === 'live' ? 'Each session starts' : 'Publication takes place';
  const provisions: Provision[] = [
    {
      prose: prose`${say.party(clause.actor)} shall ${say.word('action', clause.action)} ${pieces(clause, say)} on ${say.word('platform', clause.platform)}.`,
    },
    { prose: prose`The content deals with the following: ${say.text(clause.topic)}.` },
    {
      prose: prose`${started} ${times(clause, say, '; ')}.${hasWindow(clause) ? prose` ${say.party(clause.actor)} chooses the moment within that time.` : ''}`,
    },
    {
      prose:
        clause.pinDays === 0
          ? prose`It need not be pinned.`
          : prose`It is pinned to the top of the account for ${say.days(clause.pinDays)} from publication.`,
    },
    {
      prose:
        clause.keepUpDays === 0
          ? prose`It need not be kept public after publication.`
          : prose`It stays public and unaltered for at least ${say.days(clause.keepUpDays)} from publication${clause.form === 'live' ? ', as the replay of the session' : ''}.`,
    },
  ];
  if (clause.form === 'live' || clause.live) provisions.push(...englishLive(clause, say));
  if (clause.audience !== undefined)
    provisions.push({
      prose: prose`It addresses the people of ${say.markets(clause.audience.map(({ market }) => market))}.`,
    });
  if (clause.placeOfPerformance !== undefined)
    provisions.push({
      prose: prose`The work is done in ${say.market(clause.placeOfPerformance)}.`,
    });
  return provisions;
}

function englishLive(clause: Deliverable, say: Scribe): Provision[] {
  const live = clause.live ?? {};
  const answers = live.answerQuestions;
  const provisions: Provision[] = [
    {
      prose: prose`There shall be ${say.count(live.sessions, 'session', 'sessions')}, of ${say.count(live.minutes, 'minute', 'minutes')} on air each.`,
    },
    {
      prose:
        answers === false
          ? prose`The host need not answer viewers' questions.`
          : prose`${answers === true ? 'During each session the host answers' : ['Answering of ', say.text(null), ':']} viewers' questions about the products and the offer.`,
    },
    promotionsProvision(clause, say, {
      none: prose`The host joins in no promotion.`,
      open: prose`The promotions that the host joins in: ${say.text(null)}.`,
      some: prose`The host presents these promotions, at these prices and no others:`,
      head: ['Promotion', 'Product', 'Price'],
    }),
  ];
  if (live.productIds !== undefined)
    provisions.push({
      prose: prose`Products shown: ${joinProse(
        live.productIds.map((id) => [say.product(id)]),
        ', ',
      )}.`,
    });
  if (live.hosts !== undefined)
    provisions.push({
      prose: prose`On camera: ${joinProse(
        live.hosts.map(
          (host) => prose`${say.text(host.name)} (${say.word('hostRole', host.role)})`,
        ),
        ', ',
      )}.`,
    });
  if (live.aiHost === true)
    provisions.push({
      prose: prose`The host is generated by software, and that is shown to viewers through the whole session.`,
    });
  if (live.recording === true)
    provisions.push({
      prose: prose`Each session is recorded, and both parties receive the recording.`,
    });
  return provisions;
}

function promotionsProvision(
  clause: Deliverable,
  say: Scribe,
  words: { none: Prose; open: Prose; some: Prose; head: readonly string[] },
): Provision {
  const promotions = clause.live?.promotions;
  if (promotions === undefined || promotions === null) return { prose: words.open };
  if (promotions.length === 0) return { prose: words.none };
  return {
    prose: words.some,
    table: {
      head: words.head,
      rows: promotions.map((it) => [
        [say.localText(it.text)],
        [say.product(it.productId)],
        [say.amount(it.price)],
      ]),
    },
  };
}

function chineseProvisions(clause: Deliverable, say: Scribe): Provision[] {
  const started = clause.form === 'live' ? '每场直播的开始时间' : '发布时间';
  const provisions: Provision[] = [
    {
      prose: prose`${say.party(clause.actor)}应在${say.word('platform', clause.platform)}${say.word('action', clause.action)}${pieces(clause, say)}。`,
    },
    { prose: prose`内容主题方向：${say.text(clause.topic)}。` },
    {
      prose: prose`${started}：${times(clause, say, '；')}。${hasWindow(clause) ? prose`具体时刻由${say.party(clause.actor)}在该时间段内选定。` : ''}`,
    },
    {
      prose:
        clause.pinDays === 0
          ? prose`无需置顶。`
          : prose`自发布起在账号首位置顶${say.days(clause.pinDays)}。`,
    },
    {
      prose:
        clause.keepUpDays === 0
          ? prose`发布后无需保留。`
          : prose`自发布起应${clause.form === 'live' ? '以回放形式' : ''}公开保留且不作改动至少${say.days(clause.keepUpDays)}。`,
    },
  ];
  if (clause.form === 'live' || clause.live) provisions.push(...chineseLive(clause, say));
  if (clause.audience !== undefined)
    provisions.push({
      prose: prose`面向的受众市场：${say.markets(clause.audience.map(({ market }) => market))}。`,
    });
  if (clause.placeOfPerformance !== undefined)
    provisions.push({ prose: prose`工作履行地：${say.market(clause.placeOfPerformance)}。` });
  return provisions;
}

function chineseLive(clause: Deliverable, say: Scribe): Provision[] {
  const live = clause.live ?? {};
  const answers = live.answerQuestions;
  const provisions: Provision[] = [
    {
      prose: prose`共直播${say.count(live.sessions, '场')}，每场在播时长${say.count(live.minutes, '分钟')}。`,
    },
    {
      prose:
        answers === false
          ? prose`主播无需回答观众问题。`
          : prose`${answers === true ? '每场直播中，主播应' : ['是否', say.text(null), '：']}回答观众就产品及优惠提出的问题。`,
    },
    promotionsProvision(clause, say, {
      none: prose`主播不参加促销活动。`,
      open: prose`主播配合的促销活动：${say.text(null)}。`,
      some: prose`主播应按下列价格介绍下列促销活动，不得介绍其他价格：`,
      head: ['促销活动', '产品', '价格'],
    }),
  ];
  if (live.productIds !== undefined)
    provisions.push({
      prose: prose`展示的产品：${joinProse(
        live.productIds.map((id) => [say.product(id)]),
        '、',
      )}。`,
    });
  if (live.hosts !== undefined)
    provisions.push({
      prose: prose`出镜人员：${joinProse(
        live.hosts.map(
          (host) => prose`${say.text(host.name)}（${say.word('hostRole', host.role)}）`,
        ),
        '、',
      )}。`,
    });
  if (live.aiHost === true)
    provisions.push({ prose: prose`主播由软件生成，直播全程应向观众作出提示。` });
  if (live.recording === true)
    provisions.push({ prose: prose`每场直播均应录制，录像由双方各存一份。` });
  return provisions;
}
