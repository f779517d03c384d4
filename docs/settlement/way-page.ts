import { renderContract } from '../../packages/contracts/src/render/index.ts';
import { formatMoney } from '../../packages/contracts/src/vocabulary/index.ts';
import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from '../model-card/cells.ts';
import { factRows } from './described.ts';
import { compactJson } from './json.ts';
import { settledWay } from './settled.ts';
import type { Language, Way } from './way.ts';

/** What a page says besides its example, by language. */
const WORDS = {
  en: {
    other: (id: string) => `[中文](zh-Hans/${id}.md) · [All ways of paying](README.md)`,
    clause: '## In the contract',
    written: 'The clause, and how the contract writes it:',
    several: 'The clauses, and how the contract writes them:',
    happened: '## What happened',
    days: ['day', 'fact'],
    paid: '## What the statement says',
    lines: ['payee', 'entry', 'amount', 'calculation'],
    due: '## What is due',
    dues: ['day', 'from', 'to', 'amount'],
    none: 'Nothing.',
  },
  'zh-Hans': {
    other: (id: string) => `[English](../${id}.md) · [所有付款方式](README.md)`,
    clause: '## 合同条款',
    written: '条款及其合同文本：',
    several: '各条款及其合同文本：',
    happened: '## 事实',
    days: ['日期', '事实'],
    paid: '## 结算单',
    lines: ['收款方', '条目', '金额', '计算'],
    due: '## 应付',
    dues: ['日期', '付款方', '收款方', '金额'],
    none: '无。',
  },
} as const;

/** The page of a way of paying: what it is, its clauses, an example, and what is paid. */
export function wayPage(way: Way, language: Language): string {
  const words = WORDS[language];
  const { contract, statement } = settledWay(way);
  const { clauses, facts } = way;
  const text = renderContract(contract, { language, format: 'markdown' });
  const dues = statement.due.map(({ on, payer = '', payee, amount }) => [
    ...[on, payer, payee, formatMoney(amount)],
  ]);
  return page(
    `# ${way.title[language]}`,
    words.other(way.id),
    way.about[language],
    words.clause,
    clauses.length === 1 ? words.written : words.several,
    ...clauses.flatMap((clause) => [
      `\`\`\`json\n${compactJson(clause)}\n\`\`\``,
      quoted(provisionsOf(text, (clause as { readonly id: string }).id)),
    ]),
    words.happened,
    rows(words.days, factRows(facts, language)),
    words.paid,
    rows(
      words.lines,
      statement.lines.map(({ payee, entry, amount, explanation }) => [
        ...[payee, `\`${entry}\``, formatMoney(amount), explanation[language] ?? ''],
      ]),
    ),
    words.due,
    dues.length === 0 ? words.none : rows(words.dues, dues),
  );
}

/** The provisions of a clause in a contract's text. */
function provisionsOf(text: string, id: string): string {
  const start = text.indexOf(`(${id})\n`);
  const rest = text.slice(start + id.length + 3);
  return rest.slice(0, rest.search(/^## /m)).trim();
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
