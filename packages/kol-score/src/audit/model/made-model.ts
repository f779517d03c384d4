import type { LabelledAccount } from '../account.ts';
import { domainOf, madeAccounts } from '../made/made-accounts.ts';
import {
  type AccountModel,
  fitScorecard,
  type ReferenceAccount,
  type Scorecard,
} from './account-model.ts';
import { MADE_SCORECARD } from './made-scorecard.ts';

/** Domains that the scorecard is fitted to, and accounts of each, half of them fake. */
const FITTED = { domains: 60, accounts: 500, firstSeed: 1000 } as const;
/** Domains that are kept for reference, and accounts of each; none of those it was fitted to. */
const REFERENCE = { domains: 40, accounts: 240, firstSeed: 5000 } as const;

/**
 * The scorecard fitted anew to the made accounts; the committed one is its result.
 * @example
 * ```ts
 * import { madeAccountModel, refitMadeScorecard } from '@livelane/kol-score/audit';
 * // The fit is deterministic: these are the weights that ship.
 * const { weights } = refitMadeScorecard();
 * weights.intercept === madeAccountModel().weights.intercept; // => true
 * ```
 */
export function refitMadeScorecard(): Scorecard {
  return fitScorecard(domains(FITTED).flat(), 'made');
}

/**
 * The account model that comes with the package. Its scorecard is fitted to accounts that the project makes, from
 * assumptions that are written down with their sources, and not to anybody's labelled accounts.
 * @example
 * ```ts
 * import { madeAccountModel, pointsOf, UNKNOWN_ACCOUNT } from '@livelane/kol-score/audit';
 * const model = madeAccountModel();
 * [model.source, model.genuine, model.fake]; // => ["made", 15000, 15000]
 * const account = { ...UNKNOWN_ACCOUNT, picture: false };
 * pointsOf(account, model).find(({ feature }) => feature === 'picture')?.points.toFixed(1); // => "1.7"
 * ```
 */
export function madeAccountModel(): AccountModel {
  const reference: { readonly [Label in 'genuine' | 'fake']: ReferenceAccount[] } = {
    genuine: [],
    fake: [],
  };
  for (const [source, labelled] of domains(REFERENCE).entries())
    for (const { account, isFake } of labelled)
      reference[isFake ? 'fake' : 'genuine'].push({ ...account, source });
  const perClass = (FITTED.domains * FITTED.accounts) / 2;
  return {
    ...{ kind: 'account-model', version: 1, source: 'made', genuine: perClass, fake: perClass },
    ...MADE_SCORECARD,
    ...{ refits: [], reference },
  };
}

function domains({
  domains: count,
  accounts,
  firstSeed,
}: typeof FITTED | typeof REFERENCE): LabelledAccount[][] {
  return Array.from({ length: count }, (_, index) => {
    const seed = firstSeed + index;
    return madeAccounts(domainOf(seed), { count: accounts, fakes: accounts / 2, seed });
  });
}
