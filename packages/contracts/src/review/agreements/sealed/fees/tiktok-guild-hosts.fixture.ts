import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Asia/Shanghai';
const TERM: Window = { start: '2025-12-31T16:00:00Z', end: '2028-12-31T16:00:00Z' };

/** A guild that alone represents its hosts on TikTok and everywhere else, for a share of what their lives bring. */
export const TIKTOK_GUILD_HOSTS: Agreement = {
  note: 'A guild and a host on TikTok, three tenths of what the platform pays for three years (the day is a blank; law, currency and audience are not named: those of the guild, and the United States here); 2020s, China',
  asOf: '2026-01-01',
  general: [],
  contract: agreed({
    id: 'tiktok-guild-hosts',
    dealType: 'commission-only',
    term: TERM,
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: ZONE,
    parties: [
      { id: 'guild', role: 'agency', name: '公会', legalName: '公会', market: 'CN' },
      { ...TALENT, market: 'CN' },
    ],
    clauses: [
      // 26 days a month of six hours each, in one live or two.
      {
        ...{ clause: 'deliverable', id: 'lives', actor: 'talent', action: 'host', form: 'live' },
        ...{ platform: 'tiktok', quantity: 936, live: { minutes: 360, sessions: 936 } },
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      // 26 a month.
      {
        ...{ clause: 'deliverable', id: 'videos', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', platform: 'tiktok', quantity: 936 },
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      // 26 days of lives and 26 videos.
      { clause: 'quota', id: 'monthly', platform: 'tiktok', pieces: 52, per: 'month' },
      // Of what can be shared after the platform took its fee; the guild keeps a fifth.
      {
        ...{ clause: 'fee', id: 'share', payer: 'guild', payee: 'talent', model: 'commission' },
        commission: { of: 'gifts', rate: 300_000, deductions: ['platform-fee'], dueDays: 0 },
      },
      {
        ...{ clause: 'condition', id: 'settled', clauseIds: ['share'] },
        what: '公会已收到平台的结算款项',
      },
      // After the money of the platform has come.
      {
        ...{ clause: 'payment-terms', id: 'monthly-pay', payer: 'guild' },
        ...{ endOfMonth: { days: 20 }, countedIn: 'business-days' },
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', window: TERM },
        category: '互联网演艺业务的代理与运营，包括各平台的直播与短视频',
      },
      { clause: 'renewal', id: 'again', mode: 'automatic', months: 24, noticeDays: 30 },
      ...others(
        '主播以本人账号加入公会，账号由主播管理使用',
        '公会为主播在所有平台互联网演艺业务的独家代理',
        '公会得可分配收益的两成',
        '每月累计有效直播不少于一百五十六小时，单场不足三小时的不计入',
        '每月连麦不少于一百次',
      ),
    ],
  }),
};
