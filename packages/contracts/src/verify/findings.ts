import type { FindingCatalogue } from '../vocabulary/index.ts';

/** The findings of a verification, by code. */
export const VERIFY_FINDINGS = {
  SESSION_OF_ANOTHER_PLAN: {
    severity: 'error',
    message: {
      en: 'The log is of session {logged}, the plan of {planned}.',
      'zh-Hans': '日志属于场次 {logged}，执行单属于 {planned}。',
    },
    fix: {
      en: 'Verify the log with the plan that its room ran.',
      'zh-Hans': '请用该直播间实际执行的执行单来核对日志。',
    },
  },
  PLAN_CHANGED: {
    severity: 'error',
    message: {
      en: 'The plan is not the one that the room ran: the hashes differ.',
      'zh-Hans': '执行单与直播间所执行的不一致：哈希不同。',
    },
    fix: {
      en: 'Verify with the plan as it was when the session ran.',
      'zh-Hans': '请用直播当时的执行单来核对。',
    },
  },
  PLAN_WITHOUT_CONTRACT: {
    severity: 'warning',
    message: {
      en: 'The plan was made from a list of products: no duties are known, and nothing can be settled.',
      'zh-Hans': '执行单由商品清单生成：没有已知的披露义务，也无法结算。',
    },
    fix: {
      en: 'Plan the session from its contract (`planSession`) where duties and fees apply.',
      'zh-Hans': '如有披露义务与费用，请用合同生成执行单（`planSession`）。',
    },
  },
  SESSION_TOO_SHORT: {
    severity: 'error',
    message: {
      en: 'Held {held} of {planned} planned minutes.',
      'zh-Hans': '计划 {planned} 分钟，实播 {held} 分钟。',
    },
    fix: {
      en: 'Agree on a make-good, such as a further session for the missing minutes.',
      'zh-Hans': '约定补播，例如补足所缺分钟数。',
    },
  },
  QUESTIONS_UNANSWERED: {
    severity: 'warning',
    message: { en: '{count} question(s) had no answer.', 'zh-Hans': '有 {count} 个问题未回答。' },
    fix: {
      en: 'Follow up with the viewers who asked, or record the answers that were given.',
      'zh-Hans': '向提问者补充回复，或补录已作的回答。',
    },
  },
  NOTHING_PROMOTED: {
    severity: 'warning',
    message: {
      en: 'No product was pinned and no promotion ran, so duties about promotions could not be verified.',
      'zh-Hans': '未置顶商品也无促销：与推广有关的义务无从核验。',
    },
    fix: {
      en: 'Check that the room recorded pins and promotions.',
      'zh-Hans': '检查直播间是否记录了置顶与促销。',
    },
  },
  DISCLOSURE_WITHOUT_DUTY: {
    severity: 'hint',
    message: {
      en: 'Disclosure {id} belongs to no duty of the plan.',
      'zh-Hans': '披露 {id} 不属于执行单中的任何义务。',
    },
    fix: {
      en: 'Check the id of the duty that the room showed.',
      'zh-Hans': '检查直播间所展示义务的编号。',
    },
  },
  EVENT_UNKNOWN: {
    severity: 'hint',
    message: {
      en: 'The log has {count} event(s) of the type {type}, which this version does not know; they had no effect.',
      'zh-Hans': '日志含 {count} 个类型为 {type} 的事件，本版本不认识，未产生影响。',
    },
    fix: {
      en: 'Use the version that wrote the log if these events matter.',
      'zh-Hans': '若这些事件重要，请使用写入该日志的版本。',
    },
  },
  DUTY_RULE_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'Duty {id} has the rule {rule}, which this version does not know; it was not verified.',
      'zh-Hans': '义务 {id} 的规则为 {rule}，本版本不认识，未予核验。',
    },
    fix: {
      en: 'Verify with the version that compiled the plan.',
      'zh-Hans': '请使用生成该执行单的版本核验。',
    },
  },
  DUTY_NEVER_SHOWN: {
    severity: 'error',
    message: {
      en: 'Never shown or spoken in an accepted language and medium.',
      'zh-Hans': '从未以有效的语言和方式披露。',
    },
    fix: {
      en: 'Show or speak the disclosure in a language of the duty; for this session agree on what follows.',
      'zh-Hans': '请以义务要求的语言展示或口播；就本场的后果另行约定。',
    },
  },
  DUTY_NOT_AT_START: {
    severity: 'error',
    message: { en: 'Not disclosed at the start.', 'zh-Hans': '开头未披露。' },
    fix: {
      en: 'Disclose within the first seconds of the session.',
      'zh-Hans': '请在开播之初即披露。',
    },
  },
  DUTY_NOT_AT_END: {
    severity: 'error',
    message: { en: 'Not disclosed at the end.', 'zh-Hans': '结尾未披露。' },
    fix: {
      en: 'Repeat the disclosure before the session ends.',
      'zh-Hans': '请在结束前再次披露。',
    },
  },
  DUTY_GAP_TOO_LONG: {
    severity: 'error',
    message: {
      en: 'Too much time between two disclosures.',
      'zh-Hans': '两次披露间隔过长。',
    },
    fix: {
      en: 'Repeat the disclosure within the interval of the duty.',
      'zh-Hans': '请在义务规定的间隔内重复披露。',
    },
  },
  DUTY_NOT_COVERED: {
    severity: 'error',
    message: { en: 'Not shown during this time.', 'zh-Hans': '此段时间未显示。' },
    fix: {
      en: 'Show the label during the whole time that the duty requires.',
      'zh-Hans': '请在义务规定的时间内全程显示标签。',
    },
  },
  DUTY_NOT_BEFORE_FIRST_PRODUCT: {
    severity: 'error',
    message: { en: 'Not announced before the first product.', 'zh-Hans': '首个商品出现前未告知。' },
    fix: {
      en: 'Disclose before the first product is pinned.',
      'zh-Hans': '请在首个商品置顶前披露。',
    },
  },
  DUTY_NOT_DURING_PROMOTION: {
    severity: 'error',
    message: { en: 'Not announced while products were promoted.', 'zh-Hans': '推广期间未告知。' },
    fix: {
      en: 'Disclose at least once while products are promoted.',
      'zh-Hans': '请在推广期间至少披露一次。',
    },
  },
  DUTY_NOT_SPOKEN: {
    severity: 'error',
    message: { en: 'Shown, but not spoken in this time.', 'zh-Hans': '已显示，但此段时间未口播。' },
    fix: { en: 'Speak the disclosure as well as showing it.', 'zh-Hans': '除展示外，还须口播。' },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link VERIFY_FINDINGS}. */
export type VerifyCode = keyof typeof VERIFY_FINDINGS;
