import { type Dirent, promises as files } from 'node:fs';
import { join } from 'node:path';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import { unreadableFile } from '@livelane/contracts/vocabulary/node';
import { kolIssue } from '../../text/issues.ts';

/** The files of one settled session. */
export interface CampaignFiles {
  readonly settlement: string;
  readonly log: string;
  readonly credited: string;
}

/** How the files of a campaign are called. */
const NAMES = {
  settlement: /^settlement\.json$/i,
  log: /^(session-)?log\.json$/i,
  credited: /^credited(-sales)?\.(json|ndjson|jsonl|csv|tsv|xlsx)$/i,
} as const satisfies Record<keyof CampaignFiles, RegExp>;

const ROLES = Object.keys(NAMES) as readonly (keyof CampaignFiles)[];

/**
 * The campaigns below the folders that an option names, in the order of the names: each folder is one campaign, or
 * holds folders of which each is one. Folders without any file of a campaign are returned apart.
 * @throws FILE_UNREADABLE; INPUT_INVALID that names the folder in which a file is missing or found twice
 */
export async function campaignFolders(
  folders: readonly string[],
): Promise<{ readonly campaigns: readonly CampaignFiles[]; readonly others: readonly string[] }> {
  const campaigns: CampaignFiles[] = [];
  const others: string[] = [];
  for (const folder of folders) {
    const entries = await entriesOf(folder);
    const own = filesOf(folder, entries);
    if (own !== undefined) {
      campaigns.push(own);
      continue;
    }
    const before = campaigns.length;
    for (const entry of entries.filter((it) => it.isDirectory())) {
      const path = join(folder, entry.name);
      const below = filesOf(path, await entriesOf(path));
      if (below === undefined) others.push(path);
      else campaigns.push(below);
    }
    if (campaigns.length === before) throw notCampaign(folder, []);
  }
  return { campaigns, others };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await files.readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadableFile(folder, error);
  }
}

/** The campaign of a folder; undefined where it holds none of its files. */
function filesOf(folder: string, entries: readonly Dirent[]): CampaignFiles | undefined {
  const names = entries.filter((it) => !it.isDirectory()).map(({ name }) => name);
  const found = ROLES.map((role) => names.filter((name) => NAMES[role].test(name)));
  if (found.every(({ length }) => length === 0)) return undefined;
  const [[settlement, ...more] = [], [log, ...logs] = [], [credited, ...lists] = []] = found;
  if (settlement === undefined || log === undefined || credited === undefined)
    throw notCampaign(folder, found.flat());
  if (more.length + logs.length + lists.length > 0) throw notCampaign(folder, found.flat());
  return {
    settlement: join(folder, settlement),
    log: join(folder, log),
    credited: join(folder, credited),
  };
}

function notCampaign(folder: string, found: readonly string[]) {
  return inputInvalid(`--campaigns ${folder}`, [kolIssue('CAMPAIGN_FILES', { received: found })]);
}
