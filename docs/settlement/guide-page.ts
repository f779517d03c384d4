import type { SettledStatement } from '../../packages/contracts/src/settlement/index.ts';
import {
  type Fact,
  formatMoney,
  type LineState,
  type StatementLine,
  toMinor,
} from '../../packages/contracts/src/vocabulary/index.ts';
import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from '../model-card/cells.ts';
import { usd } from './deal.ts';
import { factRows } from './described.ts';
import { runningRow } from './exact.ts';
import { GUIDE } from './guide-words.ts';
import { compactJson } from './json.ts';
import { settledWay } from './settled.ts';
import { LINE_STATES } from './states.ts';
import type { Language } from './way.ts';
import { WORKED_DEAL } from './worked-deal.ts';

/** The guide that follows one deal from the sale to the list of payments. */
export function guidePage(language: Language): string {
  const words = GUIDE[language];
  const { title, clauses, facts } = WORKED_DEAL;
  const { statement } = settledWay(WORKED_DEAL);
  const { lines } = statement;
  const [fee] = clauses as readonly {
    readonly fixed: { readonly amount: ReturnType<typeof usd> };
  }[];
  const of = (...entries: readonly string[]) =>
    lines.filter(({ entry }) => entries.includes(entry));
  return page(
    `# ${title[language]}`,
    words.other,
    words.about,
    words.terms,
    words.termsAbout,
    `\`\`\`json\n${compactJson(clauses)}\n\`\`\``,
    words.facts,
    words.factsAbout(statement.knownAsOf.slice(0, 10)),
    rows(words.days, factRows(facts, language)),
    words.net,
    words.netAbout,
    rows(words.orders, orders(facts)),
    words.commission,
    words.commissionAbout,
    rows(words.running, running(of('commission', 'commission-clawback'))),
    words.fixed,
    words.fixedAbout(fee === undefined ? '' : formatMoney(fee.fixed.amount)),
    rows(
      words.shares,
      of('fixed-fee').map(({ amount, explanation }) => [
        ...[formatMoney(amount), explanation[language] ?? ''],
      ]),
    ),
    words.tax,
    words.taxAbout,
    rows(words.running, running(of('withholding'))),
    ...settledParts(statement, language),
  );
}

/** The sections from the lines on: states, balance, what is due, the list of payments. */
function settledParts(statement: SettledStatement, language: Language): string[] {
  const words = GUIDE[language];
  const { debts = [], due } = statement;
  return [
    words.states,
    words.statesAbout,
    rows(words.stateHead, states(statement, language)),
    words.balance,
    words.balanceAbout,
    rows(
      words.balances,
      debts.map(({ payer, payee, earned, withheld, paid, outstanding, overpaid, pending }) => [
        ...[payer, payee],
        ...[earned, withheld, paid, outstanding, overpaid, pending].map(formatMoney),
      ]),
    ),
    words.due,
    words.dueAbout,
    rows(
      words.dues,
      due.map(({ on, payer = '', payee, amount, clauseId }) => [
        ...[on, payer, payee, formatMoney(amount), `\`${clauseId}\``],
      ]),
    ),
    words.list,
    words.listAbout,
    `\`\`\`csv\n${payments(statement)}\n\`\`\``,
  ];
}

function orders(facts: readonly Fact[]): string[][] {
  const sums = new Map<string, { sold: bigint; back: bigint }>();
  for (const fact of facts) {
    if (fact.type !== 'credited-sale') continue;
    const { orderId, money } = fact.sale;
    const sum = sums.get(orderId) ?? { sold: 0n, back: 0n };
    sums.set(orderId, sum);
    const units = toMinor(money);
    if (units >= 0n) sum.sold += units;
    else sum.back -= units;
  }
  return [...sums].map(([id, { sold, back }]) => [
    id,
    ...[sold, back, sold - back].map((units) => formatMoney(usd(Number(units)))),
  ]);
}

function running(lines: readonly StatementLine[]): string[][] {
  return lines.flatMap((line) => {
    const row = runningRow(line);
    return row === undefined ? [] : [[`\`${line.entry}\``, ...row]];
  });
}

function states({ states: found = [] }: SettledStatement, language: Language): string[][] {
  return Object.entries(LINE_STATES).map(([state, meaning]) => {
    const sum = sumOf(found.filter((it) => it.state === state));
    return [`\`${state}\``, meaning[language], sum === 0n ? '' : formatMoney(usd(Number(sum)))];
  });
}

function sumOf(states: readonly LineState[]): bigint {
  return states.reduce((sum, { amount }) => sum + toMinor(amount), 0n);
}

/** The list of payments that are due by the day of the statement. */
function payments({ due, knownAsOf, contract }: SettledStatement): string {
  const today = knownAsOf.slice(0, 10);
  const paid = due.filter(({ on }) => on <= today);
  return [
    'payee,account,reference,amount,currency',
    ...paid.map(({ id, payee, amount }) =>
      [
        payee,
        'ACCOUNT',
        `${contract.id} ${id}`,
        (Number(amount.minor) / 100).toFixed(2),
        amount.currency,
      ].join(),
    ),
  ].join('\n');
}
