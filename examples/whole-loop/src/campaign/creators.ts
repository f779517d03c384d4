import { inputInvalid, inputIssue, isLivelaneError } from '@livelane/contracts/vocabulary';
import { type List, readCsvFile, readList } from '@livelane/contracts/vocabulary/node';
import {
  type CreatorProfile,
  CreatorProfileSchema,
  parseCreators,
  parseCreatorsCsv,
} from '@livelane/kol-score';
import { issueInFile } from './places.ts';

/**
 * The list of creators of a campaign: a JSON array, NDJSON, or CSV with the columns that kol-score reads.
 * @throws FILE_UNREADABLE; INPUT_INVALID that names the file
 */
export async function readCreators(path: string): Promise<List<CreatorProfile>> {
  const list = /\.csv$/i.test(path) ? await fromTable(path) : await fromJson(path);
  if (list.items.length > 0) return list;
  const place = { received: [], params: { minimum: 1 } };
  throw inputInvalid(path, [inputIssue('AT_LEAST_ITEMS', place)]);
}

async function fromJson(path: string): Promise<List<CreatorProfile>> {
  const list = await readList(path, { schema: CreatorProfileSchema });
  try {
    parseCreators(list.items);
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw inputInvalid(
      path,
      error.details.issues.map((issue) => issueInFile(issue, list)),
    );
  }
  return list;
}

async function fromTable(path: string): Promise<List<CreatorProfile>> {
  const rows = await readCsvFile(path);
  try {
    const items = parseCreatorsCsv(rows);
    const lines = rows.map(({ line }) => line);
    const remarks = { findings: [], unmapped: [], isCounted: false };
    return { what: path, kind: 'csv', items, lines, rows: rows.length, ...remarks };
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw inputInvalid(path, error.details.issues);
  }
}
