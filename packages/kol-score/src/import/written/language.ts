import { cldrNames, plainWords } from './cldr-names.ts';

/** Languages that lists name, by their codes. */
const CODES =
  'en zh es pt fr de it nl pl ru uk tr ar he fa hi bn ta te mr ur id ms th vi ja ko tl fil sv da nb no fi cs sk hu ro el bg sr hr'.split(
    ' ',
  );

const languagesByName = cldrNames({
  type: 'language',
  codes: CODES,
  locales: ['en', 'zh-Hans', 'es', 'pt', 'fr', 'de'],
});

/**
 * The code of a language that a tag or a name means: `en`, `en-US`, `English`, `英语`, `Deutsch`.
 * @returns undefined where it means none
 */
export function languageNamed(text: string): string | undefined {
  const code = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(text.trim())?.[1];
  return code?.toLowerCase() ?? languagesByName().get(plainWords(text));
}
