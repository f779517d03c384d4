import { join } from 'node:path';
import { type CreatorGrade, money, toMinor } from '@livelane/contracts/vocabulary';
import { type CreatorProfile, rankCreators } from '@livelane/kol-score';
import { importCreators } from '@livelane/kol-score/node';
import { type PilotPlan, planPilot } from '@livelane/kol-score/pilots';
import { candidatesOf, type Portfolio, planPortfolio } from '@livelane/kol-score/portfolio';
import { reportHtml } from '@livelane/kol-score/report';
import { openList } from './list.ts';
import { withReplies } from './replies.ts';
import { summaryOf } from './summary.ts';

/** Everything that comes of one folder. */
export interface Shortlist {
  readonly creators: readonly CreatorProfile[];
  readonly grades: readonly CreatorGrade[];
  readonly portfolio: Portfolio;
  readonly pilot: PilotPlan;
  readonly report: string;
  /** What people read on the screen. */
  readonly summary: readonly string[];
}

/** From an export to a ranked list, a portfolio, a pilot and a report. The same folder gives the same bytes. */
export async function shortlist(folder: string): Promise<Shortlist> {
  const { settings, brief, replies } = await openList(folder);

  // 1. What the marketplace knows: numbers as people write them, and a line for each creator that cannot be read.
  const imported = await importCreators(
    settings.files.map((file) => join(folder, file)),
    { from: settings.from, categories: settings.categories },
  );

  // 2. What only the creators know. Who does not answer stays unknown: to be asked for a quote, estimated at the tenth percentile.
  const creators = withReplies(imported.creators, replies);

  // 3. Ranked by expected contribution; creators without a quote and those that fail a gate in parts of their own.
  const ranking = rankCreators(creators, brief, { asOf: settings.asOf });

  // 4. Whom to hire with the whole budget, and 5. whom to test first with a part of it.
  const portfolio = planPortfolio(candidatesOf(ranking.ranked), {
    budget: brief.budget,
    ...settings.portfolio,
  });
  const share = BigInt(Math.round(settings.pilotShare * 100));
  const pilotBudget = money(brief.budget.currency, (toMinor(brief.budget) * share) / 100n);
  const pilot = planPilot(ranking.grades, { budget: pilotBudget });

  // 6. On one page.
  const { language } = settings;
  const report = reportHtml(ranking.grades, { creators, brief, pilot, language });
  const summary = summaryOf({ language, imported, ranking, portfolio, pilot });
  return { creators, grades: ranking.grades, portfolio, pilot, report, summary };
}
