import { basename, join } from 'node:path';
import { policyOfCodes, withCodes } from '@livelane/attribution';
import {
  type Currency,
  describeReceived,
  governingQuote,
  type InputIssue,
  inputInvalid,
  isLivelaneError,
  LivelaneError,
} from '@livelane/contracts/vocabulary';
import { nearestName } from '@livelane/contracts/vocabulary/node';
import { type Campaign, creatorOf } from './open.ts';
import { lineWhere } from './places.ts';

/**
 * What no file of a campaign can know of the others. All of it would come to light only after the live, when the
 * thirty seconds are spent.
 * @throws INPUT_INVALID or FX_QUOTE_MISSING with file, place and fix
 */
export async function checkTogether(campaign: Campaign): Promise<void> {
  checkPrices(campaign);
  checkCreators(campaign);
  checkCodes(campaign);
  checkCodeCreators(campaign);
  checkTermsProducts(campaign);
  await checkTouchCreators(campaign);
  await checkScript(campaign);
  await checkOrderProducts(campaign);
  await checkOrderClicks(campaign);
  checkGradeQuotes(campaign);
  await checkSaleQuotes(campaign);
}

/** The brief's products are the catalogue's, at the same price. */
function checkPrices({ folder, brief, products }: Campaign): void {
  const prices = new Map(products.map((product) => [product.id, product.price]));
  const issues = brief.products.flatMap((product, index): InputIssue[] => {
    const price = prices.get(product.id);
    if (price === undefined)
      return [
        {
          path: `/products/${index}/id`,
          message: 'a product of products.json',
          received: describeReceived(product.id),
        },
      ];
    if (price.currency === product.price.currency && price.minor === product.price.minor) return [];
    return [
      {
        path: `/products/${index}/price`,
        message: `its price in products.json, ${describeReceived(price)}`,
        received: describeReceived(product.price),
      },
    ];
  });
  refuse(join(folder, 'brief.json'), issues);
}

/** The deal is with a graded creator, and the codes of the terms are of graded creators. */
function checkCreators({ folder, terms, creators }: Campaign): void {
  const known = new Set(creators.map(({ id }) => id));
  const issues: InputIssue[] = [];
  if (creatorOf(terms, creators) === undefined) {
    const ids = terms.parties.filter((party) => party.role === 'creator').map((party) => party.id);
    issues.push({
      path: '/parties',
      message: 'a party with the role creator whose id is in creators.json',
      received: describeReceived(ids),
    });
  }
  terms.clauses.forEach((clause, at) => {
    if (clause.clause !== 'attribution') return;
    (clause.codes ?? []).forEach(({ creator }, place) => {
      if (known.has(creator)) return;
      const path = `/clauses/${at}/codes/${place}/creator`;
      issues.push({ path, ...strange(creator, known) });
    });
  });
  refuse(join(folder, 'terms.json'), issues);
}

/** A creator whom nobody graded, with the one who was probably meant. */
function strange(
  creator: string,
  known: ReadonlySet<string>,
): Pick<InputIssue, 'message' | 'received'> {
  const near = nearestName(creator, [...known]);
  const hint = near === undefined ? '' : `; ${describeReceived(near)} looks like it`;
  const message = `the id of a creator in creators.json${hint}`;
  return { message, received: describeReceived(creator) };
}

/** The shop's codes are of graded creators, too: under a misspelt name their sales would be nobody's. */
function checkCodeCreators({ folder, codes, creators }: Campaign): void {
  const known = new Set(creators.map(({ id }) => id));
  const issues = codes.flatMap(({ creator }, index): InputIssue[] =>
    known.has(creator) ? [] : [{ path: `/${index}/creator`, ...strange(creator, known) }],
  );
  refuse(join(folder, 'codes.json'), issues);
}

/** A touch of nobody has null for its creator; a misspelt one would cost the creator money without a word. */
async function checkTouchCreators({ files, touches, creators }: Campaign): Promise<void> {
  const known = new Set(creators.map(({ id }) => id));
  const met = new Set(touches.flatMap(({ creator }) => (creator === null ? [] : [creator])));
  const issues: InputIssue[] = [];
  for (const creator of met) {
    if (known.has(creator)) continue;
    const line = await lineWhere(files.touches, (record) => record['creator'] === creator);
    const { message, received } = strange(creator, known);
    issues.push({
      path: '/creator',
      ...line,
      message: `${message}; null where a channel has no creator`,
      received,
    });
  }
  refuse(files.touches, issues);
}

/** One code is not given to one creator by the terms and to another by codes.json. */
function checkCodes({ folder, terms, codes }: Campaign): void {
  const own = terms.clauses.flatMap((clause) =>
    clause.clause === 'attribution' ? (clause.codes ?? []) : [],
  );
  const rules = own.map(({ code, creator, valid }) => ({
    code,
    creator,
    ...(valid === undefined ? {} : { valid }),
  }));
  try {
    withCodes(policyOfCodes(rules), codes);
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    refuse(join(folder, 'codes.json'), error.details['issues'] as InputIssue[]);
  }
}

