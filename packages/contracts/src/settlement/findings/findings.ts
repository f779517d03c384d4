import {
  type Finding,
  type FindingCatalogue,
  findingOf,
  type LocalText,
  type ParamsOf,
  type Settlement,
  type Severity,
} from '../../vocabulary/index.ts';
import { EFFECT_FINDINGS } from './effect-findings.ts';
import { FACT_FINDINGS } from './fact-findings.ts';
import { PAYING_FINDINGS } from './paying-findings.ts';
import { PIECE_FINDINGS } from './piece-findings.ts';
import { SALE_FINDINGS } from './sale-findings.ts';
import { TERMS_FINDINGS } from './terms-findings.ts';

/**
 * The findings of a settlement, by code. `error`: do not pay before it is resolved, since amounts may be wrong or
 * not owed. `warning`: something does not count. `hint`: how to read the settlement.
 * @example
 * ```ts
 * import { SETTLEMENT_FINDINGS } from '@livelane/contracts/settle';
 * SETTLEMENT_FINDINGS.OVERPAID.severity; // => "error"
 * ```
 */
export const SETTLEMENT_FINDINGS = {
  NOT_SIGNED: {
    severity: 'error',
    message: {
      en: 'Not signed yet by {parties}.',
      'zh-Hans': '{parties} 尚未签署。',
    },
    fix: {
      en: 'Record the signature of each party: a fact of the type `signature` with the `documentHash` {hash}; on the command line `--signed-at` does where all have signed.',
      'zh-Hans':
        '请补录各方的签署：类型为 `signature` 的事实，其 `documentHash` 为 {hash}；各方均已签署时，命令行可用 `--signed-at`。',
    },
  },
  SIGNATURE_OF_OTHER_DOCUMENT: {
    severity: 'warning',
    message: {
      en: '{count} signature(s) are of another document and have no effect.',
      'zh-Hans': '{count} 份签署针对其他文件，不予计入。',
    },
    fix: {
      en: 'Have this revision signed; its hash is {hash}.',
      'zh-Hans': '请各方签署本版合同，其哈希为 {hash}。',
    },
  },
  NOT_DELIVERED: {
    severity: 'hint',
    message: {
      en: '{deliverable}: {delivered} of {agreed} delivered.',
      'zh-Hans': '{deliverable}：已交付 {delivered}/{agreed}。',
    },
    fix: {
      en: 'Record the deliveries and sessions that are missing.',
      'zh-Hans': '请补录尚缺的交付与直播。',
    },
  },
  DELIVERED_BEYOND: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} piece(s) or session(s) are beyond the {agreed} that are agreed, and earn no fee: {facts}.',
      'zh-Hans': '{deliverable}：{count} 项超出约定的 {agreed} 项，不计费：{facts}。',
    },
    fix: {
      en: 'Check whether they belong to another deliverable, or amend the quantity.',
      'zh-Hans': '请核对是否属于其他交付内容，或变更数量。',
    },
  },
  SESSION_TOO_SHORT: {
    severity: 'error',
    message: {
      en: '{deliverable}: {count} session(s) shorter than {minutes} minutes.',
      'zh-Hans': '{deliverable}：{count} 场直播不足 {minutes} 分钟。',
    },
    fix: {
      en: 'Agree on a make-good, or amend the contract.',
      'zh-Hans': '请约定补播，或变更合同。',
    },
  },
  DUTY_BROKEN: {
    severity: 'error',
    message: {
      en: '{deliverable}: disclosure duties broken: {duties}.',
      'zh-Hans': '{deliverable}：未履行披露义务：{duties}。',
    },
    fix: {
      en: 'See the verification of the session; penalties follow the compliance clause.',
      'zh-Hans': '请查看该场直播的核验结果；责任依合规条款承担。',
    },
  },
  ASSESSMENT_PENDING: {
    severity: 'hint',
    message: {
      en: '{assessment} is decided when {date} has ended in {zone}.',
      'zh-Hans': '{assessment} 待 {date}（{zone}）结束后认定。',
    },
    fix: { en: 'Settle again after that day.', 'zh-Hans': '请在该日之后重新结算。' },
  },
  FACT_OF_OTHER_DEAL: {
    severity: 'hint',
    message: {
      en: '{count} delivery or session fact(s) are of deliverables that the contract does not have: {deliverables}.',
      'zh-Hans': '{count} 条交付或场次事实所属的交付内容不在合同中：{deliverables}。',
    },
    fix: {
      en: 'Check the ids of the deliverables, unless the facts are of several deals.',
      'zh-Hans': '若事实并非来自多份合同，请核对交付内容的编号。',
    },
  },
  BASE_TAKEN_AS_NET: {
    severity: 'hint',
    message: {
      en: 'Credited sales do not itemise {parts}: their money is taken as already net of these.',
      'zh-Hans': '归因销售未列明 {parts}：其金额视为已扣除。',
    },
    fix: {
      en: 'Make sure that the money of credited sales is net of these.',
      'zh-Hans': '请确认归因销售的金额已扣除上述项目。',
    },
  },
  PAYOUT_NOT_CONVERTED: {
    severity: 'hint',
    message: {
      en: '{payment} is paid out in {payout} at the rate of {source}, whose day is to come or, without an invoice or under an objection, not known yet; this statement is in {currency}.',
      'zh-Hans':
        '{payment} 按 {source} 的汇率以 {payout} 支付，该汇率之日尚未到来，或因未开票、有异议而未定；本结算单以 {currency} 计。',
    },
    fix: {
      en: 'Settle again after that day; what is due then says what to pay.',
      'zh-Hans': '请于该日过后重新结算，届时应付款项将列明支付金额。',
    },
  },
  PAYOUT_QUOTE_MISSING: {
    severity: 'error',
    message: {
      en: '{payment} is paid out at the rate {pair} of {source} on {date}, for which there is no quote: what is due is not converted.',
      'zh-Hans':
        '{payment} 按 {source} 于 {date} 的 {pair} 汇率支付，但缺少该报价，应付款项未换算。',
    },
    fix: {
      en: 'Give a quote of the pair that is not later than the day.',
      'zh-Hans': '请提供不晚于该日的该货币对报价。',
    },
  },
  PAYOUT_SOURCE_DIFFERS: {
    severity: 'warning',
    message: {
      en: '{payment} is paid out at the rate of {source}, but payments were counted by quotes of {found}.',
      'zh-Hans': '{payment} 约定按 {source} 的汇率支付，但付款按 {found} 的报价计入。',
    },
    fix: {
      en: 'Give quotes whose `source` is {source}.',
      'zh-Hans': '请提供 `source` 为 {source} 的报价。',
    },
  },
  PAYMENT_TO_STRANGER: {
    severity: 'error',
    message: {
      en: 'Payments to {payees}, to whom the contract owes nothing, were not counted.',
      'zh-Hans': '合同并不欠付 {payees}，相关付款未计入。',
    },
    fix: { en: 'Check the id of the payee.', 'zh-Hans': '请核对收款方编号。' },
  },
  OVERPAID: {
    severity: 'error',
    message: {
      en: '{name} owes {payerName} {balance}: more was paid and withheld than was earned.',
      'zh-Hans': '{name} 应退还 {payerName} {balance}：已付与代扣合计超过应得。',
    },
    fix: {
      en: 'Set it off against what is earned next, or ask for it back.',
      'zh-Hans': '请从后续应得中抵扣，或要求退回。',
    },
  },
  PAYER_ASSUMED: {
    severity: 'warning',
    message: {
      en: '{count} payment(s) do not name their payer, though several parties owe the payee; each paid the oldest due debt: {facts}.',
      'zh-Hans':
        '{count} 笔付款未写明付款方，而该收款方有多个付款方；每笔均抵偿最早到期的应付款：{facts}。',
    },
    fix: { en: 'Give these payments their `payer`.', 'zh-Hans': '请为这些付款填写 `payer`。' },
  },
  FACT_UNKNOWN: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) are of the type {type}, which this version does not know; they had no effect: {facts}.',
      'zh-Hans': '{count} 条事实的类型为 {type}，本版本不认识，未产生影响：{facts}。',
    },
    fix: {
      en: 'Settle with the version that wrote these facts.',
      'zh-Hans': '请使用写入这些事实的版本结算。',
    },
  },
  FACT_TYPE_MISSPELT: {
    severity: 'error',
    message: {
      en: '{count} fact(s) are of the type {type}, which is close to {nearest}; they had no effect: {facts}.',
      'zh-Hans': '{count} 条事实的类型为 {type}，与 {nearest} 相近，未产生影响：{facts}。',
    },
    fix: {
      en: 'Correct the type, or settle with the version that wrote these facts.',
      'zh-Hans': '请更正类型，或使用写入这些事实的版本结算。',
    },
  },
  FACT_REPEATED: {
    severity: 'error',
    message: {
      en: '{count} fact(s) record under another id what is recorded already; each event counts once: {facts}.',
      'zh-Hans': '{count} 条事实以另一编号重复记录了同一事件，每个事件仅计一次：{facts}。',
    },
    fix: {
      en: 'Delete the copy; if these are two events, correct the field that should differ: the order line, the reference, or the time.',
      'zh-Hans':
        '请删除重复的事实；若确为两个事件，请更正应当不同的字段：订单行、付款凭证号或时间。',
    },
  },
  ENTRY_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'The previous statement has {count} line(s) or posting(s) of {names}, which this version does not know.',
      'zh-Hans': '上一份结算单含 {count} 条属于 {names} 的分录，本版本不认识。',
    },
    fix: {
      en: 'Settle with the version that wrote that statement.',
      'zh-Hans': '请使用写入该结算单的版本结算。',
    },
  },
  ...EFFECT_FINDINGS,
  ...TERMS_FINDINGS,
  ...PIECE_FINDINGS,
  ...FACT_FINDINGS,
  ...SALE_FINDINGS,
  ...PAYING_FINDINGS,
} as const satisfies FindingCatalogue;

