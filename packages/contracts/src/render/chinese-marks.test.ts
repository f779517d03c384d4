import { expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Window } from '../vocabulary/index.ts';
import { renderContract } from './render.ts';

/** The deal of the tests with permits and open slots, and Chinese values in the fields that are written in it. */
function deal(): Contract {
  const contract = lipColourContract();
  const valid: Window = { start: '2026-11-01T00:00:00Z', end: '2027-11-01T00:00:00Z' };
  const licences = [{ market: 'AE', number: '许可证', issuer: '主管机关', valid }];
  return {
    ...contract,
    parties: contract.parties.map((party) => ({ ...party, name: '丝绒', licences })),
    clauses: contract.clauses.flatMap((clause) => [
      clause,
      { clause: clause.clause, id: `${clause.id}-open` } as typeof clause,
    ]),
  };
}

it.each(['markdown', 'html'] as const)('Chinese is written with its own marks: %s', (format) => {
  const whole = renderContract(deal(), { language: 'zh-Hans', format });
  const text = whole.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>|\*\*|\\/g, '');
  const beside = text.match(
    /.{0,12}(\p{Script=Han}[,:;()?!]|[,:;()?!] ?\p{Script=Han}|（[^（）]*\)).{0,12}/gu,
  );
  expect(beside).toBeNull();
});
