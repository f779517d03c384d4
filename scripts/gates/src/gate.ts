import type { Workspace } from './workspace.ts';

/** What a gate looked at and what it objects to; a gate that looked at nothing says so as an objection. */
export interface Report {
  readonly checks: number;
  readonly findings: readonly string[];
}

export interface Gate {
  readonly name: string;
  run(workspace: Workspace): Promise<Report>;
}

/** Adds reports up, so that a gate can be made of smaller checks. */
export function together(reports: readonly Report[]): Report {
  return {
    checks: reports.reduce((sum, report) => sum + report.checks, 0),
    findings: reports.flatMap((report) => report.findings),
  };
}
