import type { TermText } from '../term-text.ts';

/** Version 1. */
export const amendmentsText: TermText = {
  provisions: [
    {
      en: 'An amendment of this contract is valid when it is made in writing, names the revision that it amends and the day from which it applies, and is signed by every party. The same holds for an amendment of this sentence.',
      'zh-Hans':
        '对本合同的修订应采用书面形式，写明所修订的版本及适用之日，并经各方签署后生效；对本款的修订亦同。',
    },
    {
      en: 'A party gives up a right only by saying so in writing. Using a right late, or not at all, gives up nothing.',
      'zh-Hans': '放弃权利须以书面明示。迟延行使或未行使权利，不视为放弃。',
    },
  ],
};
