import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputIssue, inputInvalid, nearestName } from '@livelane/contracts/vocabulary';
import { unreadableFile } from '@livelane/contracts/vocabulary/node';
import { demoIssue } from '../errors/demo-issues.ts';

/** A file of a campaign: its name without the ending, and the ending that it has in the bundled one. */
interface CampaignFile {
  readonly name: string;
  readonly ending: 'json' | 'ndjson';
  readonly isOptional?: true;
}

/** Files that hold one record, as JSON. */
const DOCUMENTS = {
  brief: { name: 'brief', ending: 'json' },
  terms: { name: 'terms', ending: 'json' },
  firstDraft: { name: 'terms.first-draft', ending: 'json', isOptional: true },
} as const satisfies Readonly<Record<string, CampaignFile>>;

/** Files that hold a list, in any of {@link LIST_ENDINGS}. */
const LISTS = {
  creators: { name: 'creators', ending: 'json' },
  products: { name: 'products', ending: 'json' },
  fx: { name: 'fx', ending: 'json' },
  touches: { name: 'touches', ending: 'ndjson' },
  orders: { name: 'orders', ending: 'ndjson' },
  script: { name: 'live-script', ending: 'ndjson' },
  codes: { name: 'codes', ending: 'json', isOptional: true },
  facts: { name: 'facts', ending: 'ndjson', isOptional: true },
} as const satisfies Readonly<Record<string, CampaignFile>>;

const LIST_ENDINGS = ['json', 'ndjson', 'jsonl', 'csv', 'xlsx'] as const;

/** A part of a campaign that is a list. */
export type ListPart = keyof typeof LISTS;

/** A part of a campaign, which is a file. */
export type CampaignPart = keyof typeof DOCUMENTS | ListPart;

/** The path of each file of a campaign; of an optional one that is not there, the path that it would have. */
export type CampaignFiles = Readonly<Record<CampaignPart, string>>;

/** The files of a campaign folder. */
export interface FolderFiles {
  readonly files: CampaignFiles;
  readonly present: ReadonlySet<CampaignPart>;
}

/**
 * Finds the files of a campaign in its folder.
 * @throws FILE_UNREADABLE for a folder that cannot be read
 * @throws INPUT_INVALID with every file that is missing, or there in two forms
 */
export async function campaignFiles(folder: string): Promise<FolderFiles> {
  const names = await readdir(folder).catch((cause: unknown) => {
    if ((cause as { code?: unknown }).code !== 'ENOTDIR') throw unreadableFile(folder, cause);
    throw inputInvalid('--campaign', [demoIssue('FOLDER', { received: folder })]);
  });
  const issues: InputIssue[] = [];
  const present = new Set<CampaignPart>();
  const find = (part: CampaignPart, file: CampaignFile): [CampaignPart, string] => {
    const found = namesOf(part, file).filter((name) => names.includes(name));
    const [first] = found;
    const path = join(folder, first ?? `${file.name}.${file.ending}`);
    if (first !== undefined) present.add(part);
    else if (file.isOptional !== true) issues.push(missing(file, names));
    if (found.length > 1) {
      const place = { path: `/${file.name}`, received: found };
      issues.push(demoIssue('FILE_ONCE', { ...place, params: { files: found } }));
    }
    return [part, path];
  };
  const files = Object.fromEntries(
    Object.entries({ ...DOCUMENTS, ...LISTS }).map(([part, file]) =>
      find(part as CampaignPart, file),
    ),
  ) as CampaignFiles;
  if (issues.length > 0) throw inputInvalid(folder, issues);
  return { files, present };
}

function namesOf(part: CampaignPart, { name, ending }: CampaignFile): string[] {
  const endings = part in LISTS ? LIST_ENDINGS : [ending];
  return endings.map((it) => `${name}.${it}`);
}

function missing({ name, ending }: CampaignFile, names: readonly string[]): InputIssue {
  const wanted = `${name}.${ending}`;
  const near = nearestName(wanted, names);
  const place = { path: `/${wanted}`, received: undefined };
  return near === undefined
    ? demoIssue('FILE_OF_CAMPAIGN', {
        ...place,
        params: { example: 'examples/whole-loop/campaign' },
      })
    : demoIssue('FILE_OF_CAMPAIGN_NEAR', { ...place, params: { near } });
}
