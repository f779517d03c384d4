import {
  type Finding,
  inputInvalid,
  inputIssue,
  isLivelaneError,
} from '@livelane/contracts/vocabulary';
import { confirmedLists, readCsvFile, readList } from '@livelane/contracts/vocabulary/node';
import {
  type CreatorProfile,
  CreatorProfileSchema,
  parseCreators,
  parseCreatorsCsv,
} from '@livelane/kol-score';
import { issueInFile } from './places.ts';

/** The creators of a file, and what is remarked about it. */
interface CreatorFile {
  readonly creators: readonly CreatorProfile[];
  readonly findings: readonly Finding[];
}

/**
 * The creators of a file: a JSON array, NDJSON, or CSV with the columns that kol-score reads.
 * @throws FILE_UNREADABLE; INPUT_INVALID that names the file
 */
export async function readCreators(path: string): Promise<CreatorFile> {
  const file = /\.csv$/i.test(path) ? await fromTable(path) : await fromJson(path);
  if (file.creators.length > 0) return file;
  const place = { received: [], params: { minimum: 1 } };
  throw inputInvalid(path, [inputIssue('AT_LEAST_ITEMS', place)]);
}

async function fromJson(path: string): Promise<CreatorFile> {
  const list = await readList(path, { schema: CreatorProfileSchema });
  try {
    return { creators: parseCreators(list.items), findings: confirmedLists([list]) };
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw inputInvalid(
      path,
      error.details.issues.map((issue) => issueInFile(issue, list)),
    );
  }
}

async function fromTable(path: string): Promise<CreatorFile> {
  const rows = await readCsvFile(path);
  try {
    return { creators: parseCreatorsCsv(rows), findings: [] };
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw inputInvalid(path, error.details.issues);
  }
}
