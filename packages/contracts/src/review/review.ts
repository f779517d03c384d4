import * as z from 'zod/mini';
import type { OpenSlot } from '../clause/clause-schemas.ts';
import { type Conflict, MOST_NAMED } from '../clause/conflict/conflict.ts';
import { repeated } from '../clause/conflict/reference.ts';
import { grouped } from '../clause/contract-context.ts';
import { indexed } from '../clause/once-for.ts';
import { kindOf } from '../clauses/kinds.ts';
import { type Clause, ClauseSchema, draftClauses } from '../clauses/schemas.ts';
import { undecidedSlots, unsettledSlots } from '../contract/deal/waiver.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { type Day, parseDay } from '../law/in-force.ts';
import {
  type BothLanguages,
  compareInstants,
  type FxQuote,
  FxQuoteSchema,
  type LocalText,
  type Market,
  MarketSchema,
  parseInput,
  type UnknownField,
  unknownFields,
  unusualRates,
} from '../vocabulary/index.ts';
import { clauseName } from './clause-name.ts';
import { filledFinding, type ReviewFinding, reviewFinding } from './finding.ts';
import type { ReviewCode } from './findings.ts';
import { itemIssues } from './item-issues.ts';
import { lawIssues } from './law.ts';
import { platformIssues } from './platform.ts';
import { standardIssues } from './standard.ts';
import { VAGUE_REASONS, vaguePhrases } from './vagueness.ts';

/** Options of {@link reviewContract}. */
export interface ReviewOptions {
  /** Whose law applies: that of a date of each market's own calendar, or of an instant. */
  readonly asOf: Day;
  /** Markets whose rules are checked. Default: all that the contract and its deliverables address. */
  readonly markets?: readonly Market[];
  /** Exchange rates, used if a rule names an amount in another currency than that of a fee. Default: none. */
  readonly fx?: readonly FxQuote[];
}

/**
 * Reviews a contract: items of the 35 of a KOL deal that its deal type asks for and it does not settle, open slots, vague
 * phrases in free text, contradictions within and between clauses, what its standard terms lack to be signed, breaches of the rules in force in the audience's markets
 * and on the platforms, and implausibly low rates. Not legal advice.
 *
 * @param contract - fits `ContractSchema`; slots may be open
 * @returns findings in a stable order, the whole contract's first, then clause by clause, law, platforms and rates last; a
 *   contract without `error` can be planned and settled
 * @throws INPUT_INVALID for anything that is not a contract, a day, a market or an exchange rate, or for two quotes that
 *   contradict one another
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { reviewContract } from '@livelane/contracts/review';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * reviewContract(contract, { asOf: '2026-11-09' })[0]?.message['en']; // => "The contract does not settle who owns the content."
 * ```
 */
export function reviewContract(contract: Contract, options: ReviewOptions): ReviewFinding[] {
  parseInput(ContractSchema, contract, 'contract');
  parseDay(options.asOf, 'asOf');
  parseInput(z.array(MarketSchema), options.markets ?? [], 'markets');
  parseInput(z.array(FxQuoteSchema), options.fx ?? [], 'fx');
  return issuesOf(indexed(contract), options);
}

function issuesOf(contract: Contract, options: ReviewOptions): ReviewFinding[] {
  const reading = { asOf: options.asOf, markets: options.markets ?? audienceMarkets(contract) };
  return [
    ...itemIssues(contract),
    ...partyIssues(contract),
    ...identityIssues(contract),
    ...coverIssues(contract),
    ...gradeIssues(contract),
    ...standardIssues(contract),
    ...contract.clauses.flatMap((clause, index) =>
      clauseIssues(clause, contract, `/clauses/${index}`),
    ),
    ...lawIssues(contract, { ...reading, fx: options.fx ?? [] }),
    ...platformIssues(contract, reading),
    ...unusualRates(contract, { what: { en: 'contract', 'zh-Hans': '合同' } }),
  ];
}

function audienceMarkets(contract: Contract): Market[] {
  const pieces = draftClauses(contract, 'deliverable').flatMap(({ audience }) => audience ?? []);
  return [...new Set([...contract.audience, ...pieces].map(({ market }) => market))];
}

/** The sides of a deal; an agency may stand for either, so one counts for both. */
const SIDES = [
  { role: 'brand', name: { en: 'the brand, or an agency', 'zh-Hans': '品牌方或机构' } },
  { role: 'creator', name: { en: 'the creator, or an agency', 'zh-Hans': '达人或机构' } },
] as const;

function partyIssues({ parties }: Contract): ReviewFinding[] {
  const roles = new Set(parties.map(({ role }) => role));
  return SIDES.filter(({ role }) => !roles.has(role) && !roles.has('agency')).map(({ name }) =>
    reviewFinding('PARTY_MISSING', { path: '/parties', values: { role: name } }),
  );
}

function identityIssues(contract: Contract): ReviewFinding[] {
  const lists = [
    ['/parties', contract.parties, { en: 'the list of parties', 'zh-Hans': '各方名单' }],
    ['/products', contract.products, { en: 'the list of products', 'zh-Hans': '商品清单' }],
    ['/clauses', contract.clauses, { en: 'the list of clauses', 'zh-Hans': '条款清单' }],
  ] as const;
  return lists.flatMap(([path, list, clause]) =>
    repeated(list).map(({ id, index }) =>
      reviewFinding('ID_REPEATED', { path: `${path}/${index}/id`, values: { id, clause } }),
    ),
  );
}