/** What the terms want shown and priced in the live is in the brief. */
function checkTermsProducts({ folder, terms, brief }: Campaign): void {
  const known = new Set(brief.products.map(({ id }) => id));
  const issues: InputIssue[] = [];
  const check = (path: string, id: string | undefined): void => {
    if (id === undefined || known.has(id)) return;
    issues.push({
      path,
      message: 'the id of a product in brief.json',
      received: describeReceived(id),
    });
  };
  terms.clauses.forEach((clause, at) => {
    if (clause.clause !== 'deliverable' || clause.live == null) return;
    const path = `/clauses/${at}/live`;
    for (const [place, id] of (clause.live.productIds ?? []).entries())
      check(`${path}/productIds/${place}`, id);
    for (const [place, { productId }] of (clause.live.promotions ?? []).entries())
      check(`${path}/promotions/${place}/productId`, productId);
  });
  refuse(join(folder, 'terms.json'), issues);
}

async function checkScript({ folder, script, brief }: Campaign): Promise<void> {
  const path = join(folder, 'live-script.ndjson');
  if (script.length === 0)
    refuse(path, [{ path: '', message: 'at least one event', received: 'an empty file' }]);
  const known = new Set(brief.products.map(({ id }) => id));
  const stray = script.find((event) => 'productId' in event && !known.has(event.productId));
  if (stray === undefined || !('productId' in stray)) return;
  const { productId } = stray;
  const line = await lineWhere(path, (record) => record['productId'] === productId);
  const message = `the id of a product in brief.json (${[...known].slice(0, 5).join(', ')})`;
  refuse(path, [{ path: '/productId', ...line, message, received: describeReceived(productId) }]);
}

async function checkOrderProducts({ files, orders, products }: Campaign): Promise<void> {
  const known = new Set(products.map(({ id }) => id));
  for (const { id, lines } of orders) {
    const at = lines.findIndex(({ productId }) => productId != null && !known.has(productId));
    if (at < 0) continue;
    const path = files.orders;
    refuse(path, [
      {
        path: `/lines/${at}/productId`,
        ...(await lineWhere(path, (record) => record['id'] === id)),
        message: 'the id of a product in products.json, or null for one that is not of this shop',
        received: describeReceived(lines[at]?.productId),
      },
    ]);
  }
}

/** An order comes after the click that it names: otherwise two clocks differ, and credit would be lost unseen. */
async function checkOrderClicks({ files, orders, touches }: Campaign): Promise<void> {
  const firstAt = new Map<string, number>();
  for (const { clickId, at } of touches) {
    if (clickId == null) continue;
    const before = firstAt.get(clickId) ?? Number.POSITIVE_INFINITY;
    firstAt.set(clickId, Math.min(before, Date.parse(at)));
  }
  for (const { id, at, clickIds = [] } of orders) {
    const early = clickIds.find((click) => (firstAt.get(click) ?? 0) > Date.parse(at));
    if (early === undefined) continue;
    const clicked = new Date(firstAt.get(early) ?? 0).toISOString();
    refuse(files.orders, [
      {
        path: '/at',
        ...(await lineWhere(files.orders, (record) => record['id'] === id)),
        message: `an instant not before its click ${describeReceived(early)} of ${clicked}: mend the clock of the shop or of the tracker`,
        received: describeReceived(at),
      },
    ]);
  }
}

/** Fees and prices are compared with the budget on the day the deal begins. */
function checkGradeQuotes(campaign: Campaign): void {
  const { brief, creators, terms } = campaign;
  const need = { to: brief.budget.currency, at: terms.term.start };
  brief.products.forEach(({ price }, index) => {
    const who = `brief.json /products/${index}/price`;
    needQuote(campaign, { ...need, from: price.currency, who });
  });
  creators.forEach(({ fee }, index) => {
    if (fee?.fixed == null) return;
    const who = `creators.json /${index}/fee/fixed`;
    needQuote(campaign, { ...need, from: fee.fixed.currency, who });
  });
}

/** Orders and what came back of them are reported and settled in the currency of the contract. */
async function checkSaleQuotes(campaign: Campaign): Promise<void> {
  const { files, orders, adjustments, terms } = campaign;
  const amounts = [
    ...orders.map(({ id, at, lines }) => ({ id, at, from: lines[0]?.money.currency })),
    ...adjustments.map(({ id, at, money }) => ({ id, at, from: money.currency })),
  ];
  for (const { id, at, from } of amounts) {
    if (from === undefined || hasQuote(campaign, { from, to: terms.currency, at })) continue;
    const { line } = await lineWhere(
      files.orders,
      (record) => record['id'] === id && record['at'] === at,
    );
    const who = `${basename(files.orders)}${line === undefined ? '' : ` line ${line}`}`;
    needQuote(campaign, { from, to: terms.currency, at, who });
  }
}

interface Pair {
  readonly from: Currency;
  readonly to: Currency;
  readonly at: string;
}

function hasQuote({ fx }: Campaign, pair: Pair): boolean {
  try {
    return pair.from === pair.to || governingQuote(fx, pair) !== undefined;
  } catch (error) {
    if (isLivelaneError(error) && error.code === 'FX_QUOTE_MISSING') return false;
    throw error;
  }
}

function needQuote(campaign: Campaign, { who, ...pair }: Pair & { readonly who: string }): void {
  if (hasQuote(campaign, pair)) return;
  const { from, to, at } = pair;
  throw new LivelaneError(
    'FX_QUOTE_MISSING',
    `${who} is in ${from}, and ${join(campaign.folder, 'fx.json')} has no quote between ${from} and ${to} at or before ${at}: add one, such as {"base":"${to}","quote":"${from}","rate":"…","asOf":"${at}","side":"mid","source":"your bank"}.`,
    { details: { ...pair, who } },
  );
}

function refuse(path: string, issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw inputInvalid(path, issues);
}
