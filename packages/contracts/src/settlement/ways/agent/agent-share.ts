import { payingClauses } from '../../../clause/paying.ts';
import type { CompleteAgentShareClause } from '../../../clauses/agent-share/schema.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { formatPercent, money, PPM, type StatementStep } from '../../../vocabulary/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { runningText } from '../../entry/step-text.ts';
import { ratio, whole } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import { summed } from '../../money/sum.ts';
import type { DerivedContext } from '../fees/derived-context.ts';

/** Who may owe an agent a share: the payers of the fees that it is a share of. */
export function agentPairs(
  { payee, feeIds }: CompleteAgentShareClause,
  contract: CompleteContract,
): { readonly payer: string; readonly payee: string }[] {
  return payingClauses(contract).flatMap(({ id, payer }) =>
    feeIds.includes(id) && payer !== undefined && payer !== null ? [{ payer, payee }] : [],
  );
}

/**
 * An agent's share of what is earned under fees, rounded on the running total of each payer: earned by the agent, and
 * taken from the payee of the fee where it is out of the fee.
 */
export function agentEntries(
  clause: CompleteAgentShareClause,
  { contract, entries }: DerivedContext,
): Entry[] {
  const totals = new Map<string, RunningTotal>();
  const counted = entries
    .filter(
      ({ fee, entry, terms = contract }) =>
        terms === contract &&
        fee !== null &&
        clause.feeIds.includes(fee.id) &&
        entry !== 'deposit-forfeited',
    )
    .sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
  let [at, index] = [0, 0];
  return counted.flatMap((entry) => {
    index = entry.at === at ? index + 1 : 0;
    at = entry.at;
    const { payer = '' } = entry;
    const total = totals.get(payer) ?? new RunningTotal(contract.rounding);
    totals.set(payer, total);
    return sharesOf(clause, { entry, total, index, contract });
  });
}

const keyOf = ({ clauseId, key }: Entry): string => `${clauseId} ${key}`;

interface Shared {
  readonly entry: Entry;
  readonly total: RunningTotal;
  /** The place among entries that became known together. */
  readonly index: number;
  readonly contract: CompleteContract;
}

function sharesOf(
  clause: CompleteAgentShareClause,
  { entry, total, index, contract }: Shared,
): Entry[] {
  const { currency } = contract;
  const adds = ratio(entry.amount * BigInt(clause.rate), BigInt(PPM));
  const { amount, step, carried, booked } = total.add(adds);
  if (amount === 0n || entry.fee === null) return [];
  const how = runningText({ currency, carried, adds, booked, amount });
  const [share, of, sum] = [
    formatPercent(clause.rate),
    formatUnits(currency, entry.amount),
    formatUnits(currency, amount),
  ];
  const place = String(index).padStart(6, '0');
  const common: Entry = {
    ...entry,
    entry: 'agent-share',
    key: `${place} agent`,
    clauseId: clause.id,
    payee: clause.payee,
    base: money(currency, entry.amount),
    rate: clause.rate,
    fx: null,
    amount,
    steps: [step],
  };
  const earned: Entry = {
    ...common,
    fee: clause,
    explanation: inBoth(
      `Agent's share: ${share} of ${of} under ${entry.fee.id}${how.en}: ${sum}.`,
      `经纪分成：${entry.fee.id} 项下 ${of} 的 ${share}${how['zh-Hans']}：${sum}。`,
    ),
  };
  if (clause.basis === 'on-top') return [earned];
  return [
    earned,
    {
      ...common,
      entry: 'agent-deduction',
      key: `${place} payee`,
      payee: entry.fee.payee,
      under: entry.under ?? entry.clauseId,
      amount: -amount,
      steps: [step, ...turned(amount)],
      explanation: inBoth(
        `Agent's share of ${share} out of ${of} under ${entry.fee.id}, to ${clause.payee}${how.en}: ${formatUnits(currency, -amount)}.`,
        `从 ${entry.fee.id} 项下 ${of} 中提取 ${share} 的经纪分成，付给 ${clause.payee}${how['zh-Hans']}：${formatUnits(currency, -amount)}。`,
      ),
    },
  ];
}

/** The steps that turn the sign of an amount: what the agent earns is taken from the payee. */
function turned(amount: bigint): StatementStep[] {
  const units = `${-amount}`;
  const { step } = summed([{ of: whole(amount), times: whole(-1n) }]);
  const running = { step: 'running', carried: '0', booked: '0' } as const;
  return [step, { ...running, adds: units, rounded: units, gives: units }];
}
