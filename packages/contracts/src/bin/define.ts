import { CONTRACTS_ZH_HANS } from '../error/zh-Hans.ts';
import { type Bin, defineBin } from '../vocabulary/node/index.ts';
import { addCompare } from './compare.ts';
import { addDraft } from './draft.ts';
import { addEvidence } from './evidence.ts';
import { addImport } from './import.ts';
import { addLaw } from './law.ts';
import { addAmend } from './life/amend.ts';
import { addCalendar } from './life/calendar.ts';
import { addDiff } from './life/diff.ts';
import { addLife } from './life/life.ts';
import { addRenew } from './life/renew.ts';
import { addSign } from './life/sign.ts';
import { addLocalize } from './localize.ts';
import { addStatement } from './payee-statement.ts';
import { addPayout } from './payout.ts';
import { addPermits } from './permits.ts';
import { addPlan } from './plan.ts';
import { addPolicy } from './policy.ts';
import { addRead } from './read.ts';
import { addRedline } from './redline.ts';
import { addRender } from './render.ts';
import { addReview } from './review.ts';
import { addSettle } from './settle.ts';
import { addStatements } from './statements.ts';
import { addStore } from './store.ts';
import { addSummary } from './summary.ts';
import { addVerify } from './verify.ts';

/** The bin with its commands. */
export function contractsBin(): Bin {
  const bin = defineBin({
    name: 'livelane-contracts',
    about: {
      en: 'What exactly was promised, is it lawful, what is due when: contracts for live commerce.',
      'zh-Hans': '约定了什么、是否合法、何时应付什么：直播带货合同。',
    },
    from: import.meta.url,
    zhHans: CONTRACTS_ZH_HANS,
  });
  addLaw(bin);
  addPermits(bin);
  addDraft(bin);
  addImport(bin);
  addReview(bin);
  addRender(bin);
  addSummary(bin);
  addRead(bin);
  addRedline(bin);
  addPlan(bin);
  addLocalize(bin);
  addVerify(bin);
  addEvidence(bin);
  addSettle(bin);
  addStatements(bin);
  addStatement(bin);
  addPayout(bin);
  addCompare(bin);
  addStore(bin);
  addPolicy(bin);
  addSign(bin);
  addAmend(bin);
  addDiff(bin);
  addRenew(bin);
  addCalendar(bin);
  addLife(bin);
  return bin;
}
