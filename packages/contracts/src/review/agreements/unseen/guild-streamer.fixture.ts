import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, others, TALENT } from '../agreement.fixture.ts';

const TERM: Window = { start: '2025-12-31T16:00:00Z', end: '2026-12-31T16:00:00Z' };

/** A guild that takes hosts under contract and shares what they get in gifts. */
export const GUILD_STREAMER: Agreement = {
  note: 'A guild of hosts on a live platform, paid by a share of the gifts; 2020s, Taiwan',
  asOf: '2026-01-01',
  general: [
    ...(['breach-cn', 'late-payment', 'confidentiality', 'amendments', 'governing-law'] as const),
    ...(['courts', 'entire-agreement', 'notices', 'copies-cn'] as const),
  ],
  contract: agreed({
    id: 'guild-streamer',
    dealType: 'live-series',
    term: TERM,
    language: 'zh-Hans',
    law: 'TW',
    currency: 'TWD',
    zone: 'Asia/Taipei',
    parties: [
      { id: 'guild', role: 'agency', name: '公会', legalName: '公会', market: 'TW' },
      { ...TALENT, market: 'TW' },
    ],
    audience: [{ market: 'TW', languages: ['zh-Hant'] }],
    clauses: [
      // Twenty days a month of two hours at least.
      {
        ...{ clause: 'deliverable', id: 'lives', actor: 'talent', action: 'host', form: 'live' },
        ...{ platform: 'douyin', quantity: 240, topic: '聊天、音乐、游戏、美妆、知识等合法内容' },
        publish: [{ node: 'window', window: TERM, zone: 'Asia/Taipei' }],
        live: { minutes: 120, sessions: 240, answerQuestions: true },
      },
      {
        ...{ clause: 'quota', id: 'days', platform: 'douyin', pieces: 20, per: 'month' },
        makeGoodDays: 0,
      },
      // Of the gifts of viewers, after the platform's part.
      {
        ...{ clause: 'fee', id: 'gifts', payer: 'guild', payee: 'talent', model: 'commission' },
        commission: {
          ...{ of: 'gifts', rate: 500_000, deductions: ['platform-fee'] },
          ...{ holdDays: 0, dueDays: 0 },
        },
      },
      { clause: 'payment-terms', id: 'monthly', payer: 'guild', endOfMonth: { days: 15 } },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', window: TERM, tailDays: 180 },
        category: '其他公会、机构与平台的直播及商业合作',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', redistribute: true },
        likeness: 'social-and-advertising',
      },
      { clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
      {
        ...{ clause: 'force-majeure', id: 'force', noticeDays: 3, endAfterDays: 30 },
        events: ['natural-disaster', 'war', 'strike', 'government-act', 'epidemic'],
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 7 },
        causes: ['missed-publication', 'unlawful-content', 'reputation-harm'],
        payment: 'delivered-only',
      },
      { clause: 'renewal', id: 'years', mode: 'automatic', months: 12, noticeDays: 30 },
      ...others(
        '每月直播不少于六十小时，其中有效时长不少于四十小时，每周至少三日在黄金时段',
        '时长、收益、在线人数或粉丝数达到标准的，分成升至百分之六十或七十',
        '新人首月、月收益、季度全勤与推荐新人各有奖金',
        '依法扣缴所得税，年末提供凭单',
        '公会提供培训、运营指导与月度数据分析，并争取平台资源',
        '画质、声音与互动须达到标准；请假提前三日，每月不超过五日并补足',
        '平台政策变更亦为不可抗力',
        '公会可提前三十日通知调整比例、时长与奖励，主播可在十五日内终止',
        '违约可扣当月收益的一至五成、停播或降低分成；擅自终止须赔偿平均收益',
      ),
    ],
  }),
};
