import { touchesFromLog } from '@livelane/attribution';
import type { AttributionStore } from '@livelane/attribution/store';
import { factOfSession } from '@livelane/contracts/settle';
import type { Store } from '@livelane/contracts/store';
import { type SessionVerification, verifySession } from '@livelane/contracts/verify';
import type { SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
import type { Documents } from '../database/documents.ts';
import type { Deal } from '../deal/deal.ts';
import type { Show } from '../live/show.ts';

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
  { show, log }: { readonly show: Show; readonly log: SessionLog },
): Promise<EndedShow> {
  const { contract } = deal.agreed;
  const { plan } = show;
  const verification = verifySession(plan, log);
  const touches = touchesFromLog(log, {
    ...{ creator: deal.creator, channel: 'live-room', policy: deal.policy },
  });
  await attribution.append({ touches });
  const delivers = minutesOf(show) >= agreedMinutes(deal, plan);
  const { deliverableId } = plan;
  if (delivers)
    await contracts.addFacts(contract.id, [factOfSession(log, verification, { deliverableId })]);
  const ended: EndedShow = { log, verification, delivers };
  await documents.write('ended-show', plan.id, ended);
  return ended;
}

/** By what host or desk pressed: the log of a process that was ended may be longer. */
const minutesOf = ({ startedAt, endedAt }: Show): number =>
  ((endedAt ?? 0) - (startedAt ?? 0)) / 60_000;

/** Minutes that the contract requires of the live. */
function agreedMinutes({ agreed }: Deal, { deliverableId }: SessionPlan): number {
  const clause = agreed.contract.clauses.find(({ id }) => id === deliverableId);
  return (clause?.clause === 'deliverable' ? clause.live?.minutes : undefined) ?? 0;
}
