import { fillTemplate, type PlaceholderOf } from '../message/template.ts';
import { isMarked, LivelaneError } from './livelane-error.ts';

/** A text, or one text per value of `details.reason` if the code has several causes. */
export type ErrorText = string | Readonly<Record<string, string>>;

/** The texts of an error code in one language, with `{placeholders}` that are filled from the error's details. */
export interface ErrorEntry {
  /** What happened. */
  readonly message: ErrorText;
  /** What to do about it. */
  readonly fix: ErrorText;
}

/** The texts of every error code of a package. */
export type ErrorTexts<Code extends string = string> = Readonly<Record<Code, ErrorEntry>>;

/** The texts of the same codes and reasons in another language. */
export type TranslatedErrors<Texts extends ErrorTexts> = {
  readonly [Code in keyof Texts]: {
    readonly [Part in keyof ErrorEntry]: Texts[Code][Part] extends string
      ? string
      : { readonly [Reason in keyof Texts[Code][Part]]: string };
  };
};

/** Names that the templates of a catalogue use and the details of the code do not have; never when all is well. */
export type UnknownPlaceholders<Map extends object, Texts> = {
  [Code in keyof Texts & keyof Map]: Exclude<
    TextsIn<Texts[Code]> extends infer Text extends string ? PlaceholderOf<Text> : never,
    keyof Map[Code]
  >;
}[keyof Texts & keyof Map];

type TextsIn<Entry> = Entry extends ErrorEntry
  ? TextsOf<Entry['message']> | TextsOf<Entry['fix']>
  : never;

type TextsOf<Text extends ErrorText> = Text extends string ? Text : Text[keyof Text];

/**
 * Creates a function that makes the errors of a catalogue: the message is the code's text and fix, filled from the
 * details.
 * @returns a function of a code and the details that the map gives it
 * @example
 * ```ts
 * import { errorsOf } from '@livelane/contracts/vocabulary';
 * const shopError = errorsOf<{ SHOP_CLOSED: { readonly until: string } }>({
 *   SHOP_CLOSED: { message: 'The shop is closed until {until}.', fix: 'Try again then.' },
 * });
 * shopError('SHOP_CLOSED', { until: '09:00' }).message; // => "The shop is closed until 09:00. Try again then."
 * ```
 */
export function errorsOf<Map extends Readonly<Record<keyof Map, object>>>(
  texts: ErrorTexts<keyof Map & string>,
): <Code extends keyof Map & string>(
  code: Code,
  details: Map[Code],
  options?: { readonly cause?: unknown; readonly retryable?: boolean },
) => LivelaneError<Code, Map[Code]> {
  return (code, details, options = {}) =>
    new LivelaneError(code, errorText(texts[code], details, 'en') ?? code, { ...options, details });
}

/**
 * Cause and fix of an error in the language of an entry, filled with its details; without a reason, by the first text.
 * @returns undefined if the entry has no text for the reason, as a later version may have added it
 */
export function errorText(
  { message, fix }: ErrorEntry,
  details: object,
  language: string,
): string | undefined {
  const params = details as Readonly<Record<string, unknown>>;
  const texts = [message, fix].map((text) =>
    typeof text === 'string'
      ? text
      : new Map<unknown, string>(Object.entries(text)).get(
          params['reason'] ?? Object.keys(text)[0],
        ),
  );
  return texts.includes(undefined)
    ? undefined
    : fillTemplate(texts.join(language.startsWith('zh') ? '' : ' '), params, language);
}

/**
 * Type guard for errors of livelane; with a code it narrows `code` and `details`, without one a `switch` over `code`
 * does. It also recognises errors of another copy of the package.
 */
export interface ErrorGuard<Map extends Readonly<Record<keyof Map, object>>> {
  (value: unknown): value is ErrorOf<Map> | LivelaneError<OtherCode>;
  <Code extends keyof Map & string>(
    value: unknown,
    code: Code,
  ): value is LivelaneError<Code, Map[Code]>;
}

/** An error of one of the codes of a details map. */
export type ErrorOf<Map extends Readonly<Record<keyof Map, object>>> = {
  [Code in keyof Map & string]: LivelaneError<Code, Map[Code]>;
}[keyof Map & string];

/**
 * Stands for the codes of other packages, so that the `default` of a `switch` over `code` has their errors. A template,
 * since `string` would be comparable to every code and leave each case with the details of all.
 */
export type OtherCode = `${string} of another package`;

/**
 * Creates a type guard for errors whose codes and details are given by a map type.
 * @example
 * ```ts
 * import { errorGuard, LivelaneError } from '@livelane/contracts/vocabulary';
 * const isShopError = errorGuard<{ SHOP_CLOSED: { readonly until: string } }>();
 * isShopError(new LivelaneError('SHOP_CLOSED', 'The shop is closed.', {}), 'SHOP_CLOSED'); // => true
 * ```
 */
export function errorGuard<Map extends Readonly<Record<keyof Map, object>>>(): ErrorGuard<Map> {
  return ((value: unknown, code?: string) =>
    isMarked(value) && (code === undefined || value.code === code)) as ErrorGuard<Map>;
}
