import { basename } from 'node:path';
import {
  type Currency,
  governingQuote,
  type InputIssue,
  type Instant,
  inputInvalid,
  isLivelaneError,
} from '@livelane/contracts/vocabulary';
import { demoIssue } from '../errors/demo-issues.ts';
import type { Campaign } from './campaign.ts';
import { type Misfit, misfitsIn } from './misfit.ts';

/** Amounts of fees, prices and sales that no exchange rate of the campaign converts. */
export async function missingQuotes(campaign: Campaign): Promise<Misfit[]> {
  return [
    ...priceQuotes(campaign),
    ...(await feeQuotes(campaign)),
    ...(await saleQuotes(campaign)),
  ];
}

/** Prices are compared with the budget on the day the deal begins. */
function priceQuotes(campaign: Campaign): Misfit[] {
  const { brief } = campaign;
  return brief.products.flatMap(({ price }, index): Misfit[] => {
    const pair = ofGrade(campaign, price.currency);
    if (hasQuote(campaign, pair)) return [];
    const place = { path: `/products/${index}/price` };
    return [{ part: 'brief', issue: quoteIssue(campaign, pair, place) }];
  });
}

/** So are fees. */
async function feeQuotes(campaign: Campaign): Promise<Misfit[]> {
  const { creators, files } = campaign;
  const missing = creators.flatMap(({ id, fee }) => {
    if (fee?.fixed == null) return [];
    const pair = ofGrade(campaign, fee.fixed.currency);
    return hasQuote(campaign, pair) ? [] : [{ id, pair }];
  });
  return misfitsIn({ part: 'creators', file: files.creators }, missing, ({ id, pair }) => ({
    id,
    path: '/fee/fixed',
    issue: (place) => quoteIssue(campaign, pair, place),
  }));
}

function ofGrade({ brief, terms }: Campaign, from: Currency): Pair {
  return { from, to: brief.budget.currency, at: terms.term.start };
}

/** Orders and what came back of them are reported and settled in the currency of the contract. */
async function saleQuotes(campaign: Campaign): Promise<Misfit[]> {
  const { files, orders, adjustments, terms } = campaign;
  const amounts = [
    ...orders.map(({ id, at, lines }) => ({
      ...{ id, at, path: '/lines/0/money' },
      from: lines[0]?.money.currency,
    })),
    ...adjustments.map(({ id, at, money }) => ({ id, at, path: '/money', from: money.currency })),
  ];
  const missing = amounts.flatMap(({ id, at, path, from }) =>
    from === undefined || hasQuote(campaign, { from, to: terms.currency, at })
      ? []
      : [{ id, path, pair: { from, to: terms.currency, at } }],
  );
  return misfitsIn({ part: 'orders', file: files.orders }, missing, ({ id, path, pair }) => ({
    id,
    path,
    issue: (place) => quoteIssue(campaign, pair, place),
  }));
}

interface Pair {
  readonly from: Currency;
  readonly to: Currency;
  readonly at: Instant;
}

/** @throws INPUT_INVALID where two quotes that govern the pair differ */
function hasQuote({ fx, files }: Campaign, pair: Pair): boolean {
  try {
    return pair.from === pair.to || governingQuote(fx, pair) !== undefined;
  } catch (error) {
    if (isLivelaneError(error, 'FX_QUOTE_MISSING')) return false;
    if (isLivelaneError(error, 'INPUT_INVALID')) throw inputInvalid(files.fx, error.details.issues);
    throw error;
  }
}

function quoteIssue(
  { files }: Campaign,
  { from, to, at }: Pair,
  place: { readonly path?: string; readonly line?: number },
): InputIssue {
  const quote = { base: to, quote: from, rate: '…', asOf: at, side: 'mid', source: '…' };
  const params = { from, to, at, file: basename(files.fx), example: JSON.stringify(quote) };
  return demoIssue('QUOTE', { ...place, received: from, params });
}
