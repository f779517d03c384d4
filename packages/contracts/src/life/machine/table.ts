import type { LifeEventType } from '../event/entry.ts';
import type { GuardName } from './guards.ts';
import type { LifeState } from './states.ts';

/** A way from a state to another one. */
export interface Transition {
  /** `none`: before the first entry. */
  readonly from: readonly (LifeState | 'none')[];
  readonly event: LifeEventType;
  /** `same`: the state stays. `before`: the state in which the contract was suspended. */
  readonly to: LifeState | 'same' | 'before';
  /** What must hold, in the order in which it is looked at; all of it. */
  readonly if: readonly GuardName[];
}

const NEGOTIATED = ['draft', 'in-review', 'agreed'] as const;
const RUNNING = ['signed', 'active', 'assessment'] as const;
const BINDING = [...RUNNING, 'suspended'] as const;

/**
 * Every way from one state to another. Of several ways for one event the first whose conditions hold is taken; what refuses
 * the last of them is what is reported.
 */
export const LIFE_TRANSITIONS: readonly Transition[] = [
  { from: ['none'], event: 'draft', to: 'draft', if: ['first-revision', 'party-of-text'] },
  { from: NEGOTIATED, event: 'draft', to: 'draft', if: ['first-revision', 'party'] },
  { from: ['draft'], event: 'submit', to: 'in-review', if: ['party', 'complete'] },
  {
    from: ['in-review'],
    event: 'approve',
    to: 'agreed',
    if: ['signer', 'current-text', 'not-approved', 'last-approval'],
  },
  {
    from: ['in-review'],
    event: 'approve',
    to: 'same',
    if: ['signer', 'current-text', 'not-approved'],
  },
  { from: ['in-review', 'agreed'], event: 'return', to: 'draft', if: ['party'] },
  { from: NEGOTIATED, event: 'withdraw', to: 'terminated', if: ['party'] },
  {
    from: ['agreed'],
    event: 'sign',
    to: 'signed',
    if: ['text-to-sign', 'signer-of-text', 'not-signed', 'last-signature'],
  },
  {
    from: ['agreed', ...BINDING],
    event: 'sign',
    to: 'same',
    if: ['text-to-sign', 'signer-of-text', 'not-signed'],
  },
  { from: BINDING, event: 'amend', to: 'same', if: ['party', 'amends-newest'] },
  { from: BINDING, event: 'decline', to: 'same', if: ['open-amendment', 'signer-of-text'] },
  { from: ['signed'], event: 'start', to: 'active', if: ['party', 'term-begun'] },
  { from: RUNNING, event: 'suspend', to: 'suspended', if: ['party'] },
  { from: ['suspended'], event: 'resume', to: 'before', if: ['party'] },
  { from: BINDING, event: 'notice', to: 'same', if: ['party', 'termination-clause'] },
  { from: BINDING, event: 'terminate', to: 'terminated', if: ['party', 'notice-over'] },
  {
    from: [...NEGOTIATED, 'signed', 'active', 'suspended'],
    event: 'expire',
    to: 'expired',
    if: ['party', 'term-over'],
  },
  {
    from: ['active', 'expired', 'terminated'],
    event: 'assess',
    to: 'assessment',
    if: ['party', 'was-signed', 'period-over'],
  },
  { from: ['assessment'], event: 'settle', to: 'settled', if: ['party'] },
  {
    from: ['active', 'expired'],
    event: 'settle',
    to: 'settled',
    if: ['party', 'was-signed', 'no-assessment', 'term-over'],
  },
  { from: ['terminated'], event: 'settle', to: 'settled', if: ['party', 'was-signed'] },
  { from: ['settled'], event: 'close', to: 'closed', if: ['party'] },
];

/** The events that a state lets happen, each once. */
export function eventsIn(state: LifeState | 'none'): LifeEventType[] {
  const events = LIFE_TRANSITIONS.filter(({ from }) => from.includes(state));
  return [...new Set(events.map(({ event }) => event))];
}
