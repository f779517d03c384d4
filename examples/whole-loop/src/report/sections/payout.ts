import {
  formatMoney,
  formatPercent,
  groupDigits,
  type Settlement,
  sumMoney,
} from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { dateOfInstant } from '@livelane/contracts/vocabulary/zones';
import { drawn, type Step } from '@livelane/example-pictures';
import { NAMES_EN } from '../../texts/names.en.ts';
import { dated, named, type Texts } from '../../texts/text.ts';
import { badge, sentence } from './markup.ts';
import { type Cell, cellText, table } from './table.ts';

type Line = Settlement['lines'][number];

/** Lines whose amount is not paid, and adds nothing to the balance: a forfeited deposit, and pay in kind. */
const NOT_PAID: ReadonlySet<Line['entry']> = new Set(['deposit-forfeited', 'in-kind'] as const);

/** Entries in the order in which people think of them; those of a later version come last. */
function entriesOf({ lines }: Settlement): string[] {
  return [...new Set([...Object.keys(NAMES_EN.entry), ...lines.map(({ entry }) => entry)])];
}

/**
 * What raises and lowers what is owed, one step an entry. The steps sum to the total; what is not paid is an outline
 * of no value.
 */
export function payoutSteps(settlement: Settlement, { t, of }: Texts): Step[] {
  const { currency, lines, totals } = settlement;
  const steps = entriesOf(settlement).flatMap((entry): Step[] => {
    const amounts = lines.filter((line) => line.entry === entry).map((line) => line.amount);
    if (amounts.length === 0) return [];
    const sum = sumMoney(currency, amounts);
    const name = of(named('entry', entry));
    if (!NOT_PAID.has(entry as Line['entry']))
      return [{ name, value: drawn(sum), text: formatMoney(sum) }];
    const text = `(${formatMoney(sum)})`;
    return [{ name: t('NOT_PAID', { entry: name }), value: 0, text, limit: drawn(sum) }];
  });
  const owed = totals.outstanding;
  return [...steps, { name: t('OWED'), value: drawn(owed), text: formatMoney(owed), total: true }];
}

/** What is overdue, and what falls due in which month. */
export function dueTable(settlement: Settlement, texts: Texts): string {
  const { currency, due, knownAsOf, payees } = settlement;
  const { t } = texts;
  if (due.length === 0) return el('p', {}, escapeMarkup(t('NOTHING_DUE')));
  const names = new Map(payees.map((payee) => [payee.id, payee.name]));
  const today = dateOfInstant(knownAsOf, 'UTC');
  const groups = groupBy(due, ({ on, payee }) =>
    JSON.stringify([on < today ? '' : on.slice(0, 7), payee]),
  );
  const rows = groups.flatMap((items): Cell[][] => {
    const [first] = items;
    if (first === undefined) return [];
    const sum = sumMoney(
      currency,
      items.map((item) => item.amount),
    );
    return [
      [
        { markup: first.on < today ? badge(t('OVERDUE'), 'bad') : escapeMarkup(t('DUE')) },
        names.get(first.payee) ?? first.payee,
        { markup: datesOf(items, texts) },
        { figure: formatMoney(sum) },
      ],
    ];
  });
  const headings = (['STATUS', 'TO', 'ON'] as const).map((key) => ({ heading: t(key) }));
  return table(texts, [...headings, { heading: t('AMOUNT'), figures: true }], rows);
}

/** The day, or the first and the last of several; a date stays on one line. */
function datesOf(items: Settlement['due'], texts: Texts): string {
  const days = items.map(({ on }) => on);
  const [first = '', last = ''] = [days[0], days.at(-1)].map((on) =>
    on === undefined ? '' : el('span', { class: 'whole' }, cellText(texts.of(dated(on)))),
  );
  if (days[0] === days.at(-1)) return first;
  return sentence(texts, 'DATES', { count: groupDigits(days.length), first, last });
}

/** How many rows a statement shows before the rest is one row. */
const SHOWN = 40;

/** The statement, like lines of a clause as one row: all of them are in settlement.json. */
export function statement(settlement: Settlement, texts: Texts): string {
  const { lines, currency, totals } = settlement;
  const { t } = texts;
  const groups = groupBy(lines, likeKey);
  const left = groups.slice(SHOWN).flat();
  const folded: Cell[] = [
    t('MORE_LINES', { count: groupDigits(left.length) }),
    t('ALL_LINES'),
    ...['', '', ''],
    { figure: formatMoney(owedBy(currency, left)) },
  ];
  const strong = (content: string): Cell => ({ markup: el('strong', {}, escapeMarkup(content)) });
  const words = (['ENTRY', 'IN_WORDS', 'CLAUSE'] as const).map((key) => ({ heading: t(key) }));
  const figures = (['RATE', 'FACTS', 'AMOUNT'] as const).map((key) => {
    return { heading: t(key), figures: true as const };
  });
  return table(
    texts,
    [...words, ...figures],
    [
      ...groups.slice(0, SHOWN).map((group) => statementRow(currency, group, texts)),
      ...(left.length === 0 ? [] : [folded]),
      [strong(t('OWED')), t('SUM_ABOVE'), ...['', '', ''], strong(formatMoney(totals.outstanding))],
    ],
  );
}

/** Equal for lines that are one row: sales and returns of one clause at one rate. */
function likeKey({ id, entry, clauseId, payee, rate }: Line): string {
  const isAlone = rate === null || entry === 'fixed-fee' || entry === 'deposit-released';
  return isAlone ? id : JSON.stringify([entry, clauseId, payee, rate]);
}

function statementRow(
  currency: Settlement['currency'],
  group: readonly Line[],
  { t, of }: Texts,
): Cell[] {
  const [line] = group;
  if (line === undefined) return [];
  const first = of(line.explanation);
  return [
    of(named('entry', line.entry)),
    group.length === 1 ? first : t('LIKE_LINES', { count: groupDigits(group.length), first }),
    { markup: el('code', {}, cellText(line.clauseId)) },
    line.rate === null ? '' : { figure: formatPercent(line.rate) },
    { figure: groupDigits(group.reduce((sum, { factIds }) => sum + factIds.length, 0)) },
    { figure: statedAmount(currency, group, t) },
  ];
}

/** What lines add to what is owed. */
function owedBy(currency: Settlement['currency'], lines: readonly Line[]): Line['amount'] {
  return sumMoney(
    currency,
    lines.filter((line) => !NOT_PAID.has(line.entry)).map((line) => line.amount),
  );
}

/** The amount of like lines; what is not paid is marked so, and is no amount of the column. */
function statedAmount(
  currency: Settlement['currency'],
  group: readonly Line[],
  t: Texts['t'],
): string {
  if (group[0] === undefined || !NOT_PAID.has(group[0].entry))
    return formatMoney(owedBy(currency, group));
  const lost = group.map((line) => line.amount);
  return t('NOT_PAID_AMOUNT', { amount: formatMoney(sumMoney(currency, lost)) });
}

/** Items with equal keys together, in the order of their first ones. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
