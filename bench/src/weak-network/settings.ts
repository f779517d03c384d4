import { parseArgs } from 'node:util';
import { PRESETS } from '@livelane/rtc/policy';
import { heldOutLinks } from './links/held-out.ts';
import type { Link } from './links/link.ts';
import { LINKS } from './links/named-links.ts';
import type { ConfigurationId } from './pages/configurations.ts';

export interface Settings {
  readonly links: readonly Link[];
  /** Counting runs of ours on each link. */
  readonly runs: number;
  /** Counting runs of every other client on each link. */
  readonly baselineRuns: number;
  /** What is set side by side. */
  readonly clients: readonly ConfigurationId[];
  /** Folder for what the policy was given in each run, as traces that `livelane-rtc replay` reads. */
  readonly traces: string | undefined;
  readonly json: string | undefined;
  /** Take over the runs of an earlier, interrupted call. */
  readonly resume: boolean;
}

const RUNS = 5;
const BASELINE_RUNS = 3;
const USUAL_CLIENTS = ['stock', 'usual', 'ours'] as const;
const CLIENTS = [...USUAL_CLIENTS, ...Object.keys(PRESETS)] as readonly ConfigurationId[];

/** @returns the settings, or what is wrong with the arguments */
export function readSettings(args: readonly string[]): Settings | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      clients: { type: 'string', default: USUAL_CLIENTS.join() },
      traces: { type: 'string' },
      runs: { type: 'string', default: String(RUNS) },
      resume: { type: 'boolean', default: false },
      'held-out': { type: 'string' },
    },
    strict: true,
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 50)
    return `--runs: a whole number from 1 to 50 (received ${values.runs})`;
  if (values.resume && values.json === undefined)
    return '--resume: --json names the file whose runs are taken over';
  const seed = values['held-out'] === undefined ? undefined : Number(values['held-out']);
  if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0 && seed < 2 ** 26))
    return `--held-out: a whole number from 0 to ${2 ** 26 - 1} (received ${values['held-out']})`;
  const known: Readonly<Record<string, Link>> =
    seed === undefined ? LINKS : Object.fromEntries(heldOutLinks(seed).map((it) => [it.id, it]));
  const wanted =
    values.only?.split(',').flatMap((id) => linksNamed(id.trim(), known)) ?? Object.keys(known);
  const unknown = wanted.filter((id) => !Object.hasOwn(known, id));
  if (unknown.length > 0)
    return `--only: ${unknown.join(', ')} unknown; measured are ${Object.keys(known).join(', ')}`;
  const asked = values.clients.split(',').map((name) => name.trim());
  const strangers = asked.filter((name) => !CLIENTS.some((client) => client === name));
  if (strangers.length > 0)
    return `--clients: ${strangers.join(', ')} unknown; there are ${CLIENTS.join(', ')}`;
  return {
    clients: CLIENTS.filter((client) => asked.includes(client)),
    traces: values.traces,
    links: wanted.flatMap((id) => known[id] ?? []),
    runs,
    baselineRuns: Math.min(runs, BASELINE_RUNS),
    json: values.json,
    resume: values.resume,
  };
}

/** A link, or all links of a group: `W5` stands for `W5-2`, `W5-5` and the others. */
function linksNamed(name: string, known: Readonly<Record<string, Link>>): readonly string[] {
  const group = Object.keys(known).filter((id) => id.startsWith(`${name}-`));
  return Object.hasOwn(known, name) || group.length === 0 ? [name] : group;
}
