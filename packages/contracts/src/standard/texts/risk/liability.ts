import type { TermText } from '../term-text.ts';

/** Version 1. */
export const liabilityText: TermText = {
  provisions: [
    {
      en: 'The liability of each party under and in connection with this contract, for all events together and on whatever ground, is limited to {cap}.',
      'zh-Hans': '各方因本合同或与本合同有关的责任，无论基于何种原因，累计以{cap}为限。',
    },
    {
      en: 'No party is liable for lost profit that is not a fee of this contract, or for loss that could not be foreseen when it was signed.',
      'zh-Hans': '各方对本合同费用以外的利润损失，以及签署时不能预见的损失，不承担责任。',
    },
    {
      en: 'These limits do not apply to fees that are owed and interest on them, to wilful misconduct and gross negligence, to death and injury, to wilful disclosure of confidential information, and to what the law does not allow to be limited.',
      'zh-Hans':
        '上述限制不适用于：应付费用及其利息；故意或重大过失；人身伤亡；故意泄露保密信息；以及法律规定不得限制的责任。',
    },
  ],
};
