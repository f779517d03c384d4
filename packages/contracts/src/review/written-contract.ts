import { hasClause } from '../clause/contract-context.ts';
import type { ClauseKindName } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import type { Day } from '../law/in-force.ts';
import { marketName } from '../law/names/market-name.ts';
import type { CheckOf, MarketRule, RequiredMention } from '../law/rule.ts';
import {
  type Currency,
  type FxQuote,
  formatMoney,
  governingQuote,
  type Instant,
  isLivelaneError,
  type LocalText,
  type Money,
  minorUnitRate,
  money,
  type Severity,
  toMinor,
} from '../vocabulary/index.ts';
import { type AgreedPay, type Amount, agreedPays } from './agreed-pay.ts';
import type { ReviewFinding } from './finding.ts';
import { byHand, lawIssue, type RuleContext } from './law-issue.ts';

type WrittenContract = CheckOf<'written-contract'>;

/**
 * What a contract in writing must state and does not. From the amount of the rule on, which each advertiser's pay to one
 * creator is held against, each missing mention weighs what the rule does. Where no advertiser reaches it and one cannot
 * be decided, mentions are warnings at most. An advertiser below it need not be named, and is a hint that other deals of
 * the year count too.
 */
export function writtenContractIssues(
  check: WrittenContract,
  context: RuleContext,
): ReviewFinding[] {
  const { rule, contract } = context;
  const { from } = check;
  if (from === null)
    return missingMentions(check, { rule, contract, atMost: 'error', advertisers: [] });
  const standings = standingsOf(from, context);
  const named = (stands: Standing['stands']) =>
    standings.filter((it) => it.stands === stands).map(({ advertiser }) => advertiser);
  const amounts = standings.flatMap((standing) => amountIssue(standing, { from, rule, contract }));
  const [bound, open] = [named('above'), named('open')];
  if (bound.length + open.length === 0) return amounts;
  const sure = bound.length > 0;
  const mentioned: Mentioned = {
    rule,
    contract,
    atMost: sure ? 'error' : 'warning',
    advertisers: sure ? bound : open,
  };
  return [...amounts, ...missingMentions(check, mentioned)];
}

type Standing = { readonly advertiser: string | null } & (
  | { readonly stands: 'above' | 'below' }
  | { readonly stands: 'open'; readonly why: LocalText }
);

function amountIssue(
  standing: Standing,
  { from, rule, contract }: Pick<RuleContext, 'rule' | 'contract'> & { readonly from: Money },
): ReviewFinding[] {
  const advertiser = partyNames(contract, [standing.advertiser]);
  const values = { from: formatMoney(from), advertiser };
  switch (standing.stands) {
    case 'above':
      return [];
    case 'below':
      return [lawIssue('LAW_AMOUNT_BELOW', rule, { path: '/clauses', values, atMost: 'hint' })];
    case 'open':
      return [
        lawIssue('LAW_AMOUNT_OPEN', rule, {
          path: '/clauses',
          values: { ...values, why: standing.why },
          atMost: 'warning',
        }),
      ];
  }
}

/** The names of advertisers; where none is known, what they are called. */
function partyNames({ parties }: Contract, ids: readonly (string | null)[]): LocalText {
  const names = ids.flatMap((id) =>
    id === null ? [] : (parties.find((party) => party.id === id)?.name ?? id),
  );
  if (names.length === 0) return { en: 'the advertiser', 'zh-Hans': '广告主' };
  return { en: names.join(', '), 'zh-Hans': names.join('、') };
}

const DECIDED = ['above', 'open', 'below'] as const;

/** For each advertiser, the comparison with the strictest outcome over all creators. */
function standingsOf(from: Money, context: RuleContext): Standing[] {
  const pays = agreedPays(context.contract);
  return [...new Set(pays.map(({ advertiser }) => advertiser))].flatMap((advertiser) => {
    const each = pays
      .filter((it) => it.advertiser === advertiser)
      .map(({ pay }): Standing => ({ advertiser, ...payAgainst(from, pay, context) }));
    return DECIDED.flatMap((stands) => each.filter((it) => it.stands === stands)).slice(0, 1);
  });
}

