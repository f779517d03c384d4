import { describe, expect, it } from 'vitest';
import { signedByThree, signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { reviewContract } from '../review/review.ts';
import { type StandardTerm, TERM_FIELDS } from '../standard/schemas.ts';
import { renderContract } from './render.ts';

const EXAMPLES: Readonly<Record<string, Contract>> = {
  foreign: signedForeign(),
  'three-parties': signedByThree(),
  china: signedInChina(),
};

const markdown = (contract: Contract, language: 'en' | 'zh-Hans'): string =>
  renderContract(contract, { language, format: 'markdown' });

/** The text without the hash of its contract, which changes with every field. */
const read = (text: string): string => text.replace(/sha256:[0-9a-f]{64}/g, 'sha256:…');

describe.each(Object.entries(EXAMPLES))('the contract to sign: %s', (name, contract) => {
  it.each(['en', 'zh-Hans'] as const)('reads in %s as it was read and kept', async (language) => {
    await expect(read(markdown(contract, language))).toMatchFileSnapshot(
      `signed/${name}.${language}.md`,
    );
  });

  it('has a block for every signatory, and no tag, Id column or blank', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = markdown(contract, language);
      const signatures = text.slice(text.lastIndexOf('\n## '));
      for (const party of contract.parties) expect(signatures).toContain(party.name);
      expect(text).not.toMatch(/\| Id \||\| 编号 \||not agreed\\|未约定\\/);
      expect(text).not.toMatch(/^## .*\((?:fee|videos|stages|licence)\)$/m);
    }
  });

  it('stands level in two columns', () => {
    const html = renderContract(contract, { language: 'en', format: 'html', bilingual: true });
    expect(html).toContain('class="pair"');
    expect(html).not.toContain('undefined');
  });
});

describe('words in one language', () => {
  it('are marked in the other column', () => {
    const contract: Contract = {
      ...signedForeign(),
      title: { en: 'Three videos' },
      standardTerms: {
        terms: [
          { term: 'courts', version: 1, negotiationDays: 1, courts: { 'zh-Hans': '某地法院' } },
        ],
      },
    };
    expect(markdown(contract, 'zh-Hans')).toContain('# Three videos（原文，无中文译文）');
    expect(markdown(contract, 'zh-Hans')).toContain('wear（原文，无中文译文）');
    expect(markdown(contract, 'en')).toContain('lies with 某地法院 (no translation)');
    expect(markdown(contract, 'en')).not.toContain('wear (no translation)');
  });
});

it('a company under Chinese law seals, a person signs', () => {
  const text = markdown(signedInChina(), 'zh-Hans');
  const [brand = '', creator = ''] = text.slice(text.lastIndexOf('| 甲方')).split('| 乙方');
  expect(brand).toContain('盖章');
  expect(creator).toContain('身份证号');
  expect(creator).not.toContain('盖章');
});

const FLAGS = Object.values(TERM_FIELDS).flatMap(({ term, variables }) =>
  Object.entries(variables).flatMap(([field, { form, name }]) =>
    form === 'flag' ? [{ term, field, name }] : [],
  ),
);

describe.each(FLAGS)('$field of the term $term, left open', ({ term, field, name }) => {
  const contractWith = (value: boolean | null): Contract => {
    const terms = [{ term, version: 1, [field]: value } as StandardTerm];
    return { ...signedForeign(), standardTerms: { terms } };
  };
  const provisions = (value: boolean | null, language: 'en' | 'zh-Hans'): string[] =>
    read(markdown(contractWith(value), language))
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .map((line) => line.replace(/^\*\*[\d.]+\*\*/, ''));

  it.each(['en', 'zh-Hans'] as const)('says neither yes nor no in %s', (language) => {
    const [yes, no, open] = [true, false, null].map((value) => provisions(value, language));
    const own = open?.filter((line) => !yes?.includes(line) || !no?.includes(line)) ?? [];
    expect(own.map((line) => line.toLowerCase())).toEqual(
      // The term about assignment says nothing where its variable is "no".
      field === 'toAffiliates' ? [] : [expect.stringContaining(name[language])],
    );
    expect(own.every((line) => /: ?\*\*\\\[|：\*\*\\\[/.test(line))).toBe(true);
  });

  it('is an error of the review', () => {
    const found = reviewContract(contractWith(null), { asOf: '2026-11-22T08:00:00Z' });
    const open = found.find(({ code }) => code === 'TERM_OPEN');
    expect(open?.message['en']).toContain(name.en);
  });
});
