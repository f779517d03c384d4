import fc from 'fast-check';
import { FULL_TERMS } from '../clauses/full-terms.fixture.ts';
import { PAYING_TEXTS } from '../clauses/paying-texts.fixture.ts';
import { SALES_CLAUSES } from '../clauses/sales-clauses.fixture.ts';
import type { Clause } from '../clauses/schemas.ts';
import { DEAL_EXAMPLES } from '../contract/deal/examples/examples.fixture.ts';
import { signedByThree, signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { DISTRICTS } from '../standard/districts.ts';
import { STANDARD_TERM_IDS, type StandardTerm, TERM_FIELDS } from '../standard/schemas.ts';
import type { Variable, VariableForm } from '../standard/term-fields.ts';
import { inputIssues } from '../vocabulary/index.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  ']]>',
  '</style>',
  '"onload="x',
  "'",
  '&lt;b&gt;',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '<https://evil.example>',
  'https://evil.example',
  'www.evil.example',
  '`code`',
  '**bold**',
  '| cell |',
  '\n# heading',
  '\n| a | b |\n| - | - |',
  '\n---\n',
  '\n1. item',
  '\u202Egnirts',
  '\u2066x\u2069',
  '\u200B',
  '\u0000',
  '\u001b[31m',
  'mwww.evil.example',
  '\uFEFF',
  '\u2028',
  '\r\n',
  '\\',
  '$$',
  '~~x~~',
  '{{x}}',
  'مرحبا',
  '唇釉',
  '👩\u200D💻',
] as const;

/** Words that look like markup, turn text, or break a line. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

/** The complete contract with hostile words wherever people's words go. */
export function hostileContract(words: string): Contract {
  const contract = structuredClone(lipColourContract());
  const [brand, creator] = contract.parties;
  const [live, ...rest] = contract.clauses;
  if (brand === undefined || creator === undefined || live?.clause !== 'deliverable')
    throw new RangeError('fixture');
  return {
    ...contract,
    title: { en: words, 'zh-Hans': words },
    parties: [
      { ...brand, name: words, legalName: words, address: words, email: words },
      { ...creator, name: words },
    ],
    products: contract.products.map((product) => ({ ...product, name: words })),
    clauses: [
      { ...live, topic: words, wording: words, title: { en: words, 'zh-Hans': words } },
      ...rest,
      { clause: 'other', id: 'free', text: words },
    ],
  };
}

const PARTIES = ['rosy', 'mia', 'north'];

const VALUES: Readonly<Record<VariableForm, (variable: Variable) => fc.Arbitrary<unknown>>> = {
  days: () => fc.integer({ min: 0, max: 3650 }),
  count: () => fc.integer({ min: 2, max: 3 }),
  amount: () =>
    fc
      .bigInt({ min: 0n, max: 10n ** 12n })
      .map((minor) => ({ currency: 'USD', minor: `${minor}` })),
  share: () => fc.integer({ min: 0, max: 1_000_000 }),
  flag: () => fc.boolean(),
  word: ({ schema }) => fc.constantFrom(...((schema as { options?: string[] }).options ?? [])),
  party: () => fc.constantFrom(...PARTIES),
  parties: () => fc.subarray(PARTIES, { minLength: 1 }),
  local: () => fc.constant({ en: 'the place of the words', 'zh-Hans': '约定之地' }),
  district: () => fc.constantFrom(...DISTRICTS),
  language: () => fc.constantFrom('en', 'zh-Hans', 'fr'),
  markets: () => fc.subarray(['US', 'CN', 'FR', 'KR'], { minLength: 1 }),
};

/** A standard term with any variables. */
export const randomTerm = (id: (typeof STANDARD_TERM_IDS)[number]): fc.Arbitrary<StandardTerm> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries<Variable>(TERM_FIELDS[id].variables).map(([field, variable]) => [
          field,
          VALUES[variable.form](variable),
        ]),
      ),
    )
    .map((variables) => ({ term: id, version: 1, ...variables }) as StandardTerm);

const BASES: readonly Contract[] = [
  lipColourContract(),
  ...Object.values(DEAL_EXAMPLES).map((example) => example()),
  signedForeign(),
  signedByThree(),
  signedInChina(),
];

const MORE_CLAUSES: readonly Clause[] = [
  ...FULL_TERMS,
  ...SALES_CLAUSES,
  ...PAYING_TEXTS.map(({ clause }, index): Clause => ({ ...clause, id: `pays-${index}` })),
];

/** Any valid contract: clauses of every kind in any order, open slots, any words, any law, standard terms or none. */
export const randomContracts: fc.Arbitrary<Contract> = fc
  .record({
    base: fc.constantFrom(...BASES),
    more: fc.subarray([...MORE_CLAUSES], { maxLength: 12 }),
    kept: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    holes: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
    words: fc.option(hostileText.filter((words) => words.trim() !== '')),
    terms: fc.option(fc.subarray([...STANDARD_TERM_IDS])),
    law: fc.constantFrom('US', 'CN', 'GB', 'FR', 'KR'),
    language: fc.constantFrom('en' as const, 'zh-Hans' as const),
  })
  .chain(({ terms, ...rest }) =>
    fc.tuple(fc.constant(rest), fc.tuple(...(terms ?? []).map(randomTerm))),
  )
  .map(([{ base, more, kept, holes, words, law, language }, terms]): Contract => {
    const clauses = [...base.clauses, ...more]
      .filter((_, index) => kept[index] !== false)
      .map((clause) => structuredClone(clause));
    for (const [which, field] of holes) openSlot(clauses[which % clauses.length], field);
    const contract: Contract = {
      ...base,
      clauses:
        words === null ? clauses : [...clauses, { clause: 'other', id: 'free', text: words }],
      law,
      language,
      ...(terms.length === 0 ? {} : { standardTerms: { terms } }),
    };
    return words === null ? contract : worded(contract, words);
  })
  .filter((contract) => inputIssues(ContractSchema, contract).length === 0);

function openSlot(clause: Clause | undefined, field: number): void {
  if (clause === undefined) return;
  const keys = Object.keys(clause).filter((key) => key !== 'clause' && key !== 'id');
  Object.assign(clause, { [keys[field % keys.length] ?? 'topic']: null });
}

function worded(contract: Contract, words: string): Contract {
  return {
    ...contract,
    title: { en: words, 'zh-Hans': words },
    parties: contract.parties.map((party) => ({ ...party, name: words, address: words })),
    products: contract.products.map((product) => ({ ...product, name: words })),
    clauses: contract.clauses.map((clause, index) =>
      index === 0 ? { ...clause, wording: words, title: { en: words, 'zh-Hans': words } } : clause,
    ),
  };
}