/** Pay compared with an amount. */
function payAgainst(from: Money, { least, most }: AgreedPay, context: RuleContext) {
  const sure = compared(least, from, context);
  const atMost = compared(most ?? [], from, context);
  const missing = [...new Set([...sure.missing, ...atMost.missing])];
  if (sure.reached) return { stands: 'above' } as const;
  if (most !== null && missing.length === 0 && !atMost.reached) return { stands: 'below' } as const;
  const why =
    missing.length > 0 ? noQuote(missing.join(', '), from.currency) : atLeast(least, from.currency);
  return { stands: 'open', why } as const;
}

/**
 * Whether amounts together reach another one, exactly: each currency by the quote that governs at `asOf`, for a date at its
 * end in UTC. No rate is assumed; currencies without one count nothing and are `missing`.
 */
function compared(amounts: readonly Amount[], from: Money, { fx, asOf }: RuleContext) {
  const missing: Currency[] = [];
  // The sum as a fraction of minor units.
  let [sum, parts] = [0n, 1n];
  for (const { currency, minor } of totals(amounts)) {
    const rate = rateOf({ from: currency, to: from.currency, at: lastMomentOf(asOf) }, fx);
    if (rate === null) missing.push(currency);
    else [sum, parts] = [sum * rate.d + minor * rate.n * parts, parts * rate.d];
  }
  return { reached: sum >= toMinor(from) * parts, missing };
}

function lastMomentOf(day: Day): Instant {
  return day.includes('T') ? (day as Instant) : (`${day}T23:59:59.999Z` as Instant);
}

function rateOf(pair: Parameters<typeof governingQuote>[1], fx: readonly FxQuote[]) {
  if (pair.from === pair.to) return { n: 1n, d: 1n };
  try {
    return minorUnitRate(governingQuote(fx, pair), pair);
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'FX_QUOTE_MISSING') throw error;
    return null;
  }
}

/** One amount for each currency, without those of nothing. */
function totals(amounts: readonly Amount[]): Amount[] {
  return [...new Set(amounts.map(({ currency }) => currency))]
    .map((currency) => ({
      currency,
      minor: amounts.reduce((all, it) => (it.currency === currency ? all + it.minor : all), 0n),
    }))
    .filter(({ minor }) => minor !== 0n);
}

function noQuote(from: string, to: string): LocalText {
  return {
    en: `no exchange rate of ${from} to ${to} was given`,
    'zh-Hans': `未提供 ${from} 对 ${to} 的汇率`,
  };
}

function atLeast(least: readonly Amount[], currency: Currency): LocalText {
  const fixed = totals(least);
  const amount = (fixed.length === 0 ? [{ currency, minor: 0n }] : fixed)
    .map((it) => formatMoney(money(it.currency, it.minor)))
    .join(' + ');
  return {
    en: `${amount} is fixed, and a commission, a bonus, a deposit or an open field may add to it`,
    'zh-Hans': `固定部分为 ${amount}，佣金、奖金、保证金或未填字段可能使其增加`,
  };
}

interface Mentioned {
  readonly rule: MarketRule;
  readonly contract: Contract;
  readonly atMost: Severity;
  /** The advertisers whose contract it is, by party; a brand that is none of them need not be named. Empty: all. */
  readonly advertisers: readonly (string | null)[];
}

function missingMentions(check: WrittenContract, mentioned: Mentioned): ReviewFinding[] {
  return check.mentions.flatMap((mention): ReviewFinding[] => {
    const place = MENTIONS[mention];
    if (place === null) return [];
    if (place === 'law') return foreignLaw(check, mentioned);
    if (place === 'by-hand') return [inKind(mentioned)];
    return 'kind' in place ? withoutClause(place, mentioned) : partiesWithout(place, mentioned);
  });
}

/**
 * The place of a mandatory statement: a field of each party, or the governing law; `by-hand` if no field holds it.
 * A kind of clause for what the review asks for among the 35 items, which some deal types may leave open; null for pay,
 * which it asks of every contract.
 */
const MENTIONS: Readonly<
  Record<RequiredMention, PartyField | AskedKind | 'law' | 'by-hand' | null>
