import { spoilt } from '@livelane/testing/spoilt';
import { describe, expect, it } from 'vitest';
import { ContractSchema } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import {
  INPUT_ISSUES,
  inputIssues,
  translatedIssue,
  VOCABULARY_ERRORS,
} from '../vocabulary/index.ts';
import {
  englishWords,
  untranslated,
  untranslatedErrors,
} from '../vocabulary/message/languages.fixture.ts';
import { VOCABULARY_ZH_HANS } from '../vocabulary/zh-Hans/index.ts';
import { CONTRACT_ERRORS } from './contract-error.ts';
import { CONTRACT_ISSUES } from './issues.ts';
import { WORKFLOW_ISSUES } from './workflow-issues.ts';
import { CONTRACTS_ZH_HANS } from './zh-Hans.ts';

describe('contracts in Simplified Chinese', () => {
  it('has every error, with every cause and fix and the values of the English text', () => {
    const english = { ...VOCABULARY_ERRORS, ...CONTRACT_ERRORS };
    expect(untranslatedErrors(english, CONTRACTS_ZH_HANS.errors)).toEqual([]);
  });

  it.each(Object.entries({ ...CONTRACT_ISSUES, ...WORKFLOW_ISSUES }))('%s', (code, english) => {
    expect(untranslated(english, CONTRACTS_ZH_HANS.issues[code] ?? '')).toEqual([]);
    expect(CONTRACTS_ZH_HANS.issues[code]).toBeTruthy();
  });
});

const { clauses, ...rest } = lipColourContract();
const documents = [
  ['cover page', { ...rest, clauses: [] }] as const,
  ...clauses.map((clause) => [`${clause.clause} clause`, { ...rest, clauses: [clause] }] as const),
];

it.each(documents)('a spoilt %s is refused with codes that both languages know', (_, document) => {
  const known = Object.keys({ ...INPUT_ISSUES, ...CONTRACT_ISSUES });
  const seen = new Set<string>();
  expect(inputIssues(ContractSchema, document)).toEqual([]);
  for (const wrong of spoilt(document))
    for (const issue of inputIssues(ContractSchema, wrong)) {
      const kind = `${issue.code} ${JSON.stringify(issue.params)}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      expect(known).toContain(issue.code);
      expect(['OTHER', 'VALID', 'TYPE']).not.toContain(issue.code);
      expect(englishWords(translatedIssue(issue, [VOCABULARY_ZH_HANS, CONTRACTS_ZH_HANS]))).toEqual(
        [],
      );
    }
  expect(seen.size).toBeGreaterThan(10);
});
