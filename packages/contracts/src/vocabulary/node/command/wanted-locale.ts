import { inputInvalid } from '../../error/input-invalid.ts';
import { inputIssue } from '../../error/issues.ts';
import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../../text/display-language.ts';

const SPOKEN = /^(en|zh)\b/i;

/** Refuses a language that the bin does not speak, rather than falling back; every Chinese tag means zh-Hans. */
export function knownLocale(tag: string): string {
  if (!SPOKEN.test(tag)) {
    const params = { choices: DISPLAY_LANGUAGES };
    throw inputInvalid('--locale', [inputIssue('ONE_OF', { received: tag, params })]);
  }
  return tag;
}

/** The language that arguments or environment ask for; English where neither does. */
export function wantedLocale(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): DisplayLanguage {
  const at = argv.indexOf('--locale');
  const inline = argv.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length);
  const given = inline ?? (at >= 0 ? argv[at + 1] : undefined);
  const tag =
    // A language that is not spoken here is refused in that of the environment.
    (given !== undefined && SPOKEN.test(given) ? given : undefined) ??
    // POSIX: an empty variable counts as unset.
    [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((it) => it !== undefined && it !== '') ??
    'en';
  return /^zh/i.test(tag) ? 'zh-Hans' : 'en';
}
