import {
  findingOf,
  parseInput,
  SESSION_EVENT_TYPES,
  type SessionLog,
  SessionLogSchema,
  unknownNames,
} from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf } from '../findings/finding.ts';

/**
 * The findings of a session log: one for each type of event that this version does not know, the 13th and later types in one, because
 * `touchesFromLog` derives no touches from such events.
 * @returns findings sorted by type; empty for a log of this version
 * @throws INPUT_INVALID for a log that does not match its schema
 * @example
 * ```ts no-run
 * import { readFile } from 'node:fs/promises';
 * import { logFindings } from '@livelane/attribution';
 * const log = JSON.parse(await readFile('session-log.json', 'utf8'));
 * logFindings(log);
 * ```
 */
export function logFindings(log: SessionLog): AttributionFinding[] {
  const { events } = parseInput(SessionLogSchema, log, 'session-log');
  const unknown = events.map(({ type }) => type).filter((type) => !SESSION_EVENT_TYPES.has(type));
  return unknownNames(unknown).map(({ name: type, count }) =>
    findingOf(ATTRIBUTION_FINDINGS, 'EVENT_UNKNOWN', {
      path: '/events',
      params: { count, type },
      evidence: evidenceOf({}),
    }),
  );
}
