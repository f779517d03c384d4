import { count, days, flag, parties, party, share, standardTerm, word } from './term-fields.ts';

/** The words of a licence: how far the rights of the article on intellectual property go. */
export const licence = standardTerm(
  'licence',
  { en: 'Grant of licence', 'zh-Hans': '授权的性质' },
  {
    /** The party that grants the licence. */
    licensor: party({ en: 'who grants the licence', 'zh-Hans': '授权方' }),
    /** The parties that receive it. */
    licensees: parties({ en: 'who receives the licence', 'zh-Hans': '被授权方' }),
    /** Whether the licensor keeps the licensed uses to nobody else, itself included. */
    exclusive: flag({ en: 'whether the licence is exclusive', 'zh-Hans': '是否为独占授权' }),
    /** To whom a licensee may pass the licence on. */
    sublicence: word({ en: 'to whom it may be sublicensed', 'zh-Hans': '可否转授权' }, [
      'none',
      'service-providers',
      'affiliates',
    ]),
    /** Whether nothing is owed for the licence beside the fees. */
    royaltyFree: flag({ en: 'whether it is free of royalties', 'zh-Hans': '是否免授权使用费' }),
    /** Days after the end of the licence in which printed goods and running bookings may be used up. */
    sellOffDays: days({
      en: 'for how many days stocks may be used up after its end',
      'zh-Hans': '授权期满后几日内可用尽存量',
    }),
  },
);

/** How copyright comes to a party that did not make the content. */
export const rightsTransfer = standardTerm(
  'rights-transfer',
  { en: 'Transfer of copyright', 'zh-Hans': '著作权转让' },
  {
    /** The party that transfers its copyright. */
    assignor: party({ en: 'who transfers copyright', 'zh-Hans': '著作权转让方' }),
    /** The party that receives it: the owner by the clause on intellectual property. */
    assignee: party({ en: 'who receives it', 'zh-Hans': '著作权受让方' }),
    /** Whether it passes when content is made, or when the fee for it is paid. */
    passes: word({ en: 'when it passes', 'zh-Hans': '著作权何时转移' }, ['creation', 'payment']),
  },
);

/** The author's personal rights. */
export const moralRights = standardTerm(
  'moral-rights',
  { en: 'Moral rights', 'zh-Hans': '署名等人身权利' },
  {
    /** The party whose moral rights they are. */
    author: party({ en: 'whose moral rights they are', 'zh-Hans': '作者' }),
    /** Whether the author is named where the content is used. */
    credited: flag({ en: 'whether the author is named', 'zh-Hans': '使用时是否署名' }),
  },
);

/** Who may look at the books. */
export const audit = standardTerm(
  'audit',
  { en: 'Records and audit', 'zh-Hans': '记录与审计' },
  {
    /** The parties whose records may be inspected. */
    audited: parties({ en: 'whose records may be inspected', 'zh-Hans': '哪些方的记录可被查阅' }),
    /** Years for which records are kept, 1 to 20. */
    keptYears: count(
      { en: 'for how many years records are kept', 'zh-Hans': '记录保存几年' },
      { least: 1, most: 20 },
    ),
    /** Days of notice before an inspection. */
    noticeDays: days({ en: 'the notice of an inspection', 'zh-Hans': '查阅前几日通知' }),
    /** Inspections in a calendar year, 1 to 12. */
    perYear: count(
      { en: 'how many inspections a year are allowed', 'zh-Hans': '每年可查阅几次' },
      { least: 1, most: 12 },
    ),
    /** The shortfall from which the inspected party bears the cost. */
    shortfall: share({
      en: 'from which shortfall the inspected party bears the cost',
      'zh-Hans': '短付达到多少由被查阅方承担费用',
    }),
  },
);

/** Conduct in public. */
export const conduct = standardTerm(
  'conduct',
  { en: 'Conduct and reputation', 'zh-Hans': '行为规范与声誉' },
  {
    /** The parties whose conduct is at issue. */
    bound: parties({ en: 'whose conduct is at issue', 'zh-Hans': '受行为规范约束的各方' }),
    /** Days to cure after notice. */
    cureDays: days({ en: 'the time to cure', 'zh-Hans': '补救期' }),
  },
);
