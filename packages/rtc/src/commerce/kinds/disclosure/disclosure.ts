import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A disclosure that is being shown or spoken. */
export interface ShownDisclosure {
  /** The disclosure duty of the session plan. */
  readonly dutyId: string;
  /** Market whose duty it is. */
  readonly market: string;
  /** Shown in the picture, or spoken. */
  readonly medium: 'picture' | 'voice';
  /** BCP 47 tag of the language that is used. */
  readonly language: string;
  /** The disclosure text in `language`. */
  readonly text: string;
  /** When it was started. */
  readonly since: Instant;
}

/** What the host is asked to speak now. Only the host's page shows it. */
export interface DisclosurePrompt {
  /** The disclosure duty of the session plan. */
  readonly dutyId: string;
  /** Market whose duty it is. */
  readonly market: string;
  /** BCP 47 tag of the language that is required. */
  readonly language: string;
  /** What is to be said, in `language`. */
  readonly text: string;
  /** When the host was asked first. */
  readonly since: Instant;
  /** When the host was asked last. */
  readonly at: Instant;
}

/** What viewers see of disclosures. */
export interface DisclosureState {
  /** Oldest first. */
  readonly disclosures: readonly ShownDisclosure[];
  /** What the host is asked for, oldest first. */
  readonly prompts: readonly DisclosurePrompt[];
}

/** The host is asked to speak a disclosure, once more, or that is no longer asked for. */
export interface PromptEvent {
  readonly type: 'prompt';
  readonly at: Instant;
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
  readonly market: string;
  readonly language: string;
  readonly text: string;
}

/** A disclosure begins or ends. */
export interface DisclosureEvent {
  readonly type: 'disclosure';
  readonly at: Instant;
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
  readonly market: string;
  readonly medium: 'picture' | 'voice';
  readonly language: string;
  readonly text: string;
}

export const DISCLOSURE: Reducers<DisclosureState, DisclosureEvent | PromptEvent> = {
  disclosure: ({ disclosures, prompts }, event) => {
    const others = disclosures.filter((it) => !sameDisclosure(it, event));
    const { dutyId, market, medium, language, text, at: since } = event;
    const shown = { dutyId, market, medium, language, text, since };
    return {
      disclosures: event.phase === 'stop' ? others : [...others, shown],
      prompts: medium === 'voice' ? prompts.filter((it) => it.dutyId !== dutyId) : prompts,
    };
  },
  prompt: ({ prompts }, { type: _, phase, ...asked }) => {
    const known = prompts.find(({ dutyId }) => dutyId === asked.dutyId);
    const others = prompts.filter((it) => it !== known);
    if (phase === 'stop') return { prompts: others };
    return { prompts: [...others, { ...asked, since: known?.since ?? asked.at }] };
  },
};

type DisclosureKey = Pick<ShownDisclosure, 'dutyId' | 'medium' | 'language'>;

/** Whether both are the same disclosure: equal duty, medium and language. */
export function sameDisclosure(a: DisclosureKey, b: DisclosureKey): boolean {
  return a.dutyId === b.dutyId && a.medium === b.medium && a.language === b.language;
}
