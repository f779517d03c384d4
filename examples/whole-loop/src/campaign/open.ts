import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Adjustment, Order, Touch } from '@livelane/attribution';
import { readOrders, readTouches } from '@livelane/attribution/node';
import { type DealTerms, DealTermsSchema } from '@livelane/contracts';
import {
  type AttributionPolicy,
  AttributionPolicySchema,
  type Brief,
  BriefSchema,
  type Fact,
  FactSchema,
  type FxQuote,
  FxQuoteSchema,
  type InputIssue,
  inputInvalid,
  isLivelaneError,
  LivelaneError,
  type Product,
  ProductSchema,
} from '@livelane/contracts/vocabulary';
import {
  nearestName,
  parseJson,
  readJsonFile,
  readNdjsonFile,
  readTextFile,
} from '@livelane/contracts/vocabulary/node';
import { type CreatorProfile, parseCreators } from '@livelane/kol-score';
import { type ScriptEvent, ScriptEventSchema } from '@livelane/rtc';
import * as z from 'zod/mini';
import { checkTogether } from './together.ts';

/** A campaign: everything that is known before the loop runs. Each field is a file of its folder. */
export interface Campaign {
  readonly folder: string;
  readonly brief: Brief;
  readonly creators: readonly CreatorProfile[];
  readonly terms: DealTerms;
  /** An earlier draft that the review is expected to refuse; null where there is none. */
  readonly firstDraft: DealTerms | null;
  readonly products: readonly Product[];
  readonly fx: readonly FxQuote[];
  /** Which file each was read from. */
  readonly files: Readonly<Record<(typeof TABLES)[number], string>>;
  readonly touches: readonly Touch[];
  readonly orders: readonly Order[];
  readonly adjustments: readonly Adjustment[];
  readonly script: readonly ScriptEvent[];
  /** Whose the shop's other discount codes are; the contract names only its own. */
  readonly codes: AttributionPolicy['codes'];
  /** What else has happened to the deal: deliveries, approvals, payments. */
  readonly facts: readonly Fact[];
}

const NEEDED = [
  'brief.json',
  'creators.json',
  'terms.json',
  'products.json',
  'fx.json',
  'live-script.ndjson',
] as const;
/** Each as NDJSON or, as shops export it, as CSV. */
const TABLES = ['touches', 'orders'] as const;
const OPTIONAL = ['terms.first-draft.json', 'codes.json', 'facts.ndjson'] as const;

/**
 * The campaign in a folder, every file of it, and the files against each other, checked before anything runs.
 * @throws FILE_UNREADABLE for a folder or file that cannot be read
 * @throws INPUT_INVALID for missing files, malformed lines and records that do not fit, with file, line and path
 * @throws FX_QUOTE_MISSING where fx.json lacks a quote that an order needs, with the line of the order
 */
export async function openCampaign(folder: string): Promise<Campaign> {
  const path = resolve(folder);
  const present = await filesOf(path);
  const table = (name: (typeof TABLES)[number]): string =>
    join(path, present.has(`${name}.csv`) ? `${name}.csv` : `${name}.ndjson`);
  const file = (name: (typeof NEEDED)[number] | (typeof OPTIONAL)[number]): string =>
    join(path, name);
  const brief = await readJsonFile(file('brief.json'), BriefSchema);
  const creators = await readCreators(file('creators.json'));
  const terms = await readJsonFile(file('terms.json'), DealTermsSchema);
  const products = await readJsonFile(file('products.json'), z.array(ProductSchema));
  const campaign: Campaign = {
    folder: path,
    brief,
    creators,
    terms,
    firstDraft: present.has('terms.first-draft.json')
      ? await readJsonFile(file('terms.first-draft.json'), DealTermsSchema)
      : null,
    products,
    fx: await readJsonFile(file('fx.json'), z.array(FxQuoteSchema)),
    touches: (await readTouches([table('touches')])).touches,
    ...(await readOrders([table('orders')])),
    files: { touches: table('touches'), orders: table('orders') },
    script: await readNdjsonFile(file('live-script.ndjson'), ScriptEventSchema),
    codes: present.has('codes.json')
      ? await readJsonFile(file('codes.json'), AttributionPolicySchema.shape.codes)
      : [],
    facts: present.has('facts.ndjson')
      ? await readNdjsonFile(file('facts.ndjson'), FactSchema)
      : [],
  };
  await checkTogether(campaign);
  return campaign;
}

/** The creators of a file; what does not fit is said with the name of the file. */
async function readCreators(path: string): Promise<CreatorProfile[]> {
  const value = parseJson(await readTextFile(path), path);
  try {
    return parseCreators(value);
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    throw inputInvalid(path, error.details['issues'] as InputIssue[]);
  }
}

async function filesOf(path: string): Promise<ReadonlySet<string>> {
  const names = await readdir(path).catch((cause: NodeJS.ErrnoException) => {
    throw new LivelaneError(
      'FILE_UNREADABLE',
      `The campaign folder ${path} cannot be read (${cause.code}): check --campaign.`,
      { details: { path }, cause },
    );
  });
  const waysOf = (name: string): string[] => [`${name}.ndjson`, `${name}.csv`];
  const missing = [
    ...NEEDED.filter((name) => !names.includes(name)),
    ...TABLES.filter((name) => !waysOf(name).some((way) => names.includes(way))).map(
      (name) => `${name}.ndjson`,
    ),
  ];
  const issues = missing.map((name) => {
    const near = nearestName(
      name,
      names.filter((it) => it !== name),
    );
    return {
      path: `/${name}`,
      message: 'this file of a campaign; examples/whole-loop/campaign has one to start from',
      received: near === undefined ? 'no such file' : `no such file, but ${JSON.stringify(near)}`,
    };
  });
  for (const name of TABLES)
    if (waysOf(name).every((way) => names.includes(way)))
      issues.push({
        path: `/${name}.csv`,
        message: `one of ${waysOf(name).join(' and ')}: take away the one that is not meant`,
        received: 'both',
      });
  if (issues.length === 0) return new Set(names);
  throw inputInvalid(`The campaign folder ${path}`, issues);
}

/** The creator that the terms are for. */
export function creatorOf(
  terms: DealTerms,
  creators: readonly CreatorProfile[],
): CreatorProfile | undefined {
  const party = terms.parties.find(
    (it) => it.role === 'creator' && creators.some((creator) => creator.id === it.id),
  );
  return creators.find((creator) => creator.id === party?.id);
}
