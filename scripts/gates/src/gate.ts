import type { Workspace } from './workspace.ts';

/** What a gate looked at and what it objects to; a gate that looked at nothing says so as an objection. */
export interface Report {
  readonly checks: number;
  readonly findings: readonly string[];
}

export interface GateOptions {
  /** Also what a record says was checked before. Default: false */
  readonly all?: boolean;
}

export interface Gate {
  readonly name: string;
  run(workspace: Workspace, options?: GateOptions): Promise<Report>;
}
