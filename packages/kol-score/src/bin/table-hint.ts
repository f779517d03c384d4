import { inputInvalid, isLivelaneError } from '@livelane/contracts/vocabulary';
import { kolIssue } from '../text/issues.ts';

/** Issues that a table has whose columns or cells are not those of a list of creators. */
const OF_OTHER_TABLES: ReadonlySet<string> = new Set([
  ...['COLUMN', 'COLUMN_OR_ALIAS', 'COLUMN_NEAR', 'COUNT_WRITTEN_OUT', 'NUMBER_PLAIN'],
]);

/**
 * What a call gives. Where the list of creators is a table that `import` can read, an issue before all others says so.
 * @param path - the value of `--creators`
 */
export async function hintingImport<Value>(
  path: string,
  call: () => Promise<Value>,
): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { what, issues } = error.details;
    const list = `--creators ${path}`;
    const first = issues.find(
      ({ code, file = what, line }) =>
        file === list && line !== undefined && OF_OTHER_TABLES.has(code),
    );
    if (first === undefined) throw error;
    const { file, received } = first;
    const hint = kolIssue('TABLE_OF_CREATORS', { path: '', received });
    const place = file === undefined ? {} : { file };
    throw inputInvalid(what, [{ ...hint, ...place, received }, ...issues], { cause: error });
  }
}
