import type { TermText } from '../term-text.ts';

/** Version 1. */
export const independentContractorText: TermText = {
  provisions: [
    {
      en: 'The parties are independent of one another. This contract makes no party the employee, partner or joint venturer of another.',
      'zh-Hans': '各方相互独立。本合同不在任何各方之间形成劳动、劳务派遣、合伙或合营关系。',
    },
    {
      en: 'No party may bind another, or receive a declaration for another, without authority in writing.',
      'zh-Hans': '未经书面授权，任何一方不得代表他方作出或接受意思表示。',
    },
    {
      en: 'Each party bears its own staff, equipment, social contributions and insurance, and the taxes on its own income, unless an article of this contract places them on another.',
      'zh-Hans':
        '各方自行承担其人员、设备、社会保险、商业保险的费用及其自身所得的税费；条款另有约定的除外。',
    },
  ],
};
