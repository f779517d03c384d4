import { foreignMoney, listed, unknownParties } from '../clause/conflict/reference.ts';
import type { Contract } from '../contract/document.ts';
import { marketName } from '../law/names/market-name.ts';
import { hasDistricts } from '../standard/districts.ts';
import { askedTerms, forumsOf, suitsLaw, termNeed } from '../standard/needs.ts';
import {
  fieldsOf,
  openVariables,
  type StandardTerm,
  type StandardTermId,
  TERM_FIELDS,
  variablesOf,
} from '../standard/schemas.ts';
import type { BothLanguages, LocalText, Money } from '../vocabulary/index.ts';
import { filledFinding, type ReviewFinding, reviewFinding } from './finding.ts';
import { signerIssues } from './signers.ts';
import { ownershipIssues, termConflicts } from './standard-conflicts.ts';
import { untranslatedIssues } from './untranslated.ts';

/**
 * What a contract that includes standard terms lacks to be signed: terms, their variables, details of those who sign; and
 * where terms contradict one another, the clauses or the governing law. A contract without the field is not asked.
 */
export function standardIssues(contract: Contract): ReviewFinding[] {
  const { standardTerms } = contract;
  if (standardTerms === undefined) return [];
  return [
    ...missingTerms(contract),
    ...leftOutIssues(contract),
    ...standardTerms.terms.flatMap((term, index) => [
      ...formIssues(term, index, contract),
      ...referenceIssues(term, index, contract),
      ...districtIssues(term, index, contract),
      ...termConflicts(term, index, contract),
    ]),
    ...ownershipIssues(contract),
    ...signerIssues(contract),
    ...untranslatedIssues(contract),
  ];
}

const includes = ({ standardTerms }: Contract, wanted: StandardTermId): boolean =>
  standardTerms?.terms.some(({ term }) => term === wanted) ?? false;

const isLeftOut = ({ standardTerms }: Contract, wanted: StandardTermId): boolean =>
  standardTerms?.leftOut?.some(({ term }) => term === wanted) ?? false;

function missingTerms(contract: Contract): ReviewFinding[] {
  const path = '/standardTerms/terms';
  const { law } = contract;
  const missing = askedTerms(contract).flatMap(({ term, need }): ReviewFinding[] => {
    if (includes(contract, term)) return [];
    const { name } = TERM_FIELDS[term];
    if (need === 'required')
      return [
        reviewFinding('TERM_MISSING', {
          path,
          values: { term: name, law: marketName(law), id: term },
        }),
      ];
    return isLeftOut(contract, term)
      ? []
      : [reviewFinding('TERM_NOT_DECIDED', { path, values: { term: name, id: term } })];
  });
  return [...missing, ...forumIssues(contract)];
}

/** Exactly one term says who decides disputes. */
function forumIssues(contract: Contract): ReviewFinding[] {
  const path = '/standardTerms/terms';
  const all: readonly StandardTermId[] = ['arbitration', 'courts', 'litigation-cn'];
  const [first, second] = all.filter((term) => includes(contract, term));
  const forums = forumsOf(contract.law).map((id) => `\`${id}\``);
  if (first === undefined) return [reviewFinding('FORUM_MISSING', { path, values: { forums } })];
  if (second === undefined) return [];
  const values = { first: TERM_FIELDS[first].name, second: TERM_FIELDS[second].name };
  return [reviewFinding('FORUMS_CONFLICT', { path, values })];
}

const NEEDED: LocalText = {
  en: 'which it needs to be signed',
  'zh-Hans': '而合同签署前须有该条款',
};
const INCLUDED: LocalText = { en: 'and includes it too', 'zh-Hans': '但同时又采用了该条款' };
const LEFT_OUT: LocalText = { en: 'A term that is left out', 'zh-Hans': '不采用声明' };

function leftOutIssues(contract: Contract): ReviewFinding[] {
  return (contract.standardTerms?.leftOut ?? []).flatMap(({ term, by }, index) => {
    const path = `/standardTerms/leftOut/${index}`;
    const isIncluded = includes(contract, term);
    const isRefused = isIncluded || termNeed(contract.law, term) === 'required';
    const values = { term: TERM_FIELDS[term].name, why: isIncluded ? INCLUDED : NEEDED };
    return [
      ...(isRefused ? [reviewFinding('TERM_NOT_LEFT_OUT', { path, values })] : []),
      ...unknownParties(contract, [[`${path}/by`, by]]).map(({ code, at, params }) =>
        filledFinding(code, { path: at, values: { ...params, clause: LEFT_OUT } }),
      ),
    ];
  });
}

/** Open variables, terms that stand twice, terms of the law of another country. */
function formIssues(term: StandardTerm, index: number, contract: Contract): ReviewFinding[] {
  const path = `/standardTerms/terms/${index}`;
  const { name } = fieldsOf(term);
  const open = openVariables(term);
  const first = contract.standardTerms?.terms.findIndex((it) => it.term === term.term);
  return [
    ...(open.length === 0 ? [] : [openIssue(name, open, path)]),
    ...(first === index ? [] : [reviewFinding('TERM_REPEATED', { path, values: { term: name } })]),
    ...(suitsLaw(contract.law, term.term)
      ? []
      : [
          reviewFinding('TERM_OF_OTHER_LAW', {
            path,
            values: { term: name, law: marketName(contract.law) },
          }),
        ]),
  ];
}

function openIssue(
  name: BothLanguages,
  open: ReturnType<typeof openVariables>,
  path: string,
): ReviewFinding {
  const names = open.map(({ variable }) => variable.name);
  return reviewFinding('TERM_OPEN', {
    path,
    values: {
      term: name,
      slots: {
        en: names.map(({ en }) => en).join('; '),
        'zh-Hans': names.map((it) => it['zh-Hans']).join('；'),
      },
    },
    missing: open.map(({ field, variable }) => ({
      path: `${path}/${field}`,
      name: variable.name,
      item: null,
    })),
  });
}

/** Parties that the contract does not have, and amounts in another currency. */
function referenceIssues(term: StandardTerm, index: number, contract: Contract): ReviewFinding[] {
  const path = `/standardTerms/terms/${index}`;
  const { name } = fieldsOf(term);
  return variablesOf(term)
    .filter(({ value }) => value !== undefined && value !== null)
    .flatMap(({ field, variable: { form }, value }) => {
      const at = `${path}/${field}`;
      if (form === 'party') return unknownParties(contract, [[at, value as string]]);
      if (form === 'parties') return unknownParties(contract, listed(at, value as string[]));
      return form === 'amount' ? foreignMoney(contract.currency, [[at, value as Money]]) : [];
    })
    .map(({ code, at, params }) =>
      filledFinding(code, { path: at, values: { ...params, clause: { ...name } } }),
    );
}

function districtIssues(term: StandardTerm, index: number, { law }: Contract): ReviewFinding[] {
  if (term.term !== 'governing-law') return [];
  const path = `/standardTerms/terms/${index}/district`;
  const { district = null } = term;
  if (district === null)
    return hasDistricts(law)
      ? [reviewFinding('DISTRICT_MISSING', { path, values: { law: marketName(law) } })]
      : [];
  return district.startsWith(`${law}-`)
    ? []
    : [reviewFinding('DISTRICT_ELSEWHERE', { path, values: { district, law: marketName(law) } })];
}
