import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

/** Meanings of fields whose source has no doc comment of its own, by file and place in it. */
const lent = JSON.parse(readFileSync(join(root, 'docs/records/meanings.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
/** What two fields mean in every record. */
const everywhere: Readonly<Record<string, string>> = {
  kind: 'Says which record this is.',
  version: "Version of the record's form; additions keep it.",
};
const asked = new Set<string>();

/** What `docs/records/meanings.json` says of a field. */
export function lentMeaning(file: string, owner: string): string | undefined {
  asked.add(`${file} ${owner}`);
  return lent[file]?.[owner] ?? everywhere[owner.replace(/=.*$/, '').split('.').at(-1) ?? ''];
}

/** Entries of that file which no field asked for: the field is gone, or has a doc comment by now. */
export function unusedMeanings(): string[] {
  return Object.entries(lent).flatMap(([file, meanings]) =>
    Object.keys(meanings)
      .map((owner) => `${file} ${owner}`)
      .filter((key) => !asked.has(key)),
  );
}
