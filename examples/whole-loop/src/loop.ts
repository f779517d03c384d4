import {
  type DisplayLanguage,
  type Instant,
  type Money,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { createFileJournal } from '@livelane/rtc/server';
import type { Campaign } from './campaign/campaign.ts';
import type { ChosenModels } from './models.ts';
import type { OutFolder } from './out-folder.ts';
import type { Progress } from './progress.ts';
import { gradeStage } from './stages/01-grade.ts';
import { pickStage } from './stages/02-pick.ts';
import { contractStage, refuseStage } from './stages/03-contract.ts';
import { renderStage } from './stages/04-render.ts';
import { planStage } from './stages/05-plan.ts';
import { type LiveOptions, liveStage, type ServerUsed } from './stages/06-live.ts';
import { verifyStage } from './stages/07-verify.ts';
import { attributeStage } from './stages/08-attribute.ts';
import { settleStage } from './stages/09-settle.ts';
import { learnStage } from './stages/10-learn.ts';
import { checkStage, type Verified } from './stages/11-check.ts';
import { reportStage } from './stages/12-report.ts';
import { dryRunStage } from './stages/dry-run.ts';
import { knownAsOf } from './stages/known-as-of.ts';
import { type RoomShare, roomShare } from './stages/room-share.ts';

/** What the loop runs with; time, screen and folder come in. */
export interface LoopSetup {
  readonly campaign: Campaign;
  readonly models: ChosenModels;
  readonly out: OutFolder;
  readonly progress: Progress;
  readonly room: Pick<LiveOptions, 'room' | 'port' | 'startServer'>;
  /** Of the report. */
  readonly language: DisplayLanguage;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Filled in as far as the loop comes. */
  readonly trail: Trail;
}

/** Fields of the summary in addition to the stages. */
export interface Trail {
  server: ServerUsed | null;
  verified: Verified | null;
  settled: Settled | null;
}

/** What is owed, by what was known when, and how much of it the script sold in the room. */
export interface Settled {
  readonly knownAsOf: Instant;
  readonly owed: Money;
  readonly fromRoom: RoomShare;
}

/** One deal from screening to payout: each stage takes records and gives records, and each record becomes a file. */
export async function runLoop(setup: LoopSetup): Promise<void> {
  const run: Run = async (stage) => {
    setup.signal.throwIfAborted();
    return setup.progress.run(stage);
  };
  const deal = await strike(setup, run);
  const live = await goLive(setup, deal, run);
  const results = await payOut(setup, { ...deal, ...live }, run);
  setup.trail.verified = await run(checkStage(results, setup.out));
  const page = await run(
    reportStage({
      ...deal,
      ...live,
      ...results,
      campaign: setup.campaign,
      stages: setup.progress.stages,
      language: setup.language,
    }),
  );
  await setup.out.text('report.html', page);
}

type Run = Progress['run'];

/** Who it is with, and what is promised. Nothing is written before the script is known to be playable. */
async function strike({ campaign, models, out, clock }: LoopSetup, run: Run) {
  const grades = await run(gradeStage(campaign));
  const pick = await run(pickStage(campaign, grades));
  const basis = { grade: pick.grade, settles: models.settles };
  const { firstDraft } = campaign;
  const refused = firstDraft === null ? null : await run(refuseStage(campaign, firstDraft, basis));
  const agreement = await run(contractStage(campaign, basis));
  const plan = await run(planStage(campaign, agreement.contract, toInstant(clock())));
  await out.json('grades.json', grades);
  await out.json('contract.json', agreement.contract);
  await out.json('session-plan.json', plan);
  await run(renderStage(agreement.contract, out));
  return { grades, pick, refused, agreement, plan };
}

/** The live, and whether it kept what was promised. */
async function goLive(
  { campaign, models, out, room, signal, clock, trail }: LoopSetup,
  { pick, agreement, plan }: Awaited<ReturnType<typeof strike>>,
  run: Run,
) {
  const { contract } = agreement;
  // In memory the live itself takes no time, so there is nothing to spare.
  if (room.room !== 'memory')
    await run(dryRunStage(campaign, { contract, plan, grade: pick.grade, models, now: clock() }));
  const journal = createFileJournal({ path: out.journal });
  const live = { plan, script: campaign.script, signal, journal, ...room };
  const { log, server } = await run(liveStage(live));
  trail.server = server;
  // An interrupted live still leaves its log, with the gap named.
  await out.json('session-log.json', log);
  const verification = await run(verifyStage(plan, log));
  return { log, server, verification };
}

type Struck = Awaited<ReturnType<typeof strike>> & Awaited<ReturnType<typeof goLive>>;

/** Who sold what, what is owed for it, and what is learned from it. */
async function payOut({ campaign, models, out, clock, trail }: LoopSetup, deal: Struck, run: Run) {
  const { plan, log, verification, pick } = deal;
  const { contract } = deal.agreement;
  const room = { plan, log, creator: pick.grade.creator.id };
  const attribution = await run(attributeStage(campaign, contract, { room, models }));
  const { sales } = attribution;
  await out.lines('credited-sales.ndjson', sales);
  const records = [...sales, ...campaign.facts];
  const asOf = knownAsOf({ now: clock(), plan, log, records });
  const happened = { plan, log, verification, sales };
  const settlement = await run(settleStage(campaign, contract, { happened, knownAsOf: asOf }));
  await out.json('settlement.json', settlement);
  const owed = settlement.totals.outstanding;
  trail.settled = { knownAsOf: asOf, owed, fromRoom: roomShare(settlement, happened) };
  const nextGrade = await run(learnStage(pick.grade, { settlement, log, credited: sales }, asOf));
  await out.json('next-grade.json', nextGrade);
  return { ...happened, contract, attribution, settlement, nextGrade };
}
