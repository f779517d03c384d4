import { join } from 'node:path';
import {
  type Brief,
  BriefSchema,
  InstantSchema,
  ProbabilitySchema,
} from '@livelane/contracts/vocabulary';
import { readJsonFile } from '@livelane/contracts/vocabulary/node';
import type { CreatorProfile } from '@livelane/kol-score';
import * as z from 'zod/mini';

const ListSettingsSchema = z.strictObject({
  /** The marketplace that the files come from. */
  from: z.enum([
    ...['tiktok-shop', 'tiktok-creator-marketplace', 'xingtu', 'phyllo', 'modash'],
    ...['hypeauditor', 'youtube', 'instagram', 'csv'],
  ] as const),
  files: z.array(z.string()).check(z.minLength(1)),
  /** Categories of the brief by those of the marketplace. */
  categories: z._default(z.record(z.string(), z.string()), {}),
  /** The instant for which the grades hold. */
  asOf: InstantSchema,
  /** Language of report and screen. */
  language: z.enum(['en', 'zh-Hans']),
  /** Limits on the portfolio besides the brief's budget. */
  portfolio: z._default(z.strictObject({ maximum: z.exactOptional(z.int()) }), {}),
  /** Share of the budget that the pilot may cost in fees, 0 to 1. */
  pilotShare: ProbabilitySchema,
});

/** What a folder says about its shortlist: `list.json`. */
export interface ListSettings extends z.infer<typeof ListSettingsSchema> {}

/** What the creators answered, by id; `*` is what holds for all of them. The profiles are checked once they are whole. */
export type Replies = Readonly<Record<string, Partial<CreatorProfile>>>;

/** A folder with an export, a brief and replies. */
export interface ListFolder {
  readonly settings: ListSettings;
  readonly brief: Brief;
  readonly replies: Replies;
}

/**
 * Reads a folder.
 * @throws FILE_UNREADABLE; INPUT_INVALID with file, path, received value and expectation
 */
export async function openList(folder: string): Promise<ListFolder> {
  const [settings, brief, replies] = await Promise.all([
    readJsonFile(join(folder, 'list.json'), ListSettingsSchema),
    readJsonFile(join(folder, 'brief.json'), BriefSchema),
    readJsonFile(join(folder, 'replies.json'), z.record(z.string(), z.looseObject({}))),
  ]);
  return { settings, brief, replies };
}