function gradeIssues(contract: Contract): ReviewFinding[] {
  const { grade } = contract.basis;
  if (grade === null || compareInstants(grade.expiresAt, contract.draftedAt) > 0) return [];
  return [
    reviewFinding('GRADE_EXPIRED', {
      path: '/basis/grade',
      values: { grade: grade.id, date: grade.expiresAt.slice(0, 10) },
    }),
  ];
}

function clauseIssues(clause: Clause, contract: Contract, path: string): ReviewFinding[] {
  return [
    ...slotIssues(clause, contract, path),
    ...conflictIssues(clause, contract, path),
    ...vagueIssues(clause, contract, path),
    ...fieldIssues(clause, path),
  ];
}

/** The conflicts of a clause, so many of each code at the most, and which have more. */
function conflictIssues(clause: Clause, contract: Contract, path: string): ReviewFinding[] {
  const found: readonly Conflict[] = kindOf(clause).conflicts?.(clause, contract) ?? [];
  if (found.length === 0) return [];
  const place = { path, clauseId: clause.id };
  const named = clauseName(clause);
  return [...grouped(found, ({ code }) => [code])].flatMap(([code, all]) => [
    ...all.slice(0, MOST_NAMED).map(({ at, params }) =>
      filledFinding(code as ReviewCode, {
        ...place,
        path: `${path}${at}`,
        values: { ...params, clause: named },
      }),
    ),
    ...(all.length > MOST_NAMED
      ? [
          reviewFinding('CONFLICTS_LEFT_OUT', {
            ...place,
            values: { clause: named, code, count: MOST_NAMED },
          }),
        ]
      : []),
  ]);
}

function slotIssues(clause: Clause, contract: Contract, path: string): ReviewFinding[] {
  const wording = shortened(clause.wording);
  const words =
    wording === undefined ? '' : { en: ` (“${wording}”)`, 'zh-Hans': `（“${wording}”）` };
  const issueOf = (
    code: 'SLOT_OPEN' | 'SLOT_UNDECIDED',
    slots: readonly OpenSlot[],
    named: LocalText = namesOf(slots.map(({ name }) => name)),
  ) =>
    slots.length === 0
      ? []
      : [
          reviewFinding(code, {
            path,
            clauseId: clause.id,
            values: { clause: clauseName(clause), wording: words, slots: named },
            missing: slots.map(({ at, name, item }) => ({ path: `${path}${at}`, name, item })),
          }),
        ];
  const undecided = undecidedSlots(clause, contract);
  return [
    ...issueOf('SLOT_OPEN', unsettledSlots(clause, contract)),
    ...issueOf(
      'SLOT_UNDECIDED',
      undecided,
      namesOf(undecided.map((it) => withDefault(clause, it))),
    ),
  ];
}

function namesOf(names: readonly BothLanguages[]): LocalText {
  return {
    en: names.map(({ en }) => en).join('; '),
    'zh-Hans': names.map((name) => name['zh-Hans']).join('；'),
  };
}

/** What a field states, and in brackets what applies where nobody says it. */
function withDefault(clause: Clause, { at, name, item }: OpenSlot): BothLanguages {
  const { byDefault } = kindOf(clause);
  const meaning = byDefault?.[at] ?? byDefault?.[item ?? ''];
  return meaning === undefined
    ? name
    : {
        en: `${name.en} (${meaning.en})`,
        'zh-Hans': `${name['zh-Hans']}（${meaning['zh-Hans']}）`,
      };
}

function shortened(wording: string | undefined): string | undefined {
  const characters = Array.from(wording ?? '');
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : wording;
}

const WEIGHTS = { obligation: 'error', term: 'warning', note: 'hint' } as const;

function vagueIssues(clause: Clause, contract: Contract, path: string): ReviewFinding[] {
  const { wording } = clause;
  const isOpen = unsettledSlots(clause, contract).length > 0;
  // The typed fields govern over the parties' own words, unless they leave something open.
  const words =
    wording === undefined
      ? []
      : [
          {
            at: '/wording',
            text: wording,
            weight: isOpen ? ('obligation' as const) : ('note' as const),
          },
        ];
  return [...words, ...(kindOf(clause).freeText?.(clause) ?? [])].flatMap(({ at, text, weight }) =>
    vaguePhrases(text).map(({ phrase, category }) =>
      reviewFinding('PHRASE_VAGUE', {
        path: `${path}${at}`,
        clauseId: clause.id,
        severity: WEIGHTS[weight],
        values: { phrase, clause: clauseName(clause), why: VAGUE_REASONS[category] },
      }),
    ),
  );
}

function fieldIssues(clause: Clause, path: string): ReviewFinding[] {
  const where = { path, clauseId: clause.id, name: clauseName(clause) };
  return unknownFields(ClauseSchema, clause).map(unreadIssue(where));
}

function coverIssues(contract: Contract): ReviewFinding[] {
  const name = { en: 'The cover page', 'zh-Hans': '合同首部' };
  const cover = { ...contract, clauses: [] };
  return unknownFields(ContractSchema, cover).map(unreadIssue({ path: '', name }));
}

function unreadIssue(where: {
  readonly path: string;
  readonly clauseId?: string;
  readonly name: LocalText;
}): (it: UnknownField) => ReviewFinding {
  return ({ path, field, near, isNearMissing }) => {
    const place = {
      path: `${where.path}${path}`,
      ...(where.clauseId === undefined ? {} : { clauseId: where.clauseId }),
    };
    return near !== undefined && isNearMissing
      ? reviewFinding('FIELD_MISSPELT', { ...place, values: { field, near, clause: where.name } })
      : reviewFinding('FIELD_UNKNOWN', { ...place, values: { field, clause: where.name } });
  };
}
