import type { CompleteRenewalClause } from '../../clauses/renewal/schema.ts';
import { nextRenewal } from '../renewal/renewal.ts';
import type { ObligationsOf } from './obligation.ts';

/** The last day of notice of a renewal that is left; none after an early end. */
export const renewalObligations: ObligationsOf<CompleteRenewalClause> = (
  clause,
  { contract, end },
) => {
  if (clause.times === 0 || end !== null) return [];
  const what =
    clause.mode === 'automatic'
      ? { en: 'last day to decline the renewal', 'zh-Hans': '拒绝续约的最后一日' }
      : { en: 'last day to declare the renewal', 'zh-Hans': '声明续约的最后一日' };
  const { noticeBy: on } = nextRenewal(clause, contract);
  return [
    {
      id: `${clause.id}.notice`,
      by: clause.holder ?? null,
      what,
      when: { on },
      zone: contract.zone,
    },
  ];
};
