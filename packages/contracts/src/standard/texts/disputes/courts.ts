import type { TermText } from '../term-text.ts';

/** Version 1. */
export const courtsText: TermText = {
  provisions: [
    {
      en: 'A party with a claim first gives notice of it to the parties concerned, saying what it asks for and why. It may bring the claim when {negotiationDays} have passed since that notice without a settlement; a claim that would otherwise lapse may be brought at once.',
      'zh-Hans':
        '一方有请求的，应先通知有关各方，写明请求及理由。自该通知之日起{negotiationDays}内未能协商解决的，方可提起诉讼；逾期将丧失权利的，可立即提起。',
    },
    {
      en: 'Exclusive jurisdiction over every dispute out of or in connection with this contract lies with {courts}. Every party submits to it.',
      'zh-Hans': '因本合同引起或与本合同有关的一切争议，由{courts}专属管辖，各方均接受该管辖。',
    },
    {
      en: 'Until a dispute is decided, the parties perform what is not in dispute. Any party may at any time ask a competent court for interim measures.',
      'zh-Hans':
        '争议解决期间，各方应继续履行无争议的义务。任何一方可随时向有管辖权的法院申请保全等临时措施。',
    },
  ],
};
