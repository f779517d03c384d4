import { type Contract, contractHash } from '@livelane/contracts';
import {
  type CreditedSale,
  type Currency,
  convertMoney,
  type FxQuote,
  governingQuote,
  localText,
  type Money,
  money,
  type Settlement,
  toMinor,
} from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/open.ts';
import type { Stage, StageRecord } from '../progress.ts';
import type { ModelComparison, MoneySums, PathTaken, ReportFacts } from '../report/facts.ts';
import { reportPage } from '../report/page.ts';
import type { Pick } from './02-pick.ts';
import type { Agreement, RefusedDraft } from './03-contract.ts';
import { openQuestions } from './05-plan.ts';
import { fixOf } from './07-verify.ts';
import type { Attribution } from './08-attribute.ts';
import type { Results } from './11-check.ts';
import { agreedMinutes } from './rehearsal.ts';
import { roomShare } from './room-share.ts';

/** What the report is made from. */
export interface ReportSources extends Results {
  readonly campaign: Campaign;
  readonly grades: ReportFacts['grades'];
  readonly pick: Pick;
  readonly refused: RefusedDraft | null;
  readonly agreement: Agreement;
  readonly attribution: Attribution;
  readonly nextGrade: ReportFacts['nextGrade'];
  readonly server: { readonly foundBy: string };
  readonly stages: readonly StageRecord[];
}

/** The whole deal on one page. */
export function reportStage(sources: ReportSources): Stage<string> {
  return {
    name: 'Write the report',
    work: () => reportPage(factsOf(sources)),
    outcome: (page) => `one page of ${Math.round(page.length / 1024)} kB, no script`,
  };
}

function factsOf(sources: ReportSources): ReportFacts {
  const {
    campaign,
    grades,
    pick,
    refused,
    agreement,
    plan,
    log,
    verification,
    settlement,
    nextGrade,
    server,
    stages,
  } = sources;
  const { contract, remarks } = agreement;
  return {
    brief: campaign.brief,
    grades,
    picked: pick.grade,
    mostFollowed: pick.mostFollowed,
    refusedDraft: refused,
    contract: {
      id: contract.id,
      hash: contractHash(contract),
      clauses: clauseNames(contract),
      hints: remarks.map((issue) => localText(issue.message, 'en')),
    },
    plan,
    log,
    foundBy: server.foundBy,
    agreedMinutes: agreedMinutes(contract, plan),
    duties: verification.duties.map(({ dutyId, market, kept, evidence, broken }) => ({
      dutyId,
      market,
      kept,
      evidence,
      broken,
      fix: fixOf(plan, { dutyId, kept, evidence, broken }),
    })),
    planFindings: openQuestions(plan),
    sessionFindings: verification.findings.map((finding) => localText(finding.message, 'en')),
    paths: pathsOf(sources),
    models: modelsOf(sources),
    money: moneyOf(sources),
    room: roomOf(sources),
    fx: campaign.fx,
    settlement,
    nextGrade,
    stages,
  };
}

/** The clauses by their kind, with their id where several are of one kind. */
function clauseNames({ clauses }: Contract): string[] {
  return clauses.map(({ clause, id }) => {
    const kind = clause.replaceAll('-', ' ');
    return clauses.filter((it) => it.clause === clause).length === 1 ? kind : `${kind}: ${id}`;
  });
}

function namesOf({ campaign }: ReportSources): ReadonlyMap<string, string> {
  return new Map(campaign.creators.map((creator) => [creator.id, creator.name]));
}

function pathsOf(sources: ReportSources): PathTaken[] {
  const names = namesOf(sources);
  return sources.attribution.report.paths
    .filter((path) => path.path.length > 0)
    .map((path) => ({
      steps: path.path.map((step) => ({ name: names.get(step) ?? step, creator: names.has(step) })),
      orders: path.conversions,
      minor: toMinor(path.value),
    }));
}

