import { type Contract, clauseName, contractHash } from '@livelane/contracts';
import {
  type BothLanguages,
  type CreditedSale,
  type Currency,
  convertMoney,
  type DisplayLanguage,
  type FxQuote,
  governingQuote,
  type Instant,
  type Money,
  money,
  type Settlement,
  toMinor,
} from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/campaign.ts';
import type { Stage, StageRecord } from '../progress.ts';
import type { ModelComparison, MoneySums, PathTaken, ReportFacts } from '../report/facts.ts';
import { reportPage } from '../report/page.ts';
import { named, text } from '../texts/text.ts';
import type { Pick } from './02-pick.ts';
import type { Agreement, RefusedDraft } from './03-contract.ts';
import { openQuestions } from './05-plan.ts';
import { fixOf } from './07-verify.ts';
import type { Attribution } from './08-attribute.ts';
import { statementFindings } from './09-settle.ts';
import type { Results } from './11-check.ts';
import { byCode } from './by-code.ts';
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
  readonly stages: readonly StageRecord[];
  readonly language: DisplayLanguage;
}

/** The whole deal on one page, in one language. */
export function reportStage(sources: ReportSources): Stage<string> {
  return {
    name: text('REPORT'),
    work: () => reportPage(factsOf(sources), sources.language),
    outcome: (page) => text('REPORTED', { size: Math.round(Buffer.byteLength(page) / 1024) }),
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
      hash: contractHash(contract),
      clauses: clauseNames(contract),
      remarks: byCode(remarks),
    },
    plan,
    log,
    agreedMinutes: agreedMinutes(contract, plan),
    duties: verification.duties.map((duty) => ({ ...duty, fix: fixOf(plan, duty) })),
    planFindings: openQuestions(plan),
    sessionFindings: byCode(verification.findings),
    paths: pathsOf(sources),
    models: modelsOf(sources),
    money: moneyOf(sources),
    room: roomOf(sources),
    settlement,
    settlementFindings: statementFindings(settlement),
    nextGrade,
    stages,
  };
}

/** The clauses by their kind, with their id where several are of one kind. */
function clauseNames({ clauses }: Contract): BothLanguages[] {
  return clauses.map(({ clause: kind, id }) => {
    const clause = clauseName(kind);
    const isOnly = clauses.filter((it) => it.clause === kind).length === 1;
    return isOnly ? clause : text('CLAUSE_WITH_ID', { clause, id });
  });
}

function namesOf({ campaign }: ReportSources): ReadonlyMap<string, string> {
  return new Map(campaign.creators.map((creator) => [creator.id, creator.name]));
}

/** A creator or channel as people know it, or that nobody is credited. */
function partyName(id: string, names: ReadonlyMap<string, string>): BothLanguages {
  const name = names.get(id);
  return name === undefined ? named('party', id) : { en: name, 'zh-Hans': name };
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
      name: partyName(channel, names),
      minor: models.map((model) => {
        const found = model.channels.find((it) => it.channel === channel);
        return found === undefined ? null : toMinor(found.value);
      }),
    })),
  };
}

function moneyOf(sources: ReportSources): MoneySums {
  const { attribution, campaign, settlement } = sources;
  const worthAt = instantsOf(attribution.sales);
  const inOne: InOneCurrency = (money, sale) =>
    converted(money, { to: settlement.currency, at: worthAt(sale), fx: campaign.fx });
  const sums = new Map<CreditedSale['change'], bigint>();
  for (const sale of attribution.sales)
    sums.set(sale.change, (sums.get(sale.change) ?? 0n) + inOne(sale.money, sale));
  const sum = (change: CreditedSale['change']): bigint => sums.get(change) ?? 0n;
  return {
    gross: sum('sale'),
    refunds: -sum('refund'),
    cancellations: -sum('cancellation'),
    chargebacks: -(sum('chargeback') + sum('chargeback-won')),
    orders: attribution.report.orders.total,
    duplicates: attribution.findings['DUPLICATE_ORDER'] ?? 0,
    credited: creditedOf(sources, inOne),
    commission: commissionOf(settlement),
  };
}

/** Minor units of the settlement's currency that money of a sale is worth. */
type InOneCurrency = (money: Money, sale: CreditedSale) => bigint;

/** What each party is credited, the largest first. */
function creditedOf(sources: ReportSources, inOne: InOneCurrency): MoneySums['credited'] {
  const names = namesOf(sources);
  const ours = sources.pick.grade.creator.id;
  const parties = new Map<string, MoneySums['credited'][number]>();
  for (const sale of sources.attribution.sales) {
    // The parts of a sale as the steps of its running sum, so that they sum to the sale in any currency.
    let credited = 0n;
    for (const { to, amount } of sale.credits) {
      const part = stepOf(credited, toMinor(amount), (units) =>
        inOne(money(amount.currency, units), sale),
      );
      credited += toMinor(amount);
      const id = to.party === 'nobody' ? to.party : to.id;
      const key = `${to.party} ${id}`;
      const minor = (parties.get(key)?.minor ?? 0n) + part;
      parties.set(key, { name: partyName(id, names), ours: id === ours, minor });
    }
  }
  const byName = (a: BothLanguages, b: BothLanguages): number =>
    a.en < b.en ? -1 : a.en > b.en ? 1 : 0;
  return [...parties.values()].sort((a, b) =>
    a.minor < b.minor ? 1 : a.minor > b.minor ? -1 : byName(a.name, b.name),
  );
}

/** When a row's exchange rate is taken: what comes back is worth what the sale was worth, as the settlement has it. */
function instantsOf(sales: readonly CreditedSale[]): (sale: CreditedSale) => Instant {
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
  { to, at, fx }: { to: Currency; at: Instant; fx: readonly FxQuote[] },
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
