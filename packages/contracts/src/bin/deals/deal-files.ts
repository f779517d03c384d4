import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { workflowIssue } from '../../error/workflow-issues.ts';
import { inputInvalid } from '../../vocabulary/index.ts';
import { unreadableFile } from '../../vocabulary/node/index.ts';

/** What a file of a deal holds. */
type Role = 'contract' | 'facts' | 'credited' | 'fx' | 'previous';

/** The files of one contract. */
export interface DealFiles {
  /** The folder, or the folder with the beginning of the files' names. */
  readonly name: string;
  readonly files: Readonly<Record<Role, readonly string[]>>;
}

const LIST = '(?:ndjson|jsonl|json|csv|xlsx)';
const NAME = new RegExp(
  String.raw`^(?:(.+)\.)?(?:(contract)(?:-[^/]*)?\.json|(facts|credited|fx)(?:-[^/]*)?\.${LIST}|(previous)\.json)$`,
);

/**
 * The deals of a folder: a folder each with `contract.json` or `contract-*.json` (all revisions), `facts`, `credited` and
 * `fx` as lists, of which there may be more as `facts-*`, `previous.json` (the statement before); or the same files in the folder itself, where each may begin
 * with a name and a dot, as in `mia.contract.json`.
 * @throws FILE_UNREADABLE; INPUT_INVALID where there is none
 */
export async function dealFiles(folder: string): Promise<DealFiles[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadableFile(`--all ${folder}`, cause);
  });
  const deals = dealsOf(
    folder,
    entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
  );
  for (const { name } of entries.filter((entry) => entry.isDirectory() && !/^\./.test(entry.name)))
    deals.push(...dealsOf(join(folder, name), await readdir(join(folder, name))));
  if (!deals.some(({ files }) => files.contract.length > 0))
    throw inputInvalid(`--all ${folder}`, [workflowIssue('DEALS_IN_FOLDER', { received: folder })]);
  return deals.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function dealsOf(folder: string, names: readonly string[]): DealFiles[] {
  const deals = new Map<string, Record<Role, string[]>>();
  for (const name of [...names].sort()) {
    const [, prefix = '', ...roles] = NAME.exec(name) ?? [];
    const role = roles.find((it) => it !== undefined) as Role | undefined;
    if (role === undefined) continue;
    const files = deals.get(prefix) ?? {
      contract: [],
      facts: [],
      credited: [],
      fx: [],
      previous: [],
    };
    deals.set(prefix, files);
    files[role].push(join(folder, name));
  }
  return [...deals].map(([prefix, files]) => ({
    name: prefix === '' ? folder : join(folder, prefix),
    files,
  }));
}
