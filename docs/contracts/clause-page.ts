import type { Question } from '../../packages/contracts/src/clause/clause-fields.ts';
import { FULL_TERMS } from '../../packages/contracts/src/clauses/full-terms.fixture.ts';
import { PAYING_TEXTS } from '../../packages/contracts/src/clauses/paying-texts.fixture.ts';
import { SALES_CLAUSES } from '../../packages/contracts/src/clauses/sales-clauses.fixture.ts';
import {
  CLAUSE_SCHEMAS,
  type Clause,
  type ClauseKindName,
} from '../../packages/contracts/src/clauses/schemas.ts';
import { CLAUSE_TEXTS_EN } from '../../packages/contracts/src/clauses/texts.en.ts';
import { CLAUSE_TEXTS_ZH_HANS } from '../../packages/contracts/src/clauses/texts.zh-Hans.ts';
import { lipColourContract } from '../../packages/contracts/src/contract/lip-colour.fixture.ts';
import { renderContract } from '../../packages/contracts/src/render/index.ts';
import { CONTRACT_ITEMS } from '../../packages/contracts/src/review/items.ts';
import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from '../model-card/cells.ts';
import type { Language } from '../site/languages.ts';
import { WORDS } from './words.ts';

/** Every kind of clause. */
export const KINDS = Object.keys(CLAUSE_SCHEMAS) as ClauseKindName[];

const TEXTS = { en: CLAUSE_TEXTS_EN, 'zh-Hans': CLAUSE_TEXTS_ZH_HANS };

/** The kinds with what each is about. */
export function clauseIndex(language: Language): string {
  const { title, other, about, head } = WORDS[language].clauses;
  const lines = KINDS.map((kind) => [
    `[${CLAUSE_SCHEMAS[kind].name[language]}](${kind}.md)`,
    TEXTS[language][kind].summary,
  ]);
  return page(title, other, about, rows(head, lines));
}

/** What a kind needs, what it may have, an example and how it reads. */
export function clausePage(kind: ClauseKindName, language: Language): string {
  const words = WORDS[language].clauses;
  const { name, questions, fields } = CLAUSE_SCHEMAS[kind];
  const leftOpen = ({ maySayNothing, waivable }: Pick<Question, 'maySayNothing' | 'waivable'>) => {
    if (maySayNothing === true) return words.nothing;
    const some = typeof maySayNothing === 'function' ? [words.some] : [];
    return [...some, ...(waivable === true ? [words.yes] : [])].join('; ');
  };
  const needed = questions.map(({ at, name: question, item, ...open }) => [
    `\`${at.slice(1).replaceAll('/', '.')}\``,
    question[language],
    item === undefined ? words.item : itemName(item, language),
    leftOpen(open),
  ]);
  const heads = new Set(questions.map(({ at }) => at.split('/')[1]));
  const more = fields.filter(
    (field) => !heads.has(field) && !['clause', 'id', 'title', 'wording'].includes(field),
  );
  const example = exampleOf(kind);
  const link = language === 'en' ? `zh-Hans/${kind}.md` : `../${kind}.md`;
  return page(
    `# ${name[language]}`,
    `[${language === 'en' ? '中文' : 'English'}](${link})`,
    `\`${kind}\`: ${TEXTS[language][kind].summary}`,
    words.needs,
    rows(words.slots, needed),
    ...(more.length === 0
      ? []
      : [words.more, `${words.moreText} ${more.map((field) => `\`${field}\``).join(', ')}`]),
    words.fields,
    ...(example === undefined
      ? []
      : [
          words.example,
          `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
          read(example, language),
        ]),
  );
}

function itemName(item: string | ((clause: never) => string), language: Language): string {
  if (typeof item === 'function') return `\`${item({} as never).split('.')[0]}\``;
  return CONTRACT_ITEMS.find(({ id }) => id === item)?.name[language] ?? `\`${item}\``;
}

function exampleOf(kind: ClauseKindName): Clause | undefined {
  const all = [
    ...lipColourContract().clauses,
    ...FULL_TERMS,
    ...PAYING_TEXTS.map(({ clause }) => clause),
    ...SALES_CLAUSES,
  ];
  return all.find((clause) => clause.clause === kind);
}

/** The article of a clause, as a contract that consists of it alone has it, as a quotation. */
function read(clause: Clause, language: Language): string {
  const contract = { ...lipColourContract(), clauses: [clause] };
  const markdown = renderContract(contract, { language, format: 'markdown' });
  const [, article = ''] = markdown.split(/^## (?:Article 1|第1条) .*$/m);
  const [text = ''] = article.split(/^## /m);
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
