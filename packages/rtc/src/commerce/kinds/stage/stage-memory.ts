import type { KeptAct } from '../command.ts';

/** What a room remembers of its stage. */
export interface StageMemory {
  /** Pseudonyms of everyone who has been on the stage, and so was allowed to publish. */
  readonly staged: Set<string>;
}

export const noStage = (): StageMemory => ({ staged: new Set() });

export function noteStage({ staged }: StageMemory, { events }: KeptAct): void {
  for (const event of events)
    if (event.type === 'stage' && (event.place === 'guest' || event.place === 'cohost'))
      staged.add(event.person);
}
