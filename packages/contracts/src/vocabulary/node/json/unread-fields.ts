import type * as z from 'zod/mini';
import { unknownFields } from '../../error/unknown-fields.ts';
import { findingOf } from '../../finding/catalogue.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';

/** The most fields that a finding names. */
const NAMED = 12;

/** A field that nothing reads, at its first place. */
interface Unread {
  readonly path: string;
  readonly near: string | undefined;
  readonly isNearMissing: boolean;
  times: number;
}

/**
 * Collects the fields that nothing reads of the values of a file, each once whatever its place in lists. Those that
 * resemble a field which their value lacks are errors: what they say has no effect, though it is most likely meant.
 */
export function unreadFields(): {
  /**
   * @param schema - that the value fits
   * @param at - JSON Pointer of the value in the file. Default: the value is the whole file
   */
  note(value: unknown, schema: z.core.$ZodType, at?: string): void;
  findings(file: string): FileFinding[];
} {
  const noted = new Map<string, Unread>();
  return {
    note(value, schema, at = '') {
      for (const it of unknownFields(schema, value)) {
        const { isNearMissing } = it;
        const path = `${at}${it.path}`;
        const place = `${isNearMissing} ${path.replace(/\/\d+(?=\/)/g, '/*')}`;
        const known = noted.get(place);
        if (known === undefined) noted.set(place, { path, near: it.near, isNearMissing, times: 1 });
        else known.times += 1;
      }
    },
    findings(file) {
      const all = [...noted.values()];
      return [
        ...finding(
          file,
          'error',
          all.filter(({ isNearMissing }) => isNearMissing),
        ),
        ...finding(
          file,
          'warning',
          all.filter(({ isNearMissing }) => !isNearMissing),
        ),
      ];
    },
  };
}

function finding(
  file: string,
  severity: 'error' | 'warning',
  unread: readonly Unread[],
): FileFinding[] {
  const [first] = unread;
  if (first === undefined) return [];
  const named = unread.slice(0, NAMED).map(({ path, near, times }) => {
    const notes = [
      ...(near === undefined ? [] : [`≈ ${near}`]),
      ...(times > 1 ? [`${times}×`] : []),
    ];
    return notes.length === 0 ? path : `${path} (${notes.join(', ')})`;
  });
  const fields = unread.length > NAMED ? [...named, `… (${unread.length})`] : named;
  const { path } = first;
  return [
    findingOf(FILE_FINDINGS, 'FIELDS_NOT_READ', { path, severity, params: { file, fields } }),
  ];
}
