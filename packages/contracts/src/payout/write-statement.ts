import { escape } from '../render/escape.ts';
import { STYLE } from '../render/style.ts';
import {
  type DisplayLanguage,
  formatMoney,
  type Instant,
  inputInvalid,
  inputIssue,
  type LocalText,
  localText,
  type Money,
} from '../vocabulary/index.ts';
import { csvOf } from './csv.ts';
import type { PayeeLine, PayeeStatement } from './payee-statement.ts';
import { ENTRY_NAMES, LABELS, STATE_NAMES } from './statement-labels.ts';

/** Options of {@link writePayeeStatement}. */
export interface WriteStatementOptions {
  readonly language: DisplayLanguage;
  /** `csv`: the lines as a table; `html`: a page to print; `json`: everything. */
  readonly format: 'csv' | 'html' | 'json';
}

const WRITERS = { csv, html, json: (it: PayeeStatement) => `${JSON.stringify(it, null, 2)}\n` };

/**
 * A payee's statement as a file: CSV whose amounts are numbers and whose texts are no formulas, one page of HTML that
 * runs nothing and prints, or JSON. The same bytes for the same statement.
 * @throws INPUT_INVALID for an unknown format
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { payeeStatement, writePayeeStatement } from '@livelane/contracts/payout';
 * const settlement = createRequire(import.meta.url)('@livelane/contracts/schemas/settlement.example.json');
 * const csv = writePayeeStatement(payeeStatement(settlement, '7212345678901234567'), { format: 'csv', language: 'en' });
 * csv.startsWith('\ufeffLine,Payer,Clause,Amount,Currency,State'); // => true
 * ```
 */
export function writePayeeStatement(
  statement: PayeeStatement,
  { format, language }: WriteStatementOptions,
): string {
  if (Object.hasOwn(WRITERS, format)) return WRITERS[format](statement, language);
  const params = { choices: Object.keys(WRITERS) };
  throw inputInvalid('format', [inputIssue('ONE_OF', { received: format, params })]);
}

type Say = (text: LocalText) => string;

/** What a line is, in words. */
function entryName({ entry }: PayeeLine, say: Say): string {
  return say(ENTRY_NAMES[entry] ?? { en: entry });
}

/** The day on which a line was booked, in UTC. */
function dayOf({ bookedAt }: PayeeLine): string {
  return bookedAt?.slice(0, 'YYYY-MM-DD'.length) ?? '';
}

/** What became of a line, each state with its amount. */
function stateTexts({ states }: PayeeLine, say: Say): string[] {
  return states.map(
    ({ state, amount }) => `${say(STATE_NAMES[state] ?? { en: state })} ${formatMoney(amount)}`,
  );
}

function csv({ lines }: PayeeStatement, language: DisplayLanguage): string {
  const say: Say = (text) => localText(text, language);
  const { line, payer, clause, amount, currency, state, explanation, what, booked } = LABELS;
  const between = say({ en: '; ', 'zh-Hans': '；' });
  return csvOf([
    [line, payer, clause, amount, currency, state, explanation, what, booked].map(say),
    ...lines.map((it) => [
      ...[it.id, it.payer ?? '', it.clauseId, it.amount, it.amount.currency],
      ...[stateTexts(it, say).join(between), say(it.explanation), entryName(it, say), dayOf(it)],
    ]),
  ]);
}

const AMOUNTS = ['earned', 'withheld', 'paid', 'pending', 'outstanding', 'overpaid'] as const;

