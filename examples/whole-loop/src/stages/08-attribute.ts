import {
  compareModels,
  creditOrders,
  logFindings,
  type ModelReport,
  touchesFromLog,
  withCodes,
} from '@livelane/attribution';
import { attributionPolicyOf, type Contract } from '@livelane/contracts';
import type { CreditedSale, SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/campaign.ts';
import type { ChosenModels } from '../models.ts';
import type { Stage } from '../progress.ts';
import { counted, text } from '../texts/text.ts';
import { byCode } from './by-code.ts';
import { ordersFromRoom } from './room-orders.ts';

/** Credits every order by the contract's rules, and compares other models. */
export interface Attribution {
  readonly sales: readonly CreditedSale[];
  readonly report: ModelReport;
  readonly roomOrders: number;
  /** Findings by code: repetitions, conflicts, late codes. */
  readonly findings: Readonly<Record<string, number>>;
}

interface Room {
  readonly plan: SessionPlan;
  readonly log: SessionLog;
  readonly creator: string;
}

/** The campaign's orders and those placed in the room, credited by the policy that the contract's clause writes, with the shop's other codes known. */
export function attributeStage(
  campaign: Campaign,
  contract: Contract,
  options: { readonly room: Room; readonly models: ChosenModels },
): Stage<Attribution> {
  const { room, models } = options;
  return {
    name: text('ATTRIBUTE'),
    lasting: true,
    work: (say) => {
      const policy = withCodes(attributionPolicyOf(contract), campaign.codes);
      const fromRoom = ordersFromRoom(room.log, room.plan);
      const input = {
        touches: [
          ...campaign.touches,
          ...touchesFromLog(room.log, { creator: room.creator, channel: 'live-room', policy }),
        ],
        orders: [...campaign.orders, ...fromRoom],
        adjustments: campaign.adjustments,
      };
      const { sales, findings } = creditOrders(input, policy);
      const report = compareModels(input, policy, {
        models: models.compared,
        currency: contract.currency,
        fx: campaign.fx,
        topPaths: 10,
      });
      const counts: Record<string, number> = {};
      for (const finding of findings) counts[finding.code] = (counts[finding.code] ?? 0) + 1;
      for (const line of byCode([...logFindings(room.log), ...findings])) say(line);
      return { sales, report, roomOrders: fromRoom.length, findings: counts };
    },
    outcome: ({ sales, report: { orders }, roomOrders }) =>
      text('ATTRIBUTED', {
        orders: counted(orders.total, 'order'),
        fromRoom: roomOrders,
        rows: counted(sales.length, 'row'),
        attributed: counted(orders.attributed, 'order'),
      }),
  };
}