function modelsOf(sources: ReportSources): ModelComparison {
  const names = namesOf(sources);
  const { models } = sources.attribution.report;
  const channels = [...new Set(models.flatMap((model) => model.channels.map((it) => it.channel)))];
  return {
    models: models.map((model) => model.model),
    rows: channels.map((channel) => ({
      name: names.get(channel) ?? channel,
      minor: models.map((model) => {
        const found = model.channels.find((it) => it.channel === channel);
        return found === undefined ? null : toMinor(found.value);
      }),
    })),
  };
}

function moneyOf(sources: ReportSources): MoneySums {
  const { attribution, campaign, settlement, pick } = sources;
  const names = namesOf(sources);
  const inOne = (money: Money, at: string): bigint =>
    converted(money, { to: settlement.currency, at, fx: campaign.fx });
  const sums = new Map<CreditedSale['change'], bigint>();
  const parties = new Map<string, MoneySums['credited'][number]>();
  const worthAt = instantsOf(attribution.sales);
  for (const sale of attribution.sales) {
    const at = worthAt(sale);
    sums.set(sale.change, (sums.get(sale.change) ?? 0n) + inOne(sale.money, at));
    // The parts of a sale as the steps of its running sum, so that they sum to the sale in any currency.
    let credited = 0n;
    for (const { to, amount } of sale.credits) {
      const part = stepOf(credited, toMinor(amount), (units) =>
        inOne(money(amount.currency, units), at),
      );
      credited += toMinor(amount);
      const id = to.party === 'nobody' ? 'nobody' : to.id;
      const before = parties.get(id) ?? {
        name: names.get(id) ?? id,
        kind: to.party,
        minor: 0n,
        ours: id === pick.grade.creator.id,
      };
      parties.set(id, { ...before, minor: before.minor + part });
    }
  }
  const sum = (change: CreditedSale['change']): bigint => sums.get(change) ?? 0n;
  return {
    gross: sum('sale'),
    refunds: -sum('refund'),
    cancellations: -sum('cancellation'),
    chargebacks: -(sum('chargeback') + sum('chargeback-won')),
    orders: attribution.report.orders.total,
    duplicates: attribution.findings['DUPLICATE_ORDER'] ?? 0,
    credited: [...parties.values()].sort((a, b) =>
      a.minor < b.minor ? 1 : a.minor > b.minor ? -1 : a.name < b.name ? -1 : 1,
    ),
    commission: commissionOf(settlement),
  };
}

/** When a row's exchange rate is taken: what comes back is worth what the sale was worth, as the settlement has it. */
function instantsOf(sales: readonly CreditedSale[]): (sale: CreditedSale) => string {
  const line = ({ orderId, lineId }: CreditedSale): string => JSON.stringify([orderId, lineId]);
  const sold = sales.filter(({ change }) => change === 'sale');
  const soldAt = new Map(sold.map((sale) => [line(sale), sale.occurredAt]));
  return (sale) => soldAt.get(line(sale)) ?? sale.occurredAt;
}

/** What a part adds to a rounded running sum. */
function stepOf(before: bigint, part: bigint, rounded: (units: bigint) => bigint): bigint {
  return rounded(before + part) - rounded(before);
}

function converted(
  money: Money,
  { to, at, fx }: { to: Currency; at: string; fx: readonly FxQuote[] },
): bigint {
  if (money.currency === to) return toMinor(money);
  return toMinor(
    convertMoney(money, {
      to,
      quote: governingQuote(fx, { from: money.currency, to, at }),
      rounding: 'half-even',
    }),
  );
}

function roomOf({ settlement, log, plan, sales }: ReportSources): ReportFacts['room'] {
  const { orders, commission } = roomShare(settlement, { log, plan, sales });
  return { orders, commission: toMinor(commission) };
}

function commissionOf(settlement: Settlement): bigint {
  const lines = settlement.lines.filter(
    (line) => line.entry === 'commission' || line.entry === 'commission-clawback',
  );
  return lines.reduce((sum, line) => sum + toMinor(line.amount), 0n);
}
