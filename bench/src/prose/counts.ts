import type { VagueCategory } from '@livelane/contracts/prose';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that make an obligation vague. */
interface Marked extends Span {
  readonly category: VagueCategory;
}

/** A sentence with its labels. */
export interface Labelled {
  readonly text: string;
  readonly issues: readonly Marked[];
}

/** Of one category. */
export interface CategoryCounts {
  readonly issues: number;
  /** Issues that a finding meets. */
  readonly met: number;
  /** Issues that a finding of the same category meets. */
  readonly named: number;
  readonly found: number;
  /** Findings that meet an issue. */
  readonly right: number;
}

/** What was found of what was marked. */
export interface Counts {
  readonly issues: number;
  readonly found: number;
  readonly met: { readonly issues: number; readonly findings: number };
  /** Issues of which a finding of the same category covers at least half, and such findings. */
  readonly halves: { readonly issues: number; readonly findings: number };
  /** Sum of the shares of the marked characters that findings cover. */
  readonly covered: number;
  readonly by: Readonly<Record<VagueCategory, CategoryCounts>>;
}

const NONE: CategoryCounts = { issues: 0, met: 0, named: 0, found: 0, right: 0 };

export const NO_COUNTS: Counts = {
  ...{ issues: 0, found: 0, met: { issues: 0, findings: 0 }, covered: 0 },
  halves: { issues: 0, findings: 0 },
  by: {
    ...{ deferral: NONE, discretion: NONE, effort: NONE, cooperation: NONE },
    ...{ 'open-list': NONE, quantity: NONE, time: NONE, standard: NONE },
  },
};

const overlap = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * Findings against labels in one sentence. They meet where they overlap. Every finding that meets no issue counts as a false
 * alarm, also one elsewhere in an obligation that another finding meets.
 */
export function countsOf({ issues }: Labelled, findings: readonly Marked[]): Counts {
  const meets = (span: Span) => findings.filter((finding) => overlap(finding, span) > 0);
  const met = issues.filter((issue) => meets(issue).length > 0);
  const right = findings.filter((finding) => issues.some((issue) => overlap(finding, issue) > 0));
  const isHalf = (issue: Labelled['issues'][number], finding: Marked) =>
    finding.category === issue.category && overlap(finding, issue) * 2 >= issue.end - issue.start;
  const by = { ...NO_COUNTS.by };
  for (const category of Object.keys(by) as VagueCategory[])
    by[category] = {
      issues: issues.filter((it) => it.category === category).length,
      met: met.filter((it) => it.category === category).length,
      named: met.filter(
        (it) =>
          it.category === category && meets(it).some((finding) => finding.category === category),
      ).length,
      found: findings.filter((it) => it.category === category).length,
      right: right.filter((it) => it.category === category).length,
    };
  return {
    issues: issues.length,
    found: findings.length,
    met: { issues: met.length, findings: right.length },
    halves: {
      issues: issues.filter((issue) => findings.some((it) => isHalf(issue, it))).length,
      findings: findings.filter((it) => issues.some((issue) => isHalf(issue, it))).length,
    },
    covered: met.reduce((sum, issue) => {
      const longest = Math.max(...findings.map((finding) => overlap(finding, issue)));
      return sum + longest / (issue.end - issue.start);
    }, 0),
    by,
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  const by = { ...a.by };
  for (const category of Object.keys(by) as VagueCategory[])
    by[category] = {
      issues: a.by[category].issues + b.by[category].issues,
      met: a.by[category].met + b.by[category].met,
      named: a.by[category].named + b.by[category].named,
      found: a.by[category].found + b.by[category].found,
      right: a.by[category].right + b.by[category].right,
    };
  return {
    issues: a.issues + b.issues,
    found: a.found + b.found,
    met: {
      issues: a.met.issues + b.met.issues,
      findings: a.met.findings + b.met.findings,
    },
    halves: {
      issues: a.halves.issues + b.halves.issues,
      findings: a.halves.findings + b.halves.findings,
    },
    covered: a.covered + b.covered,
    by,
  };
}
