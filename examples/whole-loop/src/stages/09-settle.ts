import type { Contract } from '@livelane/contracts';
import { factOfSale, factOfSession, factOfSignature, settle } from '@livelane/contracts/settle';
import type { SessionVerification } from '@livelane/contracts/verify';
import {
  type BothLanguages,
  type CreditedSale,
  type Fact,
  formatMoney,
  type Instant,
  type SessionLog,
  type SessionPlan,
  type Settlement,
} from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/campaign.ts';
import type { Stage } from '../progress.ts';
import { counted, text, timed } from '../texts/text.ts';
import { byCode } from './by-code.ts';
import { isRehearsal } from './rehearsal.ts';
import { roomShare } from './room-share.ts';

/** What happened to the deal, as the loop saw it. */
export interface Happened {
  readonly plan: SessionPlan;
  readonly log: SessionLog;
  readonly verification: SessionVerification;
  readonly sales: readonly CreditedSale[];
}

/** The statement: what is owed under the contract by everything known now, to the minor unit. */
export function settleStage(
  campaign: Campaign,
  contract: Contract,
  options: { readonly happened: Happened; readonly knownAsOf: Instant },
): Stage<Settlement> {
  return {
    name: text('SETTLE'),
    lasting: true,
    work: (say) => {
      const settlement = settle(contract, factsOf(campaign, contract, options.happened), {
        knownAsOf: options.knownAsOf,
        fx: [...campaign.fx],
      });
      for (const line of statementFindings(settlement)) say(line);
      const { orders, commission } = roomShare(settlement, options.happened);
      if (orders > 0)
        say(
          text('FROM_ROOM', {
            amount: formatMoney(commission),
            orders: counted(orders, 'order'),
          }),
        );
      return settlement;
    },
    outcome: ({ totals, lines, knownAsOf }) =>
      text('SETTLED', {
        earned: formatMoney(totals.earned),
        paid: formatMoney(totals.paid),
        owed: formatMoney(totals.outstanding),
        at: timed(knownAsOf),
        lines: counted(lines.length, 'line'),
      }),
  };
}

/** What people should look at in a statement. */
export function statementFindings({ findings }: Settlement): BothLanguages[] {
  return byCode(
    findings.map(({ message, detail, ...finding }) => ({ ...finding, message: message ?? detail })),
  );
}

function factsOf(campaign: Campaign, contract: Contract, happened: Happened): Fact[] {
  const { plan, log, verification, sales } = happened;
  const at = contract.term.start;
  // In the story both parties signed on the first day; a campaign that brings signatures of its own is believed.
  const signed = campaign.facts.some((fact) => fact.type === 'signature');
  const signatures = signed
    ? []
    : contract.parties.map(({ id }) => factOfSignature(contract, { by: id, at }));
  return [
    ...signatures,
    ...campaign.facts,
    ...(isRehearsal(contract, plan, log)
      ? []
      : [factOfSession(log, verification, { deliverableId: plan.deliverableId })]),
    ...sales.map((sale) => factOfSale(sale)),
  ];
}
