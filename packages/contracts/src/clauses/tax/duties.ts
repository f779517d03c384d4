import type { ClauseDuty, DutyKind } from '../../clause/duty/duty.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { type PayingClause, payingClauses } from '../../clause/paying.ts';
import type { TaxClause } from './schema.ts';

/** Tax is withheld, and papers that lower it are handed over. */
export const taxDuties: DutyKind<TaxClause> = {
  duties: (clause, contract) => {
    const { withholdingRate, authority, borneBy, papers, treaty, feeIds } = clause;
    const paying = payingClauses(contract)
      .filter((it) => 'payer' in it)
      .filter(({ id }) => feeIds?.includes(id) ?? true);
    const hands = (name: string, duty: Pick<ClauseDuty, 'what' | 'when' | 'follows'>) =>
      partiesOf(paying, 'payee').map((by, index) => ({ name: `${name}.${index}`, by, ...duty }));
    return [
      ...(withholdingRate === 0
        ? []
        : partiesOf(paying, 'payer').map((by, index) => ({
            name: `withhold.${index}`,
            by,
            what: say('withhold'),
            details: [
              the('share', withholdingRate),
              the('market', authority),
              ...(treaty === undefined
                ? []
                : [say('under-treaty', { share: the('share', treaty.rate) })]),
              ...(borneBy ? [say(borneBy === 'payer' ? 'borne-by-payer' : 'borne-by-payee')] : []),
            ],
            when: { at: 'said', as: say('with-each-payment') } as const,
          }))),
      ...(papers === undefined
        ? []
        : hands('papers', {
            what: say('hand-over', { thing: the('wording', papers) }),
            when: { at: 'said', as: say('before-first-payment') },
          })),
      ...(treaty === undefined || treaty.certificate !== undefined
        ? []
        : hands('certificate', {
            what: say('hand-over', { thing: say('certificate') }),
            when: { at: 'said', as: say('before-due-day') },
            follows: [say('full-rate')],
          })),
    ];
  },
};

/** The parties on one side of what is paid; one that is open where there are none. */
function partiesOf(
  paying: readonly PayingClause[],
  side: 'payer' | 'payee',
): (string | undefined)[] {
  const found = new Set(paying.map((clause) => clause[side] ?? undefined));
  return found.size === 0 ? [undefined] : [...found];
}
