import { inertLine } from '../text/inert.ts';
import { type LocalText, localText } from './local-text.ts';

/** A value that fills a placeholder: text, a number, a text per language, or a list of values. */
export type Param = string | number | LocalText | readonly (string | number | LocalText)[];

/** Values by placeholder name. */
export type Params = Readonly<Record<string, Param>>;

/** The names of the placeholders `{name}` in a template, as a type. */
export type PlaceholderOf<Template extends string> = Template extends `${string}{${infer Rest}`
  ? Rest extends `${infer Name}}${infer More}`
    ? Name extends `${string}{${string}`
      ? PlaceholderOf<Rest>
      : Name | PlaceholderOf<More>
    : never
  : never;

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * The names of the placeholders in a template, sorted, without duplicates.
 * @example
 * ```ts
 * import { placeholdersOf } from '@livelane/contracts/vocabulary';
 * placeholdersOf('{count} of {total} {count}'); // => ["count","total"]
 * ```
 */
export function placeholdersOf(template: string): string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].sort();
}

/**
 * Replaces the placeholders of a template. Each value is written on one line, without control or invisible
 * characters; a placeholder without a value is kept as it is.
 * @param language - chooses among texts in several languages and how lists are joined
 * @example
 * ```ts
 * import { fillTemplate } from '@livelane/contracts/vocabulary';
 * fillTemplate('{name} sold {count}.', { name: { en: 'Linh', vi: 'Linh' }, count: 3 }, 'en'); // => "Linh sold 3."
 * ```
 */
export function fillTemplate(
  template: string,
  params: Readonly<Record<string, unknown>>,
  language: string,
): string {
  if (!template.includes('{')) return template;
  return template.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? inertLine(paramText(params[name], language)) : placeholder,
  );
}

function paramText(param: unknown, language: string): string {
  if (Array.isArray(param))
    return param
      .map((item) => paramText(item, language))
      .join(language.startsWith('zh') ? '、' : ', ');
  if (typeof param === 'object' && param !== null) return localText(param as LocalText, language);
  return String(param);
}
