import { localText, type Settlement, sumMoney } from '@livelane/contracts/vocabulary';
import type { Step } from '../charts/waterfall.ts';
import { el, escape } from '../svg.ts';
import { amount, drawn, grouped, percent } from '../words.ts';
import { badge, name, table } from './markup.ts';

type Line = Settlement['lines'][number];

const ENTRIES: Readonly<Record<Line['entry'], string>> = {
  'fixed-fee': 'fixed fee',
  commission: 'commission',
  'commission-clawback': 'commission taken back',
  bonus: 'bonus',
  'deposit-released': 'deposit released',
  'deposit-forfeited': 'deposit forfeited',
  withholding: 'tax withheld',
  payment: 'paid already',
};

/** A forfeited deposit was never earned: its line says what is not paid, and adds nothing to what is owed. */
const NOT_PAID: Line['entry'] = 'deposit-forfeited';

/**
 * What raises and lowers what is owed, one step an entry, in the order in which people think of them. The steps sum
 * to the total; what is not paid is an outline of no value.
 */
export function payoutSteps(settlement: Settlement): Step[] {
  const { currency, lines } = settlement;
  const step = (title: string, money: Line['amount']): Step =>
    title === ENTRIES[NOT_PAID]
      ? { name: `${title}, not paid`, value: 0, text: `(${amount(money)})`, limit: drawn(money) }
      : { name: title, value: drawn(money), text: amount(money) };
  const steps = Object.entries(ENTRIES)
    .map(([entry, title]) => ({ title, of: lines.filter((line) => line.entry === entry) }))
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) =>
      step(
        title,
        sumMoney(
          currency,
          of.map((line) => line.amount),
        ),
      ),
    );
  return [...steps, { ...step('owed', settlement.totals.outstanding), total: true }];
}

/** What is overdue, and what falls due in which month. */
export function dueTable(settlement: Settlement): string {
  const { currency, due, knownAsOf } = settlement;
  if (due.length === 0) return el('p', {}, 'Nothing is due.');
  const names = new Map(settlement.payees.map((payee) => [payee.id, payee.name]));
  const groups = new Map<string, Settlement['due']>();
  for (const item of due) {
    const late = item.on < knownAsOf.slice(0, 10);
    const key = JSON.stringify([late ? '' : item.on.slice(0, 7), item.payee]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const rows = [...groups].map(([key, items]) => {
    const [month = '', payee = ''] = JSON.parse(key) as string[];
    const [first, last] = [items[0]?.on ?? '', items.at(-1)?.on ?? ''];
    return [
      month === '' ? badge('overdue', 'bad') : escape(month),
      name(names.get(payee) ?? payee),
      escape(first === last ? first : `${items.length} dates, ${first} to ${last}`),
      escape(
        amount(
          sumMoney(
            currency,
            items.map((item) => item.amount),
          ),
        ),
      ),
    ];
  });
  return table(
    [
      { heading: 'When' },
      { heading: 'To' },
      { heading: 'On' },
      { heading: 'Amount', figures: true },
    ],
    rows,
  );
}

/** The statement, like lines of a clause as one row: all of them are in settlement.json. */
export function statement(settlement: Settlement): string {
  const { lines, currency } = settlement;
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const alone =
      line.rate === null || line.entry === 'fixed-fee' || line.entry === 'deposit-released';
    const key = alone
      ? line.id
      : JSON.stringify([line.entry, line.clauseId, line.payee, line.rate]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const rows = [...groups.values()].map((group) => {
    const [first] = group as [Line, ...Line[]];
    const words =
      group.length === 1
        ? localText(first.explanation, 'en')
        : `${grouped(group.length)} lines, one a sale or its return; the first: ${localText(first.explanation, 'en')}`;
    return [
      el('span', { class: 'whole' }, escape(ENTRIES[first.entry])),
      el('bdi', {}, escape(words)),
      el('code', {}, escape(first.clauseId)),
      first.rate === null ? '' : escape(percent(first.rate)),
      grouped(group.reduce((sum, line) => sum + line.factIds.length, 0)),
      escape(statedAmount(currency, group)),
    ];
  });
  const left = [...groups.values()].slice(SHOWN).flat();
  const folded = [
    `${grouped(left.length)} more`,
    'all of them are in settlement.json',
    ...['', '', ''],
    escape(amount(owedBy(currency, left))),
  ];
  const owed = [el('strong', {}, 'owed'), 'the sum of the amounts above', '', '', ''];
  const figures = true as const;
  return table(
    [
      { heading: 'Entry' },
      { heading: 'In words' },
      { heading: 'Clause' },
      { heading: 'Rate', figures },
      { heading: 'Facts', figures },
      { heading: 'Amount', figures },
    ],
    [
      ...rows.slice(0, SHOWN),
      ...(left.length === 0 ? [] : [folded]),
      [...owed, el('strong', {}, escape(amount(settlement.totals.outstanding)))],
    ],
  );
}

/** How many rows a statement shows before the rest is one row. */
const SHOWN = 40;

/** What lines add to what is owed. */
function owedBy(currency: Settlement['currency'], lines: readonly Line[]): Line['amount'] {
  return sumMoney(
    currency,
    lines.filter((line) => line.entry !== NOT_PAID).map((line) => line.amount),
  );
}

/** The amount of like lines; what is not paid is said so, and not as an amount of the column. */
function statedAmount(currency: Settlement['currency'], group: readonly Line[]): string {
  if (group[0]?.entry !== NOT_PAID) return amount(owedBy(currency, group));
  const lost = group.map((line) => line.amount);
  return `not paid: ${amount(sumMoney(currency, lost))}`;
}
