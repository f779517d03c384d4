import type { TermText } from '../term-text.ts';

/** Version 1. */
export const noticesText: TermText = {
  provisions: [
    {
      en: 'A notice under this contract is made in writing and goes to the postal or e-mail address of its receiver on the cover page. A party changes its address by notice to every other party; until then the old one holds.',
      'zh-Hans':
        '本合同项下的通知应采用书面形式，发送至接收方在封面条款中载明的通讯地址或电子邮箱。一方变更地址的，应通知其他各方；通知送达前，原地址继续有效。',
    },
    {
      en: 'A notice counts as received, by hand, when it is handed over; by courier, {courierDays} after dispatch; by e-mail, when it is sent, unless the sender is told that it was not delivered.',
      'zh-Hans':
        '专人递交的，自交付时视为送达；快递寄送的，自寄出后{courierDays}视为送达；以电子邮件发送的，自发出时视为送达，但发件人收到未能送达提示的除外。',
    },
    {
      en: 'A notice that ends this contract or begins a dispute is sent both by courier and by e-mail; it counts as received when the first of the two does.',
      'zh-Hans': '解除本合同或提起争议的通知，应同时以快递与电子邮件发送，以先送达者为准。',
    },
    {
      when: 'law=CN',
      en: 'The addresses on the cover page are also those at which papers of a court or of an arbitration are served; papers that are returned because an address is wrong, was changed without notice or because delivery was refused count as served on the day of return.',
      'zh-Hans':
        '封面条款载明的地址同时为诉讼、仲裁文书的送达地址；因地址有误、变更未通知或拒收致使文书被退回的，退回之日视为送达。',
    },
  ],
};
