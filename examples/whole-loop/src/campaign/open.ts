import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type Adjustment,
  AdjustmentSchema,
  creditOrders,
  type Order,
  OrderSchema,
  policyOfCodes,
  type Touch,
  TouchSchema,
  withCodes,
} from '@livelane/attribution';
import { type DealTerms, DealTermsSchema } from '@livelane/contracts';
import {
  type AttributionPolicy,
  AttributionPolicySchema,
  type Brief,
  BriefSchema,
  describeReceived,
  type Fact,
  FactSchema,
  type FxQuote,
  FxQuoteSchema,
  type InputIssue,
  inputInvalid,
  inputIssues,
  isLivelaneError,
  LivelaneError,
  type Product,
  ProductSchema,
} from '@livelane/contracts/vocabulary';
import {
  parseJson,
  parseNdjson,
  readJsonFile,
  readNdjsonFile,
  readTextFile,
} from '@livelane/contracts/vocabulary/node';
import { type CreatorProfile, parseCreators } from '@livelane/kol-score';
import { type ScriptEvent, ScriptEventSchema } from '@livelane/rtc';
import * as z from 'zod/mini';

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
  'touches.ndjson',
  'orders.ndjson',
  'live-script.ndjson',
] as const;
const OPTIONAL = ['terms.first-draft.json', 'codes.json', 'facts.ndjson'] as const;

/**
 * The campaign in a folder, every file of it checked before anything runs.
 * @throws FILE_UNREADABLE for a folder or file that cannot be read
 * @throws INPUT_INVALID for missing files, malformed lines and records that do not fit, with file, line and path
 */
export async function openCampaign(folder: string): Promise<Campaign> {
  const path = resolve(folder);
  const present = await filesOf(path);
  const file = (name: (typeof NEEDED)[number] | (typeof OPTIONAL)[number]): string =>
    join(path, name);
  const brief = await readJsonFile(file('brief.json'), BriefSchema);
  const creators = parseCreators(
    parseJson(await readTextFile(file('creators.json')), file('creators.json')),
  );
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
    touches: await readNdjsonFile(file('touches.ndjson'), TouchSchema),
    ...(await readOrders(file('orders.ndjson'))),
    script: await readNdjsonFile(file('live-script.ndjson'), ScriptEventSchema),
    codes: present.has('codes.json')
      ? await readJsonFile(file('codes.json'), AttributionPolicySchema.shape.codes)
      : [],
    facts: present.has('facts.ndjson')
      ? await readNdjsonFile(file('facts.ndjson'), FactSchema)
      : [],
  };
  checkTogether(campaign);
  return campaign;
}

async function filesOf(path: string): Promise<ReadonlySet<string>> {
  const names = await readdir(path).catch((cause: NodeJS.ErrnoException) => {
    throw new LivelaneError(
      'FILE_UNREADABLE',
      `The campaign folder ${path} cannot be read (${cause.code}): check --campaign.`,
      { details: { path }, cause },
    );
  });
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length === 0) return new Set(names);
  const issues = missing.map((name) => ({
    path: `/${name}`,
    message: 'this file of a campaign; examples/whole-loop/campaign has one to start from',
    received: 'no such file',
  }));
  throw inputInvalid(`The campaign folder ${path}`, issues);
}

/** Orders and what came back of them, told apart by the `kind` of each line. */
async function readOrders(path: string): Promise<{ orders: Order[]; adjustments: Adjustment[] }> {
  const lines = parseNdjson(
    await readTextFile(path),
    z.looseObject({ kind: z.enum(['order', 'adjustment']) }),
    path,
  );
  const orders: Order[] = [];
  const adjustments: Adjustment[] = [];
  const issues: InputIssue[] = [];
  lines.forEach((line, index) => {
    const misfits = inputIssues(line.kind === 'order' ? OrderSchema : AdjustmentSchema, line);
    if (misfits.length > 0) issues.push(...misfits.map((issue) => ({ ...issue, line: index + 1 })));
    else if (line.kind === 'order') orders.push(line as unknown as Order);
    else adjustments.push(line as unknown as Adjustment);
  });
  if (issues.length > 0) throw inputInvalid(path, issues);
  return { orders, adjustments };
}

/** What no file can know of the others: the brief's products are the catalogue's, the deal is with a graded creator. */
function checkTogether(campaign: Campaign): void {
  const { folder, brief, products, terms, creators, script } = campaign;
  checkCodes(campaign);
  checkIds(campaign);
  const prices = new Map(products.map((product) => [product.id, product.price]));
  brief.products.forEach((product, index) => {
    const price = prices.get(product.id);
    if (price?.currency === product.price.currency && price.minor === product.price.minor) return;
    const message =
      price === undefined
        ? 'a product of products.json'
        : `its price in products.json, ${describeReceived(price)}`;
    throw inputInvalid(join(folder, 'brief.json'), [
      {
        path: `/products/${index}/${price === undefined ? 'id' : 'price'}`,
        message,
        received: describeReceived(price === undefined ? product.id : product.price),
      },
    ]);
  });
  if (creatorOf(terms, creators) === undefined) {
    const ids = terms.parties.filter((party) => party.role === 'creator').map((party) => party.id);
    throw inputInvalid(join(folder, 'terms.json'), [
      {
        path: '/parties',
        message: 'a party with the role creator whose id is in creators.json',
        received: describeReceived(ids),
      },
    ]);
  }
  if (script.length === 0)
    throw inputInvalid(join(folder, 'live-script.ndjson'), [
      { path: '', message: 'at least one event', received: 'an empty file' },
    ]);
}

/** A code that the terms give to one creator and codes.json to another would come to light only after the live. */
function checkCodes({ terms, codes }: Campaign): void {
  const own = terms.clauses.flatMap((clause) =>
    clause.clause === 'attribution' ? (clause.codes ?? []) : [],
  );
  withCodes(
    policyOfCodes(
      own.map(({ code, creator, valid }) => ({
        code,
        creator,
        ...(valid === undefined ? {} : { valid }),
      })),
    ),
    codes,
  );
}

/** One id with two contents would come to light only after the live. */
function checkIds({ folder, touches, orders, adjustments }: Campaign): void {
  try {
    creditOrders({ touches, orders, adjustments }, policyOfCodes([]));
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    const issues = error.details['issues'] as InputIssue[];
    throw inputInvalid(`What ${folder} holds of touches, orders and adjustments`, issues);
  }
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