/** A code of {@link SETTLEMENT_FINDINGS}. */
export type SettlementCode = keyof typeof SETTLEMENT_FINDINGS;

/** A condition of a settlement that people should look at. */
export interface SettlementFinding extends Finding<SettlementCode> {
  /** The same as `message`, for readers of version 1. */
  readonly detail: LocalText;
}

/** What a finding of a settlement is about; `params` fill its texts. */
export interface SettlementFindingParts<Code extends SettlementCode> {
  /** JSON Pointer into the contract. */
  readonly path: string;
  readonly params: ParamsOf<(typeof SETTLEMENT_FINDINGS)[Code]>;
  /** Default: the severity of the code. */
  readonly severity?: Severity;
}

/** A finding of a code. */
export function settlementFinding<Code extends SettlementCode>(
  code: Code,
  { path, params, severity }: SettlementFindingParts<Code>,
): SettlementFinding {
  const catalogue: FindingCatalogue = SETTLEMENT_FINDINGS;
  const known: SettlementCode = code;
  const parts = { path, params, ...(severity === undefined ? {} : { severity }) };
  const finding = findingOf(catalogue, known, parts) as Finding<SettlementCode>;
  return { ...finding, detail: finding.message };
}

/**
 * The errors and warnings of a settlement, without its hints.
 * @returns in the order of the settlement; codes of a later version that are not known here are kept
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { settle, settlementWarnings } from '@livelane/contracts/settle';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const settlement = settle(contract, [], { knownAsOf: '2026-11-30T00:00:00Z', fx: [] });
 * settlementWarnings(settlement).map(({ code }) => code); // => ["NOT_SIGNED"]
 * ```
 */
export function settlementWarnings({
  findings,
}: Pick<Settlement, 'findings'>): Settlement['findings'] {
  const known: Readonly<Record<string, { readonly severity: string }>> = SETTLEMENT_FINDINGS;
  return findings.filter(
    ({ code, severity }) =>
      (severity ?? (Object.hasOwn(known, code) ? known[code]?.severity : 'error')) !== 'hint',
  );
}
