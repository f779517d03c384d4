import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import {
  type Instant,
  type LocalText,
  type Settlement,
  toEpochMs,
  toMinor,
} from '../../vocabulary/index.ts';
import { payeesOf } from '../agreement/payee.ts';
import type { SettlementCode, SettlementFinding } from '../codes.ts';
import { few, said, written } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { agreedPieces, deliveredPieces } from '../facts/piece.ts';
import { hasCommission } from '../fees/commission.ts';
import { calendarOf } from '../schedule/calendar.ts';

/** What findings are looked for in. */
export interface Settled {
  readonly facts: KnownFacts;
  readonly hash: string;
  readonly payees: Settlement['payees'];
  readonly bookFindings: readonly SettlementFinding[];
  readonly knownAsOf: Instant;
}

/** What people should look at in a statement, in a stable order. */
export function findingsOf(contract: CompleteContract, settled: Settled): SettlementFinding[] {
  return [
    ...signatureFindings(contract, settled),
    ...deliveryFindings(contract, settled),
    ...foreignFindings(contract, settled),
    ...assessmentFindings(contract, settled),
    ...settled.bookFindings,
    ...baseFindings(contract),
    ...payoutFindings(contract),
    ...moneyFindings(contract, settled),
  ];
}

/** A finding where there is something to find. */
function when(found: boolean, code: SettlementCode, detail: () => LocalText): SettlementFinding[] {
  return found ? [{ code, detail: detail() }] : [];
}

function signatureFindings(
  contract: CompleteContract,
  { facts, hash }: Settled,
): SettlementFinding[] {
  const foreign = facts.signature.filter((fact) => fact.documentHash !== hash);
  const unsigned = contract.parties
    .filter(
      (party) =>
        party.role !== 'payee' &&
        !facts.signature.some((fact) => fact.by === party.id && fact.documentHash === hash),
    )
    .map((party) => party.id);
  return [
    ...when(foreign.length > 0, 'SIGNATURE_OF_OTHER_DOCUMENT', () =>
      said(
        `${foreign.length} signature(s) are of another document and count for nothing.`,
        `${foreign.length} 份签署针对其他文件，不予计入。`,
      ),
    ),
    ...when(unsigned.length > 0, 'NOT_SIGNED', () =>
      said(`Not signed yet by ${unsigned.join(', ')}.`, `${unsigned.join('、')} 尚未签署。`),
    ),
  ];
}

function deliveryFindings(contract: CompleteContract, { facts }: Settled): SettlementFinding[] {
  return clausesOf(contract, 'deliverable').flatMap((deliverable) => {
    const delivered = deliveredPieces(deliverable, facts).length;
    const agreed = agreedPieces(deliverable);
    const sessions = facts.session.filter((fact) => fact.deliverableId === deliverable.id);
    const broken = sessions.filter((fact) => fact.brokenDuties.length > 0);
    const minutes = deliverable.live?.minutes ?? 0;
    const short = sessions.filter((fact) => fact.seconds < minutes * 60);
    const found: SettlementFinding[] = [];
    if (delivered < agreed) {
      found.push({
        code: 'NOT_DELIVERED',
        detail: said(
          `${deliverable.id}: ${delivered} of ${agreed} delivered.`,
          `${deliverable.id}：已交付 ${delivered}/${agreed}。`,
        ),
      });
    }
    if (short.length > 0) {
      found.push({
        code: 'SESSION_TOO_SHORT',
        detail: said(
          `${deliverable.id}: ${short.length} session(s) shorter than ${minutes} minutes.`,
          `${deliverable.id}：${short.length} 场直播不足 ${minutes} 分钟。`,
        ),
      });
    }
    if (broken.length > 0) {
      const duties = [...new Set(broken.flatMap((fact) => fact.brokenDuties))].sort().join(', ');
      found.push({
        code: 'DUTY_BROKEN',
        detail: said(
          `${deliverable.id}: disclosure duties broken: ${duties}.`,
          `${deliverable.id}：未履行披露义务：${duties}。`,
        ),
      });
    }
    return found;
  });
}

