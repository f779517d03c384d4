import { inputInvalid } from '@livelane/contracts/vocabulary';
import { attributionIssue } from '../../records/issues.ts';

/**
 * A text that every engine can hold.
 * @throws INPUT_INVALID for U+0000, which ends a text in some engines, and unpaired surrogates, which have no UTF-8
 */
export function storable(text: string): string {
  if (text.includes('\0') || /\p{Cs}/u.test(text))
    throw inputInvalid('sql', [attributionIssue('SQL_TEXT', { received: text })]);
  return text;
}

/**
 * A name for tables and columns.
 * @throws INPUT_INVALID as {@link storable}, and for an empty name
 */
export function nameable(name: string): string {
  if (name === '') throw inputInvalid('sql', [attributionIssue('SQL_TEXT', { received: name })]);
  return storable(name);
}
