import { days, flag, standardTerm } from './term-fields.ts';

/** What words mean, and which part of the contract comes first. */
export const definitions = standardTerm('definitions', { en: 'Definitions', 'zh-Hans': '定义' });

/** How parties tell one another what the contract requires. */
export const notices = standardTerm(
  'notices',
  { en: 'Notices', 'zh-Hans': '通知与送达' },
  {
    /** Days after dispatch when a courier's delivery counts as received. */
    courierDays: days({
      en: 'when a notice by courier counts as received, in days after dispatch',
      'zh-Hans': '快递寄出后几日视为送达',
    }),
  },
);

/** That nothing else was agreed. */
export const entireAgreement = standardTerm('entire-agreement', {
  en: 'Entire agreement',
  'zh-Hans': '完整协议',
});

/** How the contract is changed. */
export const amendments = standardTerm('amendments', {
  en: 'Amendments and waivers',
  'zh-Hans': '变更与弃权',
});

/** Who else may take over the contract. */
export const assignment = standardTerm(
  'assignment',
  { en: 'Assignment', 'zh-Hans': '转让' },
  {
    /** Whether a party may assign the contract to an affiliate without consent. */
    toAffiliates: flag({
      en: 'whether the contract may be assigned to affiliates',
      'zh-Hans': '是否可转让给关联方',
    }),
  },
);

/** What becomes of the rest when a provision is invalid. */
export const severability = standardTerm('severability', {
  en: 'Severability',
  'zh-Hans': '条款的可分割性',
});

/** That nobody is employed. */
export const independentContractor = standardTerm('independent-contractor', {
  en: 'Independent parties',
  'zh-Hans': '独立合作关系',
});

/** How it is signed outside of China. */
export const counterparts = standardTerm(
  'counterparts',
  { en: 'Counterparts and signature', 'zh-Hans': '签署方式与文本' },
  {
    /** Whether electronic signatures bind. */
    electronic: flag({
      en: 'whether electronic signatures bind',
      'zh-Hans': '是否认可电子签名',
    }),
  },
);
