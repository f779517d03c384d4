import type { InputIssue } from '../../../error/input-issue.ts';
import { fileIssue } from '../../files/issues.ts';
import type { NumberSigns } from '../number-signs.ts';
import type { ParquetColumn } from './column.ts';
import { isOpaque, plainJson, scalarJson, scalarText } from './scalar.ts';

/** The text of a value, or what is wrong with it. */
export function parquetCell(
  value: unknown,
  own: ParquetColumn,
  signs: NumberSigns,
): string | InputIssue {
  if (value === null || value === undefined) return '';
  const column = itemOf(value, own);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isNested = column.form !== 'scalar' || values.some((it) => isOpaque(it, column));
  if (isNested && values.length > 0) return nestedText(value, own);
  if (!Array.isArray(value)) return scalarText(value, column, signs);
  const texts: string[] = [];
  for (const item of values) {
    const text = scalarText(item, column, signs);
    if (typeof text !== 'string') return text;
    if (text.includes('|')) return fileIssue('LIST_SIGN', { received: text });
    texts.push(text);
  }
  return texts.join('|');
}

/** The column of the values of a list; of another value, its own. A part that is repeated is a list of itself. */
function itemOf(value: unknown, column: ParquetColumn): ParquetColumn {
  return (Array.isArray(value) && column.form === 'list' && column.parts[0]) || column;
}

/** A nested value as JSON, or what is wrong with the first of its parts that has no text. */
function nestedText(value: unknown, column: ParquetColumn): string | InputIssue {
  const issues: InputIssue[] = [];
  const text = JSON.stringify(nestedValue(value, column, issues), plainJson);
  return issues[0] ?? text;
}

function nestedValue(value: unknown, column: ParquetColumn, issues: InputIssue[]): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.map((item) => nestedValue(item, itemOf(value, column), issues));
  if (column.form === 'scalar') return scalarJson(value, column, issues);
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map((entry) => [entry[0], namedValue(entry, column, issues)]));
}

/** The value of a field of a struct or of a key of a map. */
function namedValue(
  [name, value]: readonly [string, unknown],
  { form, parts }: ParquetColumn,
  issues: InputIssue[],
): unknown {
  const [key, ofKey] = parts;
  const isMap = form === 'map';
  // The reader made text of the keys: numbers of more digits have lost them.
  if (isMap && key?.scale !== undefined) scalarJson(Number(name), key, issues);
  const part = isMap ? ofKey : parts.find((it) => it.name === name);
  return part === undefined ? value : nestedValue(value, part, issues);
}
