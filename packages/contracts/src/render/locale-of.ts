import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { zhHans } from '../locales/zh-Hans.ts';
import { inputInvalid, inputIssue } from '../vocabulary/index.ts';

const LOCALES = { en, 'zh-Hans': zhHans } as const;

/** The words of a language in which contracts are written. @throws INPUT_INVALID for another one */
export function localeOf(language: string): Locale {
  return choose(LOCALES, language, 'language');
}

/** The choice with this name. @throws INPUT_INVALID where there is none */
export function choose<Choice>(
  choices: Readonly<Record<string, Choice>>,
  key: string,
  what: string,
): Choice {
  const chosen = Object.hasOwn(choices, key) ? choices[key] : undefined;
  if (chosen === undefined)
    throw inputInvalid(what, [
      inputIssue('ONE_OF', {
        path: `/${what}`,
        received: key,
        params: { choices: Object.keys(choices) },
      }),
    ]);
  return chosen;
}
