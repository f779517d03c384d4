import type { TermText } from '../term-text.ts';

/** Version 1. */
export const severabilityText: TermText = {
  provisions: [
    {
      en: 'Where a provision of this contract is invalid or cannot be enforced, the other provisions stay in force.',
      'zh-Hans': '本合同某一条款无效或不能强制执行的，不影响其他条款的效力。',
    },
    {
      en: 'What the law provides takes the place of the invalid provision, until the parties agree on another one by an amendment.',
      'zh-Hans': '在各方以修订另行约定之前，无效条款所涉事项依法律规定处理。',
    },
  ],
};
