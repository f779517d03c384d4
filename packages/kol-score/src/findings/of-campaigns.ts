import type { FindingCatalogue } from '@livelane/contracts/vocabulary';

/** Findings about campaigns that were learned from. */
export const OF_CAMPAIGNS = {
  CAMPAIGN_NOT_COUNTED: {
    severity: 'warning',
    message: {
      en: 'Session {session} was not a show ({kind}); the expectation is unchanged.',
      'zh-Hans': '场次 "{session}" 不是正式直播（"{kind}"）；预期不变。',
    },
    fix: {
      en: 'Learn from the settlement of a show.',
      'zh-Hans': '请用正式直播的结算单学习。',
    },
  },
  CAMPAIGN_OF_ANOTHER: {
    severity: 'warning',
    message: {
      en: 'Settlement {settlement} neither pays {creator} nor has sales credited to {creator}; the expectation is unchanged.',
      'zh-Hans':
        '结算单 "{settlement}" 未向 "{creator}" 付款，也没有归因给该达人的销售；预期不变。',
    },
    fix: {
      en: 'Use the settlement, log and credited sales of a campaign of this creator.',
      'zh-Hans': '请使用该达人活动的结算单、直播日志和归因销售。',
    },
  },
  CAMPAIGN_OF_OTHER_PRODUCTS: {
    severity: 'warning',
    message: {
      en: 'Session {session} sold products that the brief does not name: {products}, {share} of what it sold. Their category and price tier are not known here; they count by half.',
      'zh-Hans':
        '场次 "{session}" 售卖了需求单之外的商品：{products}，占 {share}。其品类和价位未知，按一半计入。',
    },
    fix: {
      en: 'If these are products of the brief, enter them in `products` under the id of the shop and grade anew; else learn in a grade for their own brief.',
      'zh-Hans':
        '若属于该需求单，请按店铺的商品编号填入 `products` 并重新评分；否则请用对应需求单的评分学习。',
    },
  },
  CAMPAIGN_ELSEWHERE: {
    severity: 'warning',
    message: {
      en: 'No buyer of session {session} was in {market}; those whose market is known were in {markets}. The session counts by half.',
      'zh-Hans':
        '场次 "{session}" 没有来自 {market} 的买家；已知买家位于 {markets}。该场按一半计入。',
    },
    fix: {
      en: 'Learn in a grade for that market.',
      'zh-Hans': '请用该市场的评分学习。',
    },
  },
  CAMPAIGN_ASSUMED: {
    severity: 'warning',
    message: {
      en: 'Session {session} was not a show ({kind}) and changed the expectation as if it had been one.',
      'zh-Hans': '场次 "{session}" 不是正式直播（"{kind}"），但按正式直播改变了预期。',
    },
    fix: {
      en: 'Use the previous grade for deals.',
      'zh-Hans': '签约请使用此前的评分。',
    },
  },
  CAMPAIGN_TWICE: {
    severity: 'hint',
    message: {
      en: 'Session {session} was given more than once; it counts once, by settlement {settlement}.',
      'zh-Hans': '场次 "{session}" 重复提供，仅按结算单 "{settlement}" 计入一次。',
    },
    fix: {
      en: 'Nothing is needed; of two settlements of a session the one that knew more counts.',
      'zh-Hans': '无需处理；同一场次有两份结算单时，以所知更全的为准。',
    },
  },
  SETTLEMENT_WITH_ERRORS: {
    severity: 'warning',
    message: {
      en: 'Settlement {settlement} has findings of the severity error: {codes}.',
      'zh-Hans': '结算单 "{settlement}" 有严重程度为错误的问题："{codes}"。',
    },
    fix: {
      en: 'Resolve them, then update the previous grade with the corrected settlement.',
      'zh-Hans': '请先解决，再用此前的评分和更正后的结算单学习。',
    },
  },
  EVENT_UNKNOWN: {
    severity: 'hint',
    message: {
      en: 'The session log has {count} event(s) of the type {type}, which this version does not know; they had no effect.',
      'zh-Hans': '直播日志含 {count} 个类型为 "{type}" 的事件，本版本不认识，未产生影响。',
    },
    fix: {
      en: 'Update the grade with the version that wrote the log.',
      'zh-Hans': '请使用写入该日志的版本更新评分。',
    },
  },
  ENTRY_UNKNOWN: {
    severity: 'hint',
    message: {
      en: 'Settlement {settlement} has {count} line(s) or posting(s) of {names}, which this version does not know.',
      'zh-Hans': '结算单 "{settlement}" 含 {count} 条属于 "{names}" 的分录，本版本不认识。',
    },
    fix: {
      en: 'Update the grade with the version that wrote the settlement.',
      'zh-Hans': '请使用写入该结算单的版本更新评分。',
    },
  },
} as const satisfies FindingCatalogue;
