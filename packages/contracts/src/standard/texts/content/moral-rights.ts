import type { TermText } from '../term-text.ts';

/** Version 1. */
export const moralRightsText: TermText = {
  provisions: [
    {
      when: 'credited',
      en: 'Where the content of {author} is used, {author} is named as author, in the form that the medium is used to, or by the name of the account.',
      'zh-Hans': '使用{author}的内容时，应以该媒介通常的方式署名，或以其账号名称署名。',
    },
    {
      when: '!credited',
      en: '{author} agrees that the content may be used within the licence without naming the author.',
      'zh-Hans': '{author}同意，在授权范围内使用内容时可不署名。',
    },
    {
      en: '{author} consents to the changes of the content that this contract allows and, as far as the law permits, does not assert moral rights against them. A change that distorts the content to the harm of the author’s honour stays forbidden.',
      'zh-Hans':
        '{author}同意本合同允许的对内容的改动，并在法律允许的范围内不就该等改动主张人身权利。歪曲内容、有损作者声誉的改动仍被禁止。',
    },
    {
      en: 'The same holds for persons whom {author} employs to make content; {author} obtains their consent before publication.',
      'zh-Hans': '{author}应在发布前取得其使用的制作人员的同等同意。',
    },
  ],
};
