import { draftClauses } from '../clauses/reference.ts';
import type { Contract } from '../contract/document.ts';
import type { CheckOf, MarketRule, RequiredMention } from '../law/rule.ts';
import {
  convertMoney,
  formatMoney,
  governingQuote,
  isLivelaneError,
  type LocalText,
  type Money,
  money,
  type Severity,
  toMinor,
} from '../vocabulary/index.ts';
import { agreedPay } from './agreed-pay.ts';
import type { ReviewFinding } from './finding.ts';
import { lawIssue, type RuleContext } from './law-issue.ts';

type WrittenContract = CheckOf<'written-contract'>;

/**
 * What a contract in writing must state and does not. From the amount of the rule on, each missing mention weighs what
 * the rule does. Where the amount cannot be decided, what leaves it open is an issue, and mentions are warnings at
 * most. Below it, the one issue is the hint that other deals of the year count too.
 */
export function writtenContractIssues(
  check: WrittenContract,
  context: RuleContext,
): ReviewFinding[] {
  const { rule, contract } = context;
  const { from } = check;
  if (from === null) return missingMentions(check, { rule, contract, atMost: 'error' });
  const deal = dealAgainst(from, context);
  const values = { from: formatMoney(from) };
  switch (deal.stands) {
    case 'above':
      return missingMentions(check, { rule, contract, atMost: 'error' });
    case 'below':
      return [lawIssue('LAW_AMOUNT_BELOW', rule, { path: '/clauses', values, atMost: 'hint' })];
    case 'open':
      return [
        lawIssue('LAW_AMOUNT_OPEN', rule, {
          path: '/clauses',
          values: { ...values, why: deal.why },
          atMost: 'warning',
        }),
        ...missingMentions(check, { rule, contract, atMost: 'warning' }),
      ];
  }
}

type Standing =
  | { readonly stands: 'above' | 'below' }
  | { readonly stands: 'open'; readonly why: LocalText };

/** Where the deal stands against an amount, converted by the quote that governs at `asOf`; no rate is assumed. */
function dealAgainst(from: Money, { contract, fx, asOf }: RuleContext): Standing {
  const { least, most } = agreedPay(contract);
  const { currency } = contract;
  const converted = (minor: bigint): bigint => {
    const amount = money(currency, minor);
    if (currency === from.currency) return minor;
    const quote = governingQuote(fx, { from: currency, to: from.currency, at: asOf });
    return toMinor(convertMoney(amount, { to: from.currency, quote, rounding: 'floor' }));
  };
  try {
    if (converted(least) >= toMinor(from)) return { stands: 'above' };
    if (most !== null && converted(most) < toMinor(from)) return { stands: 'below' };
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'FX_QUOTE_MISSING') throw error;
    return { stands: 'open', why: noQuote(currency, from.currency) };
  }
  return { stands: 'open', why: atLeast(money(currency, least)) };
}

function noQuote(from: string, to: string): LocalText {
  return {
    en: `no exchange rate of ${from} to ${to} was given`,
    'zh-Hans': `未提供 ${from} 对 ${to} 的汇率`,
  };
}

function atLeast(least: Money): LocalText {
  const amount = formatMoney(least);
  return {
    en: `${amount} is fixed, and a commission, a bonus, a deposit or an open field may add to it`,
    'zh-Hans': `固定部分为 ${amount}，佣金、奖金、保证金或未填字段可能使其增加`,
  };
}

interface Mentioned {
  readonly rule: MarketRule;
  readonly contract: Contract;
  readonly atMost: Severity;
}

function missingMentions(check: WrittenContract, mentioned: Mentioned): ReviewFinding[] {
  return check.mentions.flatMap((mention): ReviewFinding[] => {
    const place = MENTIONS[mention];
    if (place === null) return [];
    return place === 'law' ? foreignLaw(check, mentioned) : partiesWithout(place, mentioned);
  });
}

/**
 * Where a contract holds a mention: in a field of each party, or as its governing law. Null for what the review asks of
 * every contract anyway, among the 35 items, and for the value of pay in kind, which no field of a contract holds.
 */
const MENTIONS: Readonly<Record<RequiredMention, PartyField | 'law' | null>> = {
  identity: { field: 'legalName', name: { en: 'the legal name', 'zh-Hans': '法定名称' } },
  address: { field: 'address', name: { en: 'a postal address', 'zh-Hans': '邮寄地址' } },
  email: { field: 'email', name: { en: 'an e-mail address', 'zh-Hans': '电子邮箱' } },
  'tax-residence': {
    field: 'taxResidence',
    name: { en: 'the country of tax residence', 'zh-Hans': '税务居民国' },
  },
  'local-law': 'law',
  missions: null,
  pay: null,
  rights: null,
  'in-kind-value': null,
};

interface PartyField {
  readonly field: 'legalName' | 'address' | 'email' | 'taxResidence';
  readonly name: LocalText;
}

/** The sides of a contract that lack a field; a payee is no side of it. */
function partiesWithout({ field, name }: PartyField, mentioned: Mentioned): ReviewFinding[] {
  const { rule, contract, atMost } = mentioned;
  return contract.parties.flatMap((party, index) =>
    party.role === 'payee' || party[field] !== undefined
      ? []
      : [
          lawIssue('LAW_MENTION', rule, {
            path: `/parties/${index}/${field}`,
            values: { party: party.name, field: name },
            atMost,
          }),
        ],
  );
}

/** A contract under another law; a clause in the parties' own words that names the wanted one makes it a hint. */
function foreignLaw({ namesOfLaw }: WrittenContract, mentioned: Mentioned): ReviewFinding[] {
  const { rule, contract, atMost } = mentioned;
  if (contract.law === rule.market) return [];
  const named = draftClauses(contract, 'other').some(({ text }) =>
    namesOfLaw.some((name) => text?.toLowerCase().includes(name.toLowerCase())),
  );
  return [
    lawIssue('LAW_GOVERNING', rule, {
      path: '/law',
      values: { law: contract.law },
      atMost: named ? 'hint' : atMost,
    }),
  ];
}
