import { clauseName } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { fieldsOf, variablesOf } from '../standard/schemas.ts';
import type { LocalText } from '../vocabulary/index.ts';
import { type ReviewFinding, reviewFinding } from './finding.ts';

const LANGUAGES = [
  { base: 'en', name: { en: 'English', 'zh-Hans': '英语' } },
  { base: 'zh', name: { en: 'Chinese', 'zh-Hans': '中文' } },
] as const;

interface Text {
  readonly path: string;
  readonly what: LocalText;
  readonly text: LocalText;
}

/** Texts that a contract has in one of its two languages only. */
export function untranslatedIssues(contract: Contract): ReviewFinding[] {
  return textsOf(contract).flatMap(({ path, what, text }) =>
    LANGUAGES.filter(
      ({ base }) => !Object.keys(text).some((tag) => tag.split('-')[0] === base),
    ).map(({ name }) =>
      reviewFinding('TEXT_UNTRANSLATED', { path, values: { what, language: { ...name } } }),
    ),
  );
}

function textsOf({ title, clauses, standardTerms }: Contract): Text[] {
  const headings = clauses.flatMap(({ title: text, clause }, index): Text[] =>
    text === undefined
      ? []
      : [{ path: `/clauses/${index}/title`, what: { ...clauseName(clause) }, text }],
  );
  const variables = (standardTerms?.terms ?? []).flatMap((term, index) =>
    variablesOf(term)
      .filter(({ variable, value }) => variable.form === 'local' && Boolean(value))
      .map(
        ({ field, value }): Text => ({
          path: `/standardTerms/terms/${index}/${field}`,
          what: { ...fieldsOf(term).name },
          text: value as LocalText,
        }),
      ),
  );
  const cover = { path: '/title', what: { en: 'The title', 'zh-Hans': '标题' }, text: title };
  return [cover, ...headings, ...variables];
}
