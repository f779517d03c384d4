import { type Provision, prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import type { ClauseTexts } from '../kind.ts';
import { type Fee, hasBonus, hasCommission, hasFixed } from './schema.ts';

/** The text of the kind `fee`. */
export const feeText: ClauseTexts<'fee'> = {
  en: {
    provisions: englishProvisions,
    duties: (clause, say) => [
      ...(clause.commission
        ? [
            {
              who: say.party(clause.payer),
              what: prose`pay ${say.party(clause.payee)} a commission of ${say.share(clause.commission.rate)} on credited sales`,
              by: prose`${say.days(clause.commission.dueDays)} after each sale's commission is earned`,
            },
          ]
        : []),
      ...(clause.bonus
        ? [
            {
              who: say.party(clause.payer),
              what: prose`pay ${say.party(clause.payee)} the performance bonus that is reached`,
              by: prose`${say.days(clause.bonus.dueDays)} after the assessment date`,
            },
          ]
        : []),
    ],
  },
  'zh-Hans': {
    provisions: chineseProvisions,
    duties: (clause, say) => [
      ...(clause.commission
        ? [
            {
              who: say.party(clause.payer),
              what: prose`就归属销售额向${say.party(clause.payee)}支付${say.share(clause.commission.rate)}的佣金`,
              by: prose`每笔佣金应得后${say.days(clause.commission.dueDays)}内`,
            },
          ]
        : []),
      ...(clause.bonus
        ? [
            {
              who: say.party(clause.payer),
              what: prose`向${say.party(clause.payee)}支付已达成的效果奖金`,
              by: prose`考核认定日后${say.days(clause.bonus.dueDays)}内`,
            },
          ]
        : []),
    ],
  },
};

/** The parts that a fee's model names: an open part is there with its blanks to show. */
function partsOf(clause: Fee) {
  return {
    fixed: clause.fixed ?? (hasFixed(clause) ? {} : null),
    commission: clause.commission ?? (hasCommission(clause) ? {} : null),
    bonus: clause.bonus ?? (hasBonus(clause) ? {} : null),
  };
}

function englishProvisions(clause: Fee, say: Scribe): Provision[] {
  const { fixed, commission, bonus } = partsOf(clause);
  const payer = say.party(clause.payer);
  const payee = say.party(clause.payee);
  const provisions: Provision[] = [];
  if (clause.model === undefined || clause.model === null)
    provisions.push({ prose: prose`${payer} pays ${payee} by this model: ${say.text(null)}.` });
  if (fixed)
    provisions.push({
      prose: prose`${payer} pays ${payee} a fixed fee of ${say.amount(fixed.amount)} ${say.word('per', fixed.per)}.`,
    });
  if (commission) {
    const { deductions } = commission;
    const base =
      deductions && deductions.length > 0
        ? prose`, less ${say.words('deduction', deductions)}`
        : deductions
          ? [' without any deduction']
          : prose`, less ${say.text(null)}`;
    provisions.push(
      {
        prose: prose`${payer} pays ${payee} a commission of ${say.share(commission.rate)} of the price paid for each sale credited to ${payee} under this contract${base}.`,
      },
      {
        prose: prose`The commission of a sale is earned ${say.days(commission.holdDays)} after the sale and is paid ${say.days(commission.dueDays)} after it is earned. A refund or chargeback takes back the commission on the amount returned, and no more.`,
      },
    );
  }
  if (bonus) {
    provisions.push({
      prose: prose`${payer} pays ${payee} a performance bonus by ${say.word('measure', bonus.measure)}, ${bonus.pays === 'every' ? 'the sum of all steps reached' : bonus.pays === 'highest' ? 'the highest step reached alone' : say.text(null)}, ${say.days(bonus.dueDays)} after the assessment date:`,
      table: stepsTable(clause, say, ['At least', 'Bonus']),
    });
  }
  if (clause.deliverableIds !== undefined)
    provisions.push({
      prose: prose`It pays for these deliverables alone: ${say.text(clause.deliverableIds.join(', '))}.`,
    });
  return provisions;
}

function chineseProvisions(clause: Fee, say: Scribe): Provision[] {
  const { fixed, commission, bonus } = partsOf(clause);
  const payer = say.party(clause.payer);
  const payee = say.party(clause.payee);
  const provisions: Provision[] = [];
  if (clause.model === undefined || clause.model === null)
    provisions.push({ prose: prose`${payer}向${payee}付费的模式：${say.text(null)}。` });
  if (fixed)
    provisions.push({
      prose: prose`${payer}向${payee}支付固定费用${say.amount(fixed.amount)}，${say.word('per', fixed.per)}。`,
    });
  if (commission) {
    const { deductions } = commission;
    const base =
      deductions && deductions.length > 0
        ? prose`扣除${say.words('deduction', deductions)}后的`
        : deductions
          ? ['不作任何扣除的']
          : prose`扣除${say.text(null)}后的`;
    provisions.push(
      {
        prose: prose`对依本合同归属于${payee}的每笔销售，${payer}按${base}实付价款的${say.share(commission.rate)}向${payee}支付佣金。`,
      },
      {
        prose: prose`每笔销售的佣金自销售之日起满${say.days(commission.holdDays)}为应得，应得后${say.days(commission.dueDays)}内支付。发生退款或拒付的，仅扣回退还金额所对应的佣金。`,
      },
    );
  }
  if (bonus) {
    provisions.push({
      prose: prose`${payer}按${say.word('measure', bonus.measure)}向${payee}支付效果奖金，${bonus.pays === 'every' ? '已达成各档累加计付' : bonus.pays === 'highest' ? '仅按已达成的最高档计付' : say.text(null)}，于考核认定日后${say.days(bonus.dueDays)}内支付：`,
      table: stepsTable(clause, say, ['至少达到', '奖金']),
    });
  }
  if (clause.deliverableIds !== undefined)
    provisions.push({
      prose: prose`该费用仅对应下列交付内容：${say.text(clause.deliverableIds.join('、'))}。`,
    });
  return provisions;
}

function stepsTable(clause: Fee, say: Scribe, head: readonly string[]) {
  return {
    head,
    rows: (clause.bonus?.steps ?? []).map((step) => [
      [say.threshold(step.atLeast)],
      [say.amount(step.amount)],
    ]),
  };
}
