import { lifeIssue } from '../../error/life-issues.ts';
import {
  type InputIssue,
  inputInvalid,
  isLivelaneError,
  toEpochMs,
} from '../../vocabulary/index.ts';
import { applyAmendment } from '../amendment/amend.ts';
import type { LifeEntry } from '../event/entry.ts';
import { refusedBy } from './guards.ts';
import {
  type Life,
  type LifeRevision,
  newestOf,
  newRevision,
  noticeFact,
  revisionsBefore,
} from './life.ts';
import type { LifeState } from './states.ts';
import { eventsIn, LIFE_TRANSITIONS, type Transition } from './table.ts';

/**
 * The life that the entries of a log come to; the same entries always give the same one.
 * @param entries - in the order of the log; fit `LifeEntrySchema`
 * @throws INPUT_INVALID with the place of the first entry that is not possible where it stands, such as `/3/type`
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { appendLife, lifeOf } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const at = '2026-11-01T09:00:00Z';
 * const entry = appendLife(null, { type: 'draft', contract, by: contract.parties[0].id, at }, { contractId: contract.id, recordedAt: at });
 * lifeOf([entry]).state; // => "draft"
 * ```
 */
export function lifeOf(entries: readonly LifeEntry[]): Life {
  const life = entries.reduce<Life | null>((before, entry, index) => {
    const after = lived(before, entry);
    if ('code' in after) throw inputInvalid('life', [{ ...after, path: `/${index}${after.path}` }]);
    return after;
  }, null);
  if (life !== null) return life;
  throw inputInvalid('life', [
    lifeIssue('LIFE_FIRST_EVENT', { path: '/0/type', received: undefined }),
  ]);
}

/** The life after an entry, or why the entry is refused. */
export function lived(life: Life | null, entry: LifeEntry): Life | InputIssue {
  const misplaced = misplacedIn(life, entry);
  if (misplaced !== undefined) return misplaced;
  if (life === null && entry.type !== 'draft')
    return lifeIssue('LIFE_FIRST_EVENT', { path: '/type', received: entry.type });
  const state = life?.state ?? 'none';
  const ways = LIFE_TRANSITIONS.filter(
    (way) => way.event === entry.type && way.from.includes(state),
  );
  let refused: InputIssue = lifeIssue('LIFE_EVENT_ORDER', {
    path: '/type',
    received: entry.type,
    params: { state, events: eventsIn(state) },
  });
  for (const way of ways) {
    const verdict = verdictOf(way, entry, life);
    if (verdict === undefined) return after(life, entry, way);
    refused = verdict;
  }
  return refused;
}

/** Why a way is closed to an entry, also where its dates are beyond what can be reckoned with; undefined where it is open. */
function verdictOf(way: Transition, entry: LifeEntry, life: Life | null): InputIssue | undefined {
  try {
    return refusedBy(way.if, entry, life);
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const [issue] = error.details.issues;
    if (issue === undefined) throw error;
    return { ...issue, path: '/at' };
  }
}

/** Why an entry does not follow the one before it. */
function misplacedIn(life: Life | null, entry: LifeEntry): InputIssue | undefined {
  const { contractId, recordedAt, at, seq, previous } = entry;
  if (toEpochMs(at) > toEpochMs(recordedAt)) {
    const place = { path: '/at', received: at, params: { recorded: recordedAt } };
    return lifeIssue('LIFE_HAPPENED', place);
  }
  const [entries, head] = [life?.entries ?? 0, life?.head ?? null];
  if (seq !== entries || previous !== head) {
    const params = { previous: head ?? 'null', seq: entries };
    return lifeIssue('LIFE_CHAIN', { path: '/previous', received: previous, params });
  }
  if (life === null) return undefined;
  if (contractId !== life.contractId) {
    const params = { contract: life.contractId };
    return lifeIssue('LIFE_CONTRACT', { path: '/contractId', received: contractId, params });
  }
  if (toEpochMs(recordedAt) >= toEpochMs(life.recordedAt)) return undefined;
  const params = { before: life.recordedAt };
  return lifeIssue('LIFE_RECORDED', { path: '/recordedAt', received: recordedAt, params });
}

function after(life: Life | null, entry: LifeEntry, way: Transition): Life {
  const { contractId, at, hash, recordedAt, seq } = entry;
  const chained = { contractId, head: hash, recordedAt, entries: seq + 1 };
  if (life === null)
    return { ...BORN, ...chained, since: at, revisions: revisionsAfter(null, entry) };
  const state = stateAfter(life, way);
  return {
    ...life,
    ...chained,
    state,
    since: state === life.state ? life.since : at,
    suspendedIn: state === 'suspended' ? (life.suspendedIn ?? life.state) : null,
    revisions: revisionsAfter(life, entry),
    declined: declinedAfter(life, entry),
    notices: entry.type === 'notice' ? [...life.notices, noticeFact(entry)] : life.notices,
    settlementHash: entry.type === 'settle' ? entry.settlementHash : life.settlementHash,
    wasSigned: life.wasSigned || state === 'signed',
  };
}

const BORN = {
  state: 'draft',
  suspendedIn: null,
  declined: [],
  notices: [],
  settlementHash: null,
  wasSigned: false,
} as const satisfies Partial<Life>;

function stateAfter({ state, suspendedIn }: Life, { to }: Transition): LifeState {
  if (to === 'same') return state;
  return to === 'before' ? (suspendedIn ?? state) : to;
}

function revisionsAfter(life: Life | null, entry: LifeEntry): Life['revisions'] {
  if (entry.type === 'draft') return [newRevision(entry.contract)];
  const revisions = (life as Life).revisions;
  if (entry.type === 'amend') {
    const kept = revisionsBefore({ revisions }, entry.amendment) ?? revisions;
    const contract = applyAmendment(newestOf({ revisions: kept }).contract, entry.amendment);
    return [...kept, newRevision(contract)];
  }
  if (entry.type === 'decline') {
    const [first, ...amended] = revisions;
    const place = amended.findIndex(({ hash }) => hash === entry.documentHash);
    return [first, ...amended.slice(0, Math.max(0, place))];
  }
  if (!TOUCHING.includes(entry.type)) return revisions;
  const [first, ...others] = revisions.map((it) => touched(it, entry));
  return [first ?? revisions[0], ...others];
}

function declinedAfter({ declined, revisions }: Life, entry: LifeEntry): Life['declined'] {
  if (entry.type !== 'decline') return declined;
  const { by, at, reason, documentHash: hash } = entry;
  const revision = revisions.find((it) => it.hash === hash)?.contract.revision ?? 0;
  return [...declined, { revision, hash, by, at, reason }];
}

/** The events that change what is known of revisions. */
const TOUCHING: readonly LifeEntry['type'][] = ['return', 'approve', 'sign'];

function touched(revision: LifeRevision, entry: LifeEntry): LifeRevision {
  const { type, by } = entry;
  if (type === 'return') return { ...revision, approvedBy: [] };
  if (type === 'approve') return { ...revision, approvedBy: [...revision.approvedBy, by] };
  if (type !== 'sign' || entry.documentHash !== revision.hash) return revision;
  return { ...revision, signatures: [...revision.signatures, entry] };
}
