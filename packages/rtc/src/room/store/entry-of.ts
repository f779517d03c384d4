import { inputInvalid, inputIssues } from '@livelane/contracts/vocabulary';
import { fileIssue } from '@livelane/contracts/vocabulary/node';
import { type RoomEntry, RoomEntrySchema } from './room-store.ts';

/** An entry of its JSON. @param place - what holds it, and its position there @throws INPUT_INVALID */
export function roomEntryOf(
  line: string,
  place: { readonly path: string; readonly index: number },
): RoomEntry {
  const at = `/${place.index}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // Without the line, which may hold a key.
    throw inputInvalid(place.path, [fileIssue('JSON', { path: at, received: line.length })]);
  }
  const issues = inputIssues(RoomEntrySchema, value);
  if (issues.length === 0) return value as RoomEntry;
  throw inputInvalid(
    place.path,
    issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` })),
  );
}