function foreignFindings(contract: CompleteContract, { facts }: Settled): SettlementFinding[] {
  const own = new Set(clausesOf(contract, 'deliverable').map(({ id }) => id));
  const named = [
    ...facts.session.map(({ deliverableId }) => deliverableId),
    ...facts.delivery.map(({ report }) => report.deliverableId),
  ].filter((id) => !own.has(id));
  const ids = few([...new Set(named)]);
  return when(named.length > 0, 'FACT_OF_OTHER_DEAL', () =>
    said(
      `${named.length} delivery or session fact(s) are of deliverables that the contract does not have: ${ids}.`,
      `${named.length} 条交付或直播记录所属的交付内容不在合同中：${ids}。`,
    ),
  );
}

function assessmentFindings(
  contract: CompleteContract,
  { knownAsOf }: Settled,
): SettlementFinding[] {
  const calendar = calendarOf(contract.zone);
  return clausesOf(contract, 'assessment').flatMap(({ id, assessedOn }) =>
    calendar.endOf(assessedOn) <= toEpochMs(knownAsOf)
      ? []
      : [
          {
            code: 'ASSESSMENT_PENDING',
            detail: said(
              `${id} is stated when ${assessedOn} has ended in ${contract.zone}.`,
              `${id} 待 ${assessedOn}（${contract.zone}）结束后认定。`,
            ),
          },
        ],
  );
}

/** Parts of the price that the contract takes off and credited sales do not carry: their money is taken as net of them. */
function baseFindings(contract: CompleteContract): SettlementFinding[] {
  const parts = new Set(
    clausesOf(contract, 'fee')
      .filter(hasCommission)
      .flatMap((fee) => fee.commission?.deductions ?? [])
      .filter((part) => part !== 'returns'),
  );
  if (parts.size === 0) return [];
  const named = [...parts].sort().join(', ');
  return [
    {
      code: 'BASE_TAKEN_AS_NET',
      detail: said(
        `Credited sales do not itemise ${named}: their money is taken as already net of these.`,
        `归因销售未列明 ${named}：其金额视为已扣除。`,
      ),
    },
  ];
}

/** Paid out in another currency than it is owed in: the text says at which rate, the statement does not convert. */
function payoutFindings(contract: CompleteContract): SettlementFinding[] {
  return clausesOf(contract, 'payment').flatMap(({ id, payout }) =>
    when(
      payout !== undefined && payout.currency !== contract.currency,
      'PAYOUT_NOT_CONVERTED',
      () =>
        said(
          `${id} is paid out in ${payout?.currency}; this statement is in ${contract.currency}.`,
          `${id} 以 ${payout?.currency} 支付；本结算单以 ${contract.currency} 计。`,
        ),
    ),
  );
}

function moneyFindings(
  contract: CompleteContract,
  { facts, payees }: Settled,
): SettlementFinding[] {
  const owed = new Set(payeesOf(contract));
  const strangers = [
    ...new Set(facts.payment.filter((fact) => !owed.has(fact.payee)).map((fact) => fact.payee)),
  ];
  const overpaid = payees.filter((payee) => toMinor(payee.outstanding) < 0n);
  return [
    ...when(strangers.length > 0, 'PAYMENT_TO_STRANGER', () =>
      said(
        `Payments to ${few(strangers)}, whom the contract owes nothing, were left out.`,
        `合同并不欠付 ${few(strangers)}，相关付款未计入。`,
      ),
    ),
    ...overpaid.flatMap(({ name, outstanding }) =>
      when(true, 'OVERPAID', () =>
        said(
          `${name} has received more than was earned: balance ${written(outstanding)}.`,
          `${name} 已收款超过应得：余额 ${written(outstanding)}。`,
        ),
      ),
    ),
  ];
}
