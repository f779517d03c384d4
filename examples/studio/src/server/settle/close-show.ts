import { touchesFromLog } from '@livelane/attribution';
import type { AttributionStore } from '@livelane/attribution/store';
import { factOfSession } from '@livelane/contracts/settle';
import type { Store } from '@livelane/contracts/store';
import { type SessionVerification, verifySession } from '@livelane/contracts/verify';
import type { SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
import type { Documents } from '../database/documents.ts';
import type { Deal } from '../deal/deal.ts';

interface Stores {
  readonly documents: Documents;
  readonly attribution: AttributionStore;
  readonly contracts: Store;
}

/** What a show that ended leaves. */
export interface EndedShow {
  readonly log: SessionLog;
  readonly verification: SessionVerification;
  /** Whether it was long enough to count as the live of the contract. */
  readonly delivers: boolean;
}

/**
 * Takes the log of a show that ended into the deal: its touches, and, where it was as long as the contract wants, the fact
 * that it was held. What was added counts once.
 */
export async function closeShow(
  { documents, attribution, contracts }: Stores,
  deal: Deal,
  { plan, log }: { readonly plan: SessionPlan; readonly log: SessionLog },
): Promise<EndedShow> {
  const { contract } = deal.agreed;
  const verification = verifySession(plan, log);
  const touches = touchesFromLog(log, {
    ...{ creator: deal.creator, channel: 'live-room', policy: deal.policy },
  });
  await attribution.append({ touches });
  const delivers = minutesOf(log) >= agreedMinutes(deal, plan);
  const { deliverableId } = plan;
  if (delivers)
    await contracts.addFacts(contract.id, [factOfSession(log, verification, { deliverableId })]);
  const ended: EndedShow = { log, verification, delivers };
  await documents.write('ended-show', plan.id, ended);
  return ended;
}

const minutesOf = ({ start, end }: SessionLog): number =>
  (Date.parse(end) - Date.parse(start)) / 60_000;

/** Minutes that the contract requires of the live. */
function agreedMinutes({ agreed }: Deal, { deliverableId }: SessionPlan): number {
  const clause = agreed.contract.clauses.find(({ id }) => id === deliverableId);
  return (clause?.clause === 'deliverable' ? clause.live?.minutes : undefined) ?? 0;
}
