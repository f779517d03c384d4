import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAUSE_KINDS } from '../clauses/registry.ts';
import { CONTRACT_ERRORS } from '../contract/error.ts';
import { REVIEW_FINDINGS } from './findings.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it.each([
    ...Object.keys(REVIEW_FINDINGS),
    ...Object.keys(CONTRACT_ERRORS),
    ...Object.keys(CLAUSE_KINDS),
  ])('documents %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it('says of each code its severity in the catalogue, where it has one of its own', () => {
    for (const [code, { severity }] of Object.entries(REVIEW_FINDINGS)) {
      const row = readme
        .split('\n')
        .find((line) => line.startsWith('|') && line.includes(`\`${code}\``));
      const said = row?.split('|')[2]?.trim();
      if (said !== 'by place' && said !== 'by confidence') expect(said, code).toBe(severity);
    }
  });
});
