import { hasCommission, shareOf } from '../../clauses/fee/schema.ts';
import { unitsOf } from '../../clauses/unit-fee/schema.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { creditedCreators } from './agreement.ts';

/** The creators for whose credited sales somebody is paid, in the order of the contract's clauses. */
export function countedCreators(contract: CompleteContract): string[] {
  const ofFees = clausesOf(contract, 'fee').flatMap((fee) => creditedCreators(fee, contract));
  return [...new Set([...ofFees, ...countedBeside(contract)])];
}

/** Whether a commission is a share of all sales. */
export function sharesAllSales(contract: CompleteContract): boolean {
  return clausesOf(contract, 'fee').some(
    (fee) => hasCommission(fee) && shareOf(fee) === 'all-sales',
  );
}

/** Whether somebody is paid for units of all sales. */
export function paysForAllUnits(contract: CompleteContract): boolean {
  return clausesOf(contract, 'unit-fee').some((fee) => unitsOf(fee) === 'all-sales');
}

/** Whether somebody is paid for all sales, whoever is credited with them. */
export function paysForAllSales(contract: CompleteContract): boolean {
  return sharesAllSales(contract) || paysForAllUnits(contract);
}

/** The creators for whose credited sales, each of them, somebody is paid under another clause than a fee. */
export function countedBeside(contract: CompleteContract): string[] {
  return [
    ...clausesOf(contract, 'unit-fee').flatMap((fee) => creditedCreators(fee, contract)),
    ...clausesOf(contract, 'override').map(({ creatorId }) => creatorId),
  ];
}
