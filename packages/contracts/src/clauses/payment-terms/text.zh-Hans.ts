import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { countsWeekdays, type PaymentTermsClause, type Weekday } from './schema.ts';

const WEEKDAYS: Words<Weekday> = {
  mon: '星期一',
  tue: '星期二',
  wed: '星期三',
  thu: '星期四',
  fri: '星期五',
  sat: '星期六',
  sun: '星期日',
};

const BEARERS: Words<NonNullable<PaymentTermsClause['bankFees']>> = {
  payer: '由付款方承担，应付金额足额到账',
  payee: '由收款方承担，从应付金额中扣除',
  shared: '由付款方与收款方各半承担，不能均分的一个最小货币单位由收款方承担',
};

/** Terms of payment in Simplified Chinese. */
export const paymentTermsText: ClauseText<PaymentTermsClause> = {
  summary: '写明应付款项何时支付、低于多少暂不支付，以及逾期的后果。',
  provisions: (clause, format) => [
    {
      prose:
        clause.payees === undefined
          ? prose`本条适用于${format.party(clause.payer)}依本合同所作的全部付款。`
          : prose`本条适用于${format.party(clause.payer)}向${partiesOf(clause.payees, format)}所作的付款。`,
    },
    ...dueDays(clause, format),
    ...amounts(clause, format),
    ...objection(clause, format),
    ...interest(clause, format),
  ],
};

function partiesOf(ids: readonly string[], format: ValueFormatter): Prose {
  return ids.flatMap((id, index) => [...(index === 0 ? [] : ['、']), format.party(id)]);
}

function dueDays(clause: PaymentTermsClause, format: ValueFormatter): Provision[] {
  const { invoice, endOfMonth, endOfQuarter, businessDays, countedIn } = clause;
  const days = (count: number) =>
    countedIn === 'business-days' ? format.count(count, '个工作日') : format.days(count);
  const given: Provision[] = [];
  if (invoice !== undefined)
    given.push({
      prose: prose`付款方收到款项应得之后开具的发票前，款项不到期；收到发票后${days(invoice.days)}到期，但不早于其他条款约定之日。`,
    });
  if (endOfMonth !== undefined)
    given.push({ prose: prose`各付款日顺延至当月月末后${days(endOfMonth.days)}。` });
  if (endOfQuarter !== undefined)
    given.push({ prose: prose`各付款日顺延至当季度末后${days(endOfQuarter.days)}。` });
  if (countsWeekdays(clause, format.contract))
    given.push({ prose: prose`工作日指星期一至星期五，不论是否为节假日。` });
  if (businessDays !== undefined) {
    const { weekend, holidays, until, roll } = businessDays;
    given.push({
      prose: prose`工作日指除${weekend.length === 0 ? '节假日' : format.words(WEEKDAYS, weekend)}${holidays.flatMap((it) => prose`、${format.date(it)}`)}以外的日子；节假日列表截至${format.date(until)}。付款日不是工作日的，${roll === 'following' ? '顺延至下一工作日' : '提前至前一工作日'}。`,
    });
  }
  return given;
}

function amounts(
  { minimum, bankFees, setOff }: PaymentTermsClause,
  format: ValueFormatter,
): Provision[] {
  const given: Provision[] = [];
  if (minimum !== undefined)
    given.push({
      prose: prose`不足${format.amount(minimum.amount)}的暂不支付，结转至下一付款日；合同期满时仍不足的，${minimum.atEnd === 'paid' ? '于期满时支付' : '在达到该金额前继续结欠'}。`,
    });
  if (bankFees !== undefined)
    given.push({ prose: prose`银行就付款收取的费用${format.word(BEARERS, bankFees)}。` });
  if (setOff !== undefined)
    given.push({
      prose: setOff
        ? prose`多付款项可抵减付款方依本合同应付收款方的其他款项。`
        : prose`不得抵销：付款后扣回的款项应予退还，不抵减其他应付款项。超出应付金额的付款用于支付其后应付的款项。`,
    });
  return given;
}

function objection(
  { objection: it, countedIn }: PaymentTermsClause,
  format: ValueFormatter,
): Provision[] {
  if (it === undefined) return [];
  const days =
    countedIn === 'business-days' ? format.count(it.days, '个工作日') : format.days(it.days);
  return [
    {
      prose: prose`当事人可在结算单出具后${days}内提出异议；逾期未提出的，视为认可。${it.disputed === 'held' ? '付款方如期提出异议的款项，在异议解决前可暂不支付；其付款日及利息起算日不变。' : '有异议的款项在异议解决前仍应支付。'}`,
    },
  ];
}

function interest({ lateInterest: it }: PaymentTermsClause, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  return [
    {
      prose: prose`付款晚于付款日超过${format.days(it.graceDays)}的，自付款日次日起至实际付款日止按单利计息，年利率以${format.share(it.rate)}与法定上限${format.share(it.legalMaximum)}中较低者为准，一年按 ${it.yearDays} 天计。`,
    },
  ];
}
