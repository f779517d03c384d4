import type { FindingCatalogue } from '../../vocabulary/index.ts';

/** The findings of a settlement about what facts mean for the money, by code. */
export const EFFECT_FINDINGS = {
  TERMS_NOT_COMPUTED: {
    severity: 'hint',
    message: {
      en: 'This statement does not compute these clauses of the contract: {terms}.',
      'zh-Hans': '本结算单未计算合同的下列条款：{terms}。',
    },
    fix: {
      en: 'The parties perform them by themselves; each clause names what is meant.',
      'zh-Hans': '由各方自行履行；具体内容见各条款的说明。',
    },
  },
  DEAL_ENDED: {
    severity: 'hint',
    message: {
      en: 'The deal ended with {date}, by the notice {fact}.',
      'zh-Hans': '合作依通知 {fact} 于 {date} 终止。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  NOTICE_SUPERSEDED: {
    severity: 'hint',
    message: {
      en: 'The notice {fact} would end the deal with {date}; it ended with {end}, by the notice {other}.',
      'zh-Hans': '依通知 {fact}，合作将于 {date} 终止；合作已依通知 {other} 于 {end} 终止。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  BREACH_NOTICED: {
    severity: 'hint',
    message: {
      en: 'The notice {fact} is of a breach, to be cured by {date}; it does not end the deal.',
      'zh-Hans': '通知 {fact} 指出违约，须于 {date} 前补救；该通知不终止合作。',
    },
    fix: {
      en: 'Record a notice with the purpose `end` if the breach is not cured and the deal is to end.',
      'zh-Hans': '若违约未补救且需终止合作，请补录 `purpose` 为 `end` 的通知。',
    },
  },
  NOTICE_WITHOUT_EFFECT: {
    severity: 'warning',
    message: {
      en: '{count} notice(s) are about no termination clause, or have a purpose that this version does not know; no clause says what they mean for the money: {facts}.',
      'zh-Hans':
        '{count} 份通知与终止条款无关，或其用途为本版本所不认识，合同未写明其对款项的影响：{facts}。',
    },
    fix: {
      en: 'Name the termination clause in `about`, and `breach` or `end` as the purpose, or amend the contract.',
      'zh-Hans': '请在 `about` 中写明终止条款，`purpose` 写 `breach` 或 `end`，或变更合同。',
    },
  },
  APPROVAL_WITHOUT_EFFECT: {
    severity: 'hint',
    message: {
      en: '{count} approval(s), {denied} of them denied, have no effect: no clause says what they mean for the money: {facts}.',
      'zh-Hans':
        '{count} 条审批（其中 {denied} 条不通过）未产生影响，合同未写明其对款项的影响：{facts}。',
    },
    fix: {
      en: 'Agree in the contract on what a denied piece is worth.',
      'zh-Hans': '请在合同中约定审批不通过时费用如何处理。',
    },
  },
  CERTIFICATE_WITHOUT_EFFECT: {
    severity: 'warning',
    message: {
      en: '{count} certificate(s) are about no tax with a treaty rate and have no effect: {facts}.',
      'zh-Hans': '{count} 份证明所涉条款没有协定税率，未产生影响：{facts}。',
    },
    fix: {
      en: 'Name the tax clause in `about`, and agree on its treaty rate.',
      'zh-Hans': '请在 `about` 中写明税费条款，并约定协定税率。',
    },
  },
  TREATY_WITHOUT_CERTIFICATE: {
    severity: 'hint',
    message: {
      en: '{tax}: {payee} has no certificate that is valid on {date}; the full rate is withheld.',
      'zh-Hans': '{tax}：{payee} 没有在 {date} 有效的证明，按法定税率代扣。',
    },
    fix: {
      en: 'Record the certificate before the next payment falls due.',
      'zh-Hans': '请在下一笔款项到期前录入证明。',
    },
  },
  FACT_WITHOUT_EFFECT: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) of the type {type} have no effect: no clause pays for them or provides for them, or they are outside its time: {facts}.',
      'zh-Hans':
        '{count} 条类型为 {type} 的事实未产生影响：没有条款为其付费或作出约定，或不在其期限内：{facts}。',
    },
    fix: {
      en: 'Check the names and days of these facts, or amend the contract.',
      'zh-Hans': '请核对这些事实的名称与日期，或变更合同。',
    },
  },
  REMOVED_EARLY: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} piece(s) were taken down before they had been up for {days} days; no clause says what that costs: {facts}.',
      'zh-Hans':
        '{deliverable}：{count} 条内容展示未满 {days} 天即下架，合同未写明费用如何处理：{facts}。',
    },
    fix: {
      en: 'Have the piece put up again, or agree on a reduction.',
      'zh-Hans': '请恢复展示，或约定扣减。',
    },
  },
  DELIVERED_LATE: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} piece(s) came after the last publish date, or the term where none is agreed; no clause says what that costs: {facts}.',
      'zh-Hans':
        '{deliverable}：{count} 项晚于最后发布时间（未约定时间的，晚于合同期限），合同未写明费用如何处理：{facts}。',
    },
    fix: {
      en: 'Agree on a reduction, or amend the publish date.',
      'zh-Hans': '请约定扣减，或变更发布时间。',
    },
  },
  DELIVERED_AFTER_END: {
    severity: 'warning',
    message: {
      en: '{count} delivery or session fact(s) happened after the deal had ended and earn nothing: {facts}.',
      'zh-Hans': '{count} 条交付或场次发生在合作终止之后，不计费：{facts}。',
    },
    fix: {
      en: 'Check the notice that ended the deal, or the dates of the facts.',
      'zh-Hans': '请核对终止合作的通知或事实的日期。',
    },
  },
  RECORDED_AFTER_ASSESSMENT: {
    severity: 'warning',
    message: {
      en: '{assessment}: {count} fact(s) of the assessment period were recorded after {date} had ended and do not count in it: {facts}.',
      'zh-Hans':
        '{assessment}：考核周期内的 {count} 条事实于 {date} 结束后才录入，不计入考核：{facts}。',
    },
    fix: {
      en: 'Record facts before the day of the assessment ends; the parties may agree to count these.',
      'zh-Hans': '请在考核认定日结束前录入事实；各方可另行约定予以计入。',
    },
  },
} as const satisfies FindingCatalogue;
