import {
  type CreatorGrade,
  type Estimate,
  findingOf,
  type Instant,
  toEpochMs,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { type ConversionPosterior, conversionRate } from '../expectation/conversion-posterior.ts';
import { expectationOf } from '../expectation/expectation.ts';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeFinding } from '../findings/finding.ts';
import { gradeId } from '../grade/grade-id.ts';
import { type Campaign, campaignEvidence, isCampaignOf } from './campaign.ts';
import { campaignFindings, isShow } from './campaign-findings.ts';
import { campaignFit, fitFindings } from './campaign-fit.ts';
import { isKnown, withLive } from './learned-lives.ts';
import { countedPart } from './learned-posterior.ts';
import { learnedViewers } from './learned-viewers.ts';

/** A grade while it learns. */
export interface Lesson {
  readonly grade: CreatorGrade;
  /** With the lives so far; shape and exposure are not computed anew yet. */
  posterior: ConversionPosterior;
  readonly settlements: string[];
  readonly provenance: CreatorGrade['provenance'];
  readonly findings: GradeFinding[];
  isChanged: boolean;
}

/** A grade before it learns. */
export function lessonOf(grade: CreatorGrade): Lesson {
  const { posterior } = grade.expectation;
  return { grade, posterior, settlements: [], provenance: [], findings: [], isChanged: false };
}

/** Adds a campaign to a lesson, with findings; nothing where the grade knows the campaign already. */
export function taught(lesson: Lesson, campaign: Campaign, asIfShow: boolean): void {
  const { settlement, log } = campaign;
  const creator = lesson.grade.creator.id;
  const counts = isCampaignOf(creator, campaign) && (asIfShow || isShow(log));
  const fit = campaignFit(lesson.grade, campaign);
  const live = {
    campaign: settlement.id,
    ...campaignEvidence(creator, campaign),
    ...fit.live,
    ...{ session: log.sessionId, at: log.start, knownAsOf: settlement.knownAsOf },
  };
  if (isKnown(lesson.posterior, live) || (!counts && isRefused(lesson.grade, campaign))) return;
  lesson.isChanged = true;
  lesson.settlements.push(settlement.id);
  const place = '/expectation/posterior';
  if (!counts) {
    lesson.findings.push(...campaignFindings(campaign, { path: place, counts, creator }));
    return;
  }
  const { posterior, same, counted } = withLive(
    lesson.posterior,
    live,
    lesson.grade.expectation.viewers,
  );
  lesson.posterior = posterior;
  const path = `${place}/campaigns/${posterior.campaigns.indexOf(settlement.id)}`;
  const evidence = { settlementId: settlement.id, logId: log.id };
  lesson.findings.push(
    ...campaignFindings(campaign, { path, counts, creator }),
    ...fitFindings(fit, lesson.grade, { path, evidence, session: log.sessionId }),
  );
  if (same !== undefined)
    lesson.findings.push(
      findingOf(GRADE_FINDINGS, 'CAMPAIGN_TWICE', {
        path,
        params: { session: log.sessionId, settlement: counted.campaign },
        evidence,
      }),
    );
  lesson.provenance.push({
    input: 'campaign',
    source: live.declared > 0 ? 'declared' : 'measured',
    n: live.viewers,
  });
}

/** Whether the grade says already that the campaign does not count. */
function isRefused({ findings = [] }: CreatorGrade, { settlement, log }: Campaign): boolean {
  return findings.some(({ code, evidence }) => {
    const { settlementId, logId } = (evidence ?? {}) as {
      readonly settlementId?: unknown;
      readonly logId?: unknown;
    };
    return (
      (code === 'CAMPAIGN_NOT_COUNTED' || code === 'CAMPAIGN_OF_ANOTHER') &&
      settlementId === settlement.id &&
      logId === log.id
    );
  });
}

/** The grade after a lesson, with the same lifetime from `asOf`. Advice on the old grade is dropped. */
export function learnedGrade(
  { grade: { renewal: _, ...grade }, settlements, provenance, findings }: Lesson,
  posterior: ConversionPosterior,
  asOf: Instant,
): CreatorGrade {
  const lifetime = toEpochMs(grade.expiresAt) - toEpochMs(grade.asOf);
  const { terms, targetViewers, leads } = grade.expectation;
  const viewers = viewersAfter(grade, posterior);
  // People of the target are a share of the viewers, and leads of them.
  const growth = viewers.mean / grade.expectation.viewers.mean;
  return {
    ...grade,
    id: gradeId([grade.id, ...settlements, asOf]),
    asOf,
    expiresAt: toInstant(toEpochMs(asOf) + lifetime),
    expectation: {
      ...grade.expectation,
      ...(targetViewers === undefined ? {} : { targetViewers: targetViewers * growth }),
      ...(leads === undefined ? {} : { leads: leads * growth }),
      ...(terms === undefined
        ? { viewers, conversionsPer1000Viewers: conversionRate(posterior), posterior }
        : expectationOf({ viewers, posterior, terms })),
    },
    ...(provenance.length === 0 ? {} : { provenance: [...grade.provenance, ...provenance] }),
    ...(findings.length === 0 ? {} : { findings: [...(grade.findings ?? []), ...findings] }),
  };
}

function viewersAfter({ expectation }: CreatorGrade, posterior: ConversionPosterior): Estimate {
  const { conversion, reach } = ILLUSTRATIVE_BENCHMARKS;
  const lives = (posterior.lives ?? []).map((live) => ({
    viewers: live.viewers,
    part: countedPart(live, conversion.declaredReliability),
  }));
  return learnedViewers(posterior.prior?.viewers ?? expectation.viewers, lives, reach);
}
