import { clauseName } from '../clauses/schemas.ts';
import type { ImportedField, ImportedProse } from '../import/index.ts';
import { inertLine } from '../vocabulary/index.ts';
import type { BinContext } from '../vocabulary/node/index.ts';

/** Characters of a sentence that a line shows. */
const SHOWN = 160;

/** For people: each sentence, what was understood of it and how surely; then what is open. */
export function importSheet(result: ImportedProse, text: string, context: BinContext): string {
  const { say } = context;
  const byPath = new Map(result.clauses.map((it) => [it.path, it]));
  const words = (start: number, end: number) => shortened(inertLine(text.slice(start, end)));
  /** A field with its value, the words that it was read from, and how surely. */
  const shown = (of: object, field: ImportedField) =>
    `\`${field.at}\` = ${valueAt(of, field.at)} “${words(field.start, field.end)}” ${percent(field.confidence)}`;
  const cover = say({ en: 'cover page', 'zh-Hans': '封面条款' });
  const lines = result.sentences.flatMap(({ start, end, readAs }) => [
    `“${words(start, end)}”`,
    ...result.cover
      .filter((field) => field.start >= start && field.end <= end)
      .map((field) => `  → ${cover} ${shown(result.draft, field)}`),
    ...readAs.flatMap((path) => {
      const it = byPath.get(path);
      if (it === undefined) return [];
      const name = say(clauseName(it.clause.clause));
      if (it.clause.clause === 'other')
        return `  → \`${path}\` ${say({ en: 'kept in its words', 'zh-Hans': '按原文保留' })}`;
      const fields = it.fields
        .filter((field) => field.start >= start && field.end <= end)
        .map((field) => shown(it.clause, field));
      return `  → \`${path}\` ${name}${fields.length === 0 ? '' : `: ${[...new Set(fields)].join(', ')}`}`;
    }),
  ]);
  const terms = result.terms.map(
    ({ term, confidence, spans }) =>
      `  \`${JSON.stringify(term)}\` ${percent(confidence)} “${words(spans[0]?.start ?? 0, spans[0]?.end ?? 0)}”`,
  );
  const questions = result.questions.map(({ path, name, found }) => {
    const seen = found.map(({ start, end }) => `“${words(start, end)}”`).join(', ');
    return `  \`${path}\`: ${say(name)}${seen === '' ? '' : ` – ${seen}`}`;
  });
  return [
    ...lines,
    ...section(
      say({
        en: 'Standard terms that could take the place of words:',
        'zh-Hans': '可替代原文的标准条款：',
      }),
      terms,
    ),
    ...section(say({ en: 'Open:', 'zh-Hans': '未定：' }), questions),
    summary(result, say),
  ].join('\n');
}

/** The value of a field as it stands in the draft; a question mark where places of the text differ. */
function valueAt(of: object, pointer: string): string {
  const keys = pointer.slice(1).split('/');
  const value = keys.reduce<unknown>(
    (held, key) => (held as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    of,
  );
  return value === undefined ? '?' : shortened(inertLine(JSON.stringify(value)));
}

const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', head, ...lines];

const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;

const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1).replace(/\p{Cs}$/u, '')}…`;

function summary({ clauses, questions, contract }: ImportedProse, say: BinContext['say']): string {
  const typed = clauses.filter(({ clause }) => clause.clause !== 'other').length;
  const others = clauses.length - typed;
  return say({
    en: `${typed} typed clause(s), ${others} kept in their words, ${questions.length} question(s); the draft is ${contract === null ? 'no contract yet' : 'a contract with open slots or none'}.`,
    'zh-Hans': `已识别条款 ${typed} 项，按原文保留 ${others} 项，未定 ${questions.length} 项；草稿${contract === null ? '尚不是合同' : '已是合同（可有未定项）'}。`,
  });
}
