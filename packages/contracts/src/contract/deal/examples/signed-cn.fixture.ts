import type { StandardTerm } from '../../../standard/schemas.ts';
import type { Contract } from '../../document.ts';
import { fixedContent } from './fixed-content.fixture.ts';

/** The standard terms of a contract under the law of China, decided by a people's court. */
export const CHINESE_TERMS: readonly StandardTerm[] = [
  { term: 'definitions', version: 1 },
  {
    term: 'licence',
    version: 1,
    licensor: 'mia',
    licensees: ['rosy'],
    exclusive: false,
    sublicence: 'none',
    royaltyFree: true,
    sellOffDays: 0,
  },
  { term: 'moral-rights', version: 1, author: 'mia', credited: true },
  { term: 'confidentiality', version: 1, years: 3 },
  {
    term: 'data-protection',
    version: 1,
    roles: 'processor',
    controller: 'rosy',
    transfers: 'none',
    breachHours: 24,
  },
  { term: 'conduct', version: 1, bound: ['mia'], cureDays: 3 },
  { term: 'independent-contractor', version: 1 },
  {
    term: 'invoices-cn',
    version: 1,
    issuer: 'mia',
    recipient: 'rosy',
    kind: 'ordinary',
    rate: 10_000,
    daysBefore: 5,
  },
  {
    term: 'breach-cn',
    version: 1,
    dailyRate: 500,
    endAfterDays: 15,
    compensation: 200_000,
  },
  { term: 'assignment', version: 1, toAffiliates: false },
  { term: 'amendments', version: 1 },
  { term: 'entire-agreement', version: 1 },
  { term: 'severability', version: 1 },
  { term: 'notices', version: 1, courierDays: 3 },
  { term: 'governing-law', version: 1 },
  { term: 'litigation-cn', version: 1, negotiationDays: 15, domicileOf: 'rosy' },
  { term: 'copies-cn', version: 1, copies: 4, each: 2 },
];

/** Three videos between a company of Shenzhen and a person, in yuan, under the law of China. */
export function signedInChina(): Contract {
  const { clauses, waivers = [], ...contract } = fixedContent();
  return {
    ...contract,
    waivers: waivers.map((waiver) => ({ ...waiver, reason: '各方无此需要，依法律规定处理' })),
    id: 'signed-in-china',
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    parties: [
      {
        id: 'rosy',
        role: 'brand',
        name: '玫瑰唇妆',
        legalName: '深圳市玫瑰唇妆贸易有限公司',
        market: 'CN',
        address: '深圳市南山区科苑路88号',
        email: 'deals@rosylips.example',
        registration: { type: 'unified-social-credit-code', number: '91440300MA5DA00W6Y' },
        representative: '林悦',
      },
      {
        id: 'mia',
        role: 'creator',
        name: '米娅',
        legalName: '陈米娅',
        market: 'CN',
        address: '上海市长宁区愚园路12号',
        email: 'mia@example.com',
        registration: { type: 'identity-card', number: '310105199501011228' },
        taxResidence: 'CN',
      },
    ],
    products: [{ id: 'lip-set', name: '唇釉六色套装', price: { currency: 'CNY', minor: '12900' } }],
    clauses: clauses.map((clause) => {
      if (clause.clause === 'fee')
        return { ...clause, fixed: { amount: { currency: 'CNY', minor: '3000000' }, per: 'deal' } };
      if (clause.clause === 'deliverable')
        return {
          ...clause,
          platform: 'douyin',
          topic: '六个色号素唇试色，以及一周持妆记录',
          placeOfPerformance: 'CN',
          publish: [
            {
              node: 'window',
              window: { start: '2026-11-30T16:00:00Z', end: '2026-12-14T16:00:00Z' },
              zone: 'Asia/Shanghai',
            },
          ],
        };
      if (clause.clause === 'attribution')
        return {
          ...clause,
          windows: {
            click: { basis: 'calendar', days: 7, zone: 'Asia/Shanghai' },
            view: { basis: 'elapsed', seconds: 86_400 },
          },
        };
      if (clause.clause === 'intellectual-property') return { ...clause, territory: ['CN'] };
      if (clause.clause === 'data')
        return {
          ...clause,
          metrics: [
            {
              id: 'plays',
              definition: { id: 'douyin-plays', text: '抖音创作者后台导出的播放量' },
            },
          ],
        };
      return clause;
    }),
    standardTerms: {
      terms: [...CHINESE_TERMS],
      leftOut: [
        { term: 'liability', by: 'mia', on: '2026-11-20', reason: '以违约责任条款为准' },
        { term: 'indemnity', by: 'rosy', on: '2026-11-20', reason: '以违约责任条款为准' },
        { term: 'audit', by: 'mia', on: '2026-11-20', reason: '按平台导出数据核对' },
      ],
    },
  };
}
