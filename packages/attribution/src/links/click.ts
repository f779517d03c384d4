import type { Id } from '@livelane/contracts/vocabulary';
import type { ClickLink } from './create-link.ts';

/** A click on a link: the address that it led to, with the click id, and the touch that it is. */
export interface Click extends ClickLink {
  /** The name of the link that was clicked. */
  readonly link: Id;
}

/** What keeps clicks. */
export interface ClickStore {
  /**
   * Keeps a click and its touch.
   * @throws INPUT_INVALID where it has another click with its id
   */
  addClick(click: Click): Promise<void>;
}
