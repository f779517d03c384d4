import { type Agreement, agreed, BRAND, others, TALENT } from '../agreement.fixture.ts';

/** An agreement by click with people who promote a game and are paid in room cards. */
export const GAME_PROMOTERS: Agreement = {
  note: 'Promoters of a mobile game, paid in kind by confirmed results; 2010s, China',
  asOf: '2026-11-22',
  general: ['independent-contractor', 'assignment', 'notices', 'litigation-cn', 'data-protection'],
  contract: agreed({
    id: 'game-promoters',
    dealType: 'affiliate-programme',
    term: { start: '2026-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    language: 'zh-Hans',
    law: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    parties: [
      { ...BRAND, market: 'CN' },
      { ...TALENT, market: 'CN' },
    ],
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    clauses: [
      {
        ...{ clause: 'in-kind', id: 'cards', payer: 'brand', payee: 'talent' },
        what: '按公司确认的推广业绩发放的房卡',
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'talent',
      },
      { clause: 'force-majeure', id: 'force', events: ['beyond-control'] },
      { clause: 'termination', id: 'ending', noticeDays: 0, causes: ['unlawful-content'] },
      ...others(
        '业绩确认后十个工作日内发放推广收益',
        '推广员以低于统一定价的价格批量购买房卡并按统一定价转售，不得降价、串货、捆绑销售',
        '推广员不享有任何区域的独家资格',
        '推广员不得有损公司的品牌，不得冒用公司的商标与名义',
        '推广员提供真实、完整的资料并及时更新',
        '公司可修改协议，公告后生效；推广员不同意的可终止合作',
        '推广员违约的，公司可扣发或停止发放收益、作废房卡并追讨不当所得',
        '因技术或第三方原因造成的停机与数据丢失，公司不赔偿',
      ),
    ],
  }),
};
