import {
  type Fact,
  formatMoney,
  type Money,
} from '../../packages/contracts/src/vocabulary/index.ts';
import { SIGNED } from './settled.ts';
import type { Language, PageText } from './way.ts';

/** Fields of a fact that a table of facts shows in columns of their own, or that say nothing to a reader. */
const COMMON = new Set(['kind', 'version', 'id', 'occurredAt', 'recordedAt', 'type', 'logHash']);

/** The rows of a table of facts: the day, and what happened; first of all everybody signs. */
export function factRows(facts: readonly Fact[], language: Language): string[][] {
  return [
    [SIGNED, { en: 'Everybody signed', 'zh-Hans': '各方签署' }[language]],
    ...facts.map((fact) => [fact.occurredAt.slice(0, 10), described(fact)[language]]),
  ];
}

/** A fact in words; one without words of its own is shown by its fields. */
function described(fact: Fact): PageText {
  switch (fact.type) {
    case 'credited-sale':
      return describedSale(fact.sale);
    case 'delivery':
      return {
        en: `A piece of \`${fact.report.deliverableId}\` was published`,
        'zh-Hans': `发布 \`${fact.report.deliverableId}\` 的一条内容`,
      };
    case 'session':
      return {
        en: `A session of \`${fact.deliverableId}\` was held, ${fact.seconds / 60} minutes`,
        'zh-Hans': `举行 \`${fact.deliverableId}\` 的一场直播，${fact.seconds / 60} 分钟`,
      };
    case 'payment':
      return describedPayment(fact);
    default:
      return alike(`\`${fact.type}\`: ${ownFields(fact)}`);
  }
}

function describedPayment({
  amount,
  payee,
  bankFee,
}: Extract<Fact, { type: 'payment' }>): PageText {
  const fee = bankFee === undefined ? undefined : `\`bankFee\` ${formatMoney(bankFee)}`;
  return {
    en: `${formatMoney(amount)} were paid to ${payee}${fee === undefined ? '' : `, ${fee}`}`,
    'zh-Hans': `向 ${payee} 付款 ${formatMoney(amount)}${fee === undefined ? '' : `，${fee}`}`,
  };
}

function describedSale(sale: Extract<Fact, { type: 'credited-sale' }>['sale']): PageText {
  const { orderId, money, credits, change, sessionId, productId, quantity, breakdown = [] } = sale;
  const parts = breakdown.map(({ part, amount }) => `\`${part}\` ${formatMoney(amount)}`);
  const creator = credits.flatMap(({ to }) => (to.party === 'creator' ? [to.id] : [])).join(', ');
  if (change !== 'sale') {
    const amount = formatMoney({ ...money, minor: money.minor.replace('-', '') } as Money);
    return {
      en: `\`${change}\`: ${amount} of order ${orderId} went back`,
      'zh-Hans': `\`${change}\`：订单 ${orderId} 退回 ${amount}`,
    };
  }
  const more = [
    ...(productId === null ? [] : [`${quantity ?? 1} × \`${productId}\``]),
    ...parts,
    ...(sessionId === null ? [] : [`\`${sessionId}\``]),
  ];
  const [en, zh] =
    more.length === 0 ? ['', ''] : [` (${more.join(', ')})`, `（${more.join('，')}）`];
  return {
    en: `Order ${orderId} of ${formatMoney(money)}${en}, credited to ${creator}`,
    'zh-Hans': `订单 ${orderId}，${formatMoney(money)}${zh}，归因于 ${creator}`,
  };
}

function ownFields(fact: Fact): string {
  return Object.entries(fact)
    .filter(([name]) => !COMMON.has(name))
    .map(([name, value]) => `${name} ${text(value)}`)
    .join(', ');
}

function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'minor' in value ? formatMoney(value as Money) : JSON.stringify(value);
}

function alike(en: string): PageText {
  return { en, 'zh-Hans': en };
}
