import type { LocalText, SessionPlan } from '@livelane/contracts/vocabulary';
import type { Studio } from '../studio.ts';

/** What a show says of itself, to everybody. */
export async function posterOf({ show, stock, surroundings, deal }: Studio) {
  const { plan, state, startedAt, endedAt } = await show();
  const { id, products, disclosures, window, zone, hosts } = plan;
  return {
    ...{ id, state, startedAt, endedAt, window, zone },
    title: topicOf(deal, plan),
    host: hosts[0]?.name ?? '',
    products,
    units: await stock.units(),
    disclosures: disclosures.map(({ id: dutyId, market, label, languages }) => ({
      ...{ dutyId, market, label, languages },
    })),
    now: surroundings.clock.now(),
  };
}

/** What the live is about, in the language of the contract. */
function topicOf({ agreed: { contract } }: Studio['deal'], plan: SessionPlan): LocalText {
  const clause = contract.clauses.find(({ id }) => id === plan.deliverableId);
  const topic = clause?.clause === 'deliverable' ? clause.topic : undefined;
  return typeof topic !== 'string' ? contract.title : { [contract.language ?? 'en']: topic };
}