function html(statement: PayeeStatement, language: DisplayLanguage): string {
  const say: Say = (text) => localText(text, language);
  const { contract, name } = statement;
  const title = `${say(LABELS.title)} ${statement.statement}`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Nothing is fetched and nothing runs, whatever a name holds.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(title)}</title>`,
    `<style>\n${STYLE}\n${OWN_STYLE}\n</style>`,
    '</head>',
    '<body>',
    `<main><header><p class="under">${escape(contract)}</p><h1>${escape(say(LABELS.title))}: <bdi>${escape(name)}</bdi></h1></header>`,
    head(statement, say),
    ...tables(statement, say),
    '</main>',
    `<footer>${escape(title)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head({ name, payee, contract, hash, period, ...statement }: PayeeStatement, say: Say) {
  const facts: readonly (readonly [LocalText, string])[] = [
    [LABELS.payee, name === payee ? name : `${name} (${payee})`],
    [LABELS.contract, contract],
    [LABELS.number, statement.statement],
    [LABELS.period, `${inUtc(period.start)} – ${inUtc(period.end)}`],
    [LABELS.knownAsOf, inUtc(statement.knownAsOf)],
    ...(hash === null ? [] : [[LABELS.hash, hash] as const]),
  ];
  const rows = facts.map(
    ([label, value]) =>
      `<div><dt>${escape(say(label))}</dt><dd><bdi>${escape(value)}</bdi></dd></div>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** An instant to the minute where it is one, such as `2026-12-01 05:00 UTC`. */
function inUtc(instant: Instant): string {
  return instant.replace('T', ' ').replace(/(?::00)?(?:\.0+)?Z$/, ' UTC');
}

/** What a table has in a cell: a text, an amount, or several texts, the first of which stands out. */
type Cell = string | Money | readonly string[];

function tables({ debts, due, lines }: PayeeStatement, say: Say): string[] {
  const { payer, amount, explanation, on, what, clause, state, booked } = LABELS;
  const under = (
    label: LocalText,
    head: readonly LocalText[],
    rows: readonly Cell[][],
  ): string[] => [
    `<h2>${escape(say(label))}</h2>`,
    rows.length === 0 ? `<p>${escape(say(LABELS.none))}</p>` : table(head.map(say), rows),
  ];
  const lineRows = lines.map((it): Cell[] => [
    [dayOf(it)],
    [
      entryName(it, say),
      ...[it.clauseId, it.id],
      // With one payer every line has the same.
      ...(debts.length > 1 && it.payer !== null ? [it.payer] : []),
    ],
    it.amount,
    ['', ...stateTexts(it, say)],
    say(it.explanation),
  ]);
  return [
    ...under(
      LABELS.balance,
      [payer, ...AMOUNTS.map((field) => LABELS[field])],
      debts.map((debt) => [debt.payer, ...AMOUNTS.map((field) => debt[field])]),
    ),
    ...under(
      LABELS.due,
      [on, payer, clause, amount],
      due.map((it) => [it.on, it.payer ?? '', it.clauseId, it.amount]),
    ),
    ...under(LABELS.lines, [booked, what, amount, state, explanation], lineRows),
  ];
}

function table(head: readonly string[], rows: readonly Cell[][]): string {
  const heads = head.map((it, column) => {
    const first = rows[0]?.[column];
    return `<th${isMoney(first) ? ' class="amount"' : ''}>${escape(it)}</th>`;
  });
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${body}</tbody></table>`;
}

function cell(it: Cell): string {
  if (isMoney(it)) return `<td class="amount">${escape(formatMoney(it))}</td>`;
  if (typeof it === 'string') return `<td><bdi>${escape(it)}</bdi></td>`;
  const [first = '', ...more] = it;
  const parts = more.map((part) => `<small><bdi>${escape(part)}</bdi></small>`);
  return `<td class="parts">${first === '' ? '' : `<bdi>${escape(first)}</bdi>`}${parts.join('')}</td>`;
}

function isMoney(it: Cell | undefined): it is Money {
  return typeof it === 'object' && 'minor' in it;
}

/** Amounts are aligned, and no column is so narrow that words break. */
const OWN_STYLE = `
.amount{text-align:right;white-space:nowrap}
td.parts{min-width:8.5rem}
td.parts:first-child{min-width:0;white-space:nowrap}
td.amount+td.parts{min-width:11.2rem}
.parts small{display:block;color:var(--soft);font-size:.86em;line-height:1.5}
@media (max-width:46rem){table{display:block;overflow-x:auto}td.parts+td:last-child{min-width:16rem}}
`.trim();
