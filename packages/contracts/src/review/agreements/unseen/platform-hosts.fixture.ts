import { type Agreement, agreed, BRAND, others, TALENT } from '../agreement.fixture.ts';

/** What a video platform agrees with everybody who hosts there, whenever they like, for a share of gifts. */
export const PLATFORM_HOSTS: Agreement = {
  note: 'Hosts of a video platform, who share gifts by its rules; 2010s, China',
  asOf: '2026-11-22',
  general: [
    ...(['confidentiality', 'conduct', 'independent-contractor', 'breach-cn'] as const),
    ...(['indemnity', 'notices', 'governing-law', 'litigation-cn', 'severability'] as const),
  ],
  contract: agreed({
    id: 'platform-hosts',
    dealType: 'affiliate-programme',
    term: { start: '2025-12-31T16:00:00Z', end: '2026-12-31T16:00:00Z' },
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
      // A share of gifts, which the rules of the platform name.
      {
        ...{ clause: 'fee', id: 'gifts', payer: 'brand', payee: 'talent', model: 'commission' },
        commission: { of: 'gifts' },
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', reEdit: true },
        ...{ redistribute: true, likeness: 'social-and-advertising', territory: 'worldwide' },
        ...{ termDays: 3650, media: ['any'], takedownBorneBy: 'talent' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'talent',
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 3 },
        causes: ['unlawful-content', 'reputation-harm', 'false-data'],
      },
      ...others(
        '主播实名注册，何时直播由主播决定',
        '税款由平台代扣代缴',
        '未成年人充值打赏退款的，主播退还相应收益',
        '不得在直播中植入其他广告',
        '违规的，可警告、停播、封号、扣除或追回收益',
        '平台的其他规则为协议的一部分，平台可单方修改',
        '平台不再经营直播业务的可解除协议',
      ),
    ],
  }),
};