> = {
  identity: { field: 'legalName', name: { en: 'the legal name', 'zh-Hans': '法定名称' } },
  address: { field: 'address', name: { en: 'a postal address', 'zh-Hans': '邮寄地址' } },
  email: { field: 'email', name: { en: 'an e-mail address', 'zh-Hans': '电子邮箱' } },
  'tax-residence': {
    field: 'taxResidence',
    name: { en: 'the country of tax residence', 'zh-Hans': '税务居民国' },
  },
  'local-law': 'law',
  missions: {
    kind: 'deliverable',
    says: {
      en: 'The contract states what the creator is to do. No clause does, which the deal type allows.',
      'zh-Hans': '合同须载明达人应做什么。合作类型允许不约定，本合同没有条款写明。',
    },
  },
  pay: null,
  rights: {
    kind: 'intellectual-property',
    says: {
      en: 'The contract states whose the content is and how it may be used. No clause does, which the deal type allows.',
      'zh-Hans': '合同须载明内容归谁及可如何使用。合作类型允许不约定，本合同没有条款写明。',
    },
  },
  'in-kind-value': 'by-hand',
};

interface PartyField {
  readonly field: 'legalName' | 'address' | 'email' | 'taxResidence';
  readonly name: LocalText;
}

interface AskedKind {
  readonly kind: ClauseKindName;
  readonly says: LocalText;
}

/** What no clause states, where the deal type does not make that an error of its own. */
function withoutClause({ kind, says }: AskedKind, { rule, contract }: Mentioned): ReviewFinding[] {
  if (contract.dealType === undefined || hasClause(contract, kind)) return [];
  return [byHand(says, { rule, path: '/clauses' })];
}

/** The sides of a contract that lack a field; a payee is no side of it. */
function partiesWithout({ field, name }: PartyField, mentioned: Mentioned): ReviewFinding[] {
  const { rule, contract, atMost, advertisers } = mentioned;
  const advertiser = namesOf(mentioned);
  return contract.parties.flatMap(({ id, role, ...party }, index) => {
    const other = role === 'brand' && hasParty(advertisers) && !advertisers.includes(id);
    if (role === 'payee' || other || party[field] !== undefined) return [];
    const values = { party: party.name, field: name, advertiser };
    return [lawIssue('LAW_MENTION', rule, { path: `/parties/${index}/${field}`, values, atMost })];
  });
}

function hasParty(advertisers: Mentioned['advertisers']): boolean {
  return advertisers.some((id) => id !== null);
}

function namesOf({ contract, advertisers }: Mentioned): LocalText {
  const brands = contract.parties.filter(({ role }) => role === 'brand').map(({ id }) => id);
  return partyNames(contract, hasParty(advertisers) ? advertisers : brands);
}

function inKind({ rule }: Mentioned): ReviewFinding {
  return byHand(IN_KIND, { rule, path: '/clauses' });
}

const IN_KIND: LocalText = {
  en: 'The contract states the value of what the creator gets in kind, such as goods to keep.',
  'zh-Hans': '合同须载明达人所获实物报酬（如可保留的商品）的价值。',
};

/** A contract under another law, and the free-text clauses that name the required one, for people to read. */
function foreignLaw({ namesOfLaw }: WrittenContract, mentioned: Mentioned): ReviewFinding[] {
  const { rule, contract, atMost } = mentioned;
  if (contract.law === rule.market) return [];
  const values = { law: marketName(contract.law), advertiser: namesOf(mentioned) };
  const named = contract.clauses.flatMap((clause, index) => {
    const text = clause.clause === 'other' ? clause.text?.toLowerCase() : undefined;
    return namesOfLaw.some((name) => text?.includes(name.toLowerCase()))
      ? [byHand(NAMES_LAW, { rule, path: `/clauses/${index}/text` })]
      : [];
  });
  return [lawIssue('LAW_GOVERNING', rule, { path: '/law', values, atMost }), ...named];
}

const NAMES_LAW: LocalText = {
  en: 'The law of the market governs. This clause names that law; read what it says of it.',
  'zh-Hans': '须适用该市场的法律。本条款提到该法律，请阅读其具体内容。',
};
