import { inputInvalid } from '../../error/input-invalid.ts';
import { inputIssue } from '../../error/issues.ts';
import { DISPLAY_LANGUAGES, type DisplayLanguage } from '../../text/display-language.ts';

const SPOKEN = /^(en|zh)\b/i;

/**
 * Refuses a language that the bin does not speak, rather than falling back; every Chinese tag means zh-Hans.
 * @example
 * ```ts
 * import { isLivelaneError } from '@livelane/contracts/vocabulary';
 * import { knownLocale } from '@livelane/contracts/vocabulary/node';
 * knownLocale('zh-CN'); // => "zh-CN"
 * let caught: unknown;
 * try {
 *   knownLocale('vi');
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID'); // => true
 * ```
 */
export function knownLocale(tag: string): string {
  if (!SPOKEN.test(tag)) {
    const params = { choices: DISPLAY_LANGUAGES };
    throw inputInvalid('--locale', [inputIssue('ONE_OF', { received: tag, params })]);
  }
  return tag;
}

/**
 * The language that arguments or environment ask for; English where neither does.
 * @example
 * ```ts
 * import { wantedLocale } from '@livelane/contracts/vocabulary/node';
 * wantedLocale(['node', 'livelane-kol', 'score'], { LANG: 'zh_CN.UTF-8' }); // => "zh-Hans"
 * wantedLocale(['node', 'livelane-kol', 'score', '--locale', 'en'], { LANG: 'zh_CN.UTF-8' }); // => "en"
 * wantedLocale([], { LANG: 'vi_VN.UTF-8' }); // => "en"
 * ```
 */
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
