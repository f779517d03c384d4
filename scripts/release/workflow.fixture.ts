import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../suites/tools.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

/** A workflow of this repository, as far as a rehearsal runs it. */
export interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

export function readWorkflow(name: string): Workflow {
  return parse(readFileSync(join(root, '.github/workflows', name), 'utf8')) as Workflow;
}

/** The shell lines of a job, as one program for bash; the steps that `skip` matches are not in it. */
export function shellOf(workflow: Workflow, job: string, skip = /(?!)/): string {
  const steps = workflow.jobs[job]?.steps ?? [];
  return steps.flatMap(({ run }) => (run === undefined || skip.test(run) ? [] : [run])).join('\n');
}

/** What answers instead of GitHub: the state of the one pull request in `$STATE`, tags in the origin. */
export const GH = `#!/bin/sh
echo "$@" >> "$STATE/gh.log"
case "$*" in
  "pr view"*) cat "$STATE/pr" ;;
  "pr create"*) echo OPEN > "$STATE/pr" ;;
  "workflow run"*) ;;
  "api "*/git/ref/tags/*) git -C "$ORIGIN" show-ref --verify --quiet "refs/tags/\${2##*/git/ref/tags/}" ;;
  "api "*/git/refs*) git -C "$ORIGIN" update-ref "\${4#ref=}" "\${6#sha=}" ;;
  *) exit 64 ;;
esac
`;

/** The real npm, without the provenance that only GitHub's runners can sign. */
export const NPM = `#!/bin/sh
[ "$1" = publish ] && set -- "$@" --no-provenance
exec "$REAL_NPM" "$@"
`;
