import { escape } from '../render/escape.ts';
import { STYLE } from '../render/style.ts';
import {
  type DisplayLanguage,
  formatMoney,
  inputInvalid,
  inputIssue,
  type LocalText,
  localText,
  type Money,
} from '../vocabulary/index.ts';
import { csvOf } from './csv.ts';
import type { PayeeLine, PayeeStatement } from './payee-statement.ts';
import { LABELS, STATE_NAMES } from './statement-labels.ts';

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

function stateText({ states }: PayeeLine, say: Say): string {
  return states
    .map(
      ({ state, amount }) => `${say(STATE_NAMES[state] ?? { en: state })} ${formatMoney(amount)}`,
    )
    .join('; ');
}

function csv({ lines }: PayeeStatement, language: DisplayLanguage): string {
  const say: Say = (text) => localText(text, language);
  const { line, payer, clause, amount, currency, state, explanation } = LABELS;
  return csvOf([
    [line, payer, clause, amount, currency, state, explanation].map(say),
    ...lines.map((it) => [
      ...[it.id, it.payer ?? '', it.clauseId, it.amount, it.amount.currency],
      ...[stateText(it, say), say(it.explanation)],
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
    `<style>\n${STYLE}\n.amount{text-align:right;white-space:nowrap}\n</style>`,
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
    [LABELS.period, `${period.start} – ${period.end}`],
    [LABELS.knownAsOf, statement.knownAsOf],
    ...(hash === null ? [] : [[LABELS.hash, hash] as const]),
  ];
  const rows = facts.map(
    ([label, value]) =>
      `<div><dt>${escape(say(label))}</dt><dd><bdi>${escape(value)}</bdi></dd></div>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

function tables({ debts, due, lines }: PayeeStatement, say: Say): string[] {
  const { payer, amount, explanation, on, line, clause, state } = LABELS;
  const under = (label: LocalText, ...rows: Parameters<typeof table>): string[] => [
    `<h2>${escape(say(label))}</h2>`,
    table(...rows),
  ];
  return [
    ...under(
      LABELS.balance,
      [payer, ...AMOUNTS.map((field) => LABELS[field])].map(say),
      debts.map((debt) => [debt.payer, ...AMOUNTS.map((field) => debt[field])]),
      say,
    ),
    ...under(
      LABELS.due,
      [on, payer, amount, explanation].map(say),
      due.map((it) => [it.on, it.payer ?? '', it.amount, say(it.why)]),
      say,
    ),
    ...under(
      LABELS.lines,
      [line, payer, clause, amount, state, explanation].map(say),
      lines.map((it) => [
        ...[it.id, it.payer ?? '', it.clauseId, it.amount],
        ...[stateText(it, say), say(it.explanation)],
      ]),
      say,
    ),
  ];
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | Money)[])[],
  say: Say,
): string {
  if (rows.length === 0) return `<p>${escape(say(LABELS.none))}</p>`;
  const cell = (it: string | Money): string =>
    typeof it === 'string'
      ? `<td><bdi>${escape(it)}</bdi></td>`
      : `<td class="amount">${escape(formatMoney(it))}</td>`;
  return `<table><thead><tr>${head.map((it) => `<th>${escape(it)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map(cell).join('')}</tr>`)
    .join('')}</tbody></table>`;
}
