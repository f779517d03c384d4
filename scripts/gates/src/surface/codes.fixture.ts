/** Found by its own name, though a field leads to it first. */
export interface Report {
  readonly issues: readonly Issue[];
  readonly notes: readonly ({ readonly code: string; readonly detail: string } | string)[];
  readonly gaps: readonly { readonly why: 'late' | 'early'; readonly message: string }[];
  /** Neither a text beside a reason nor a reason in words beside a text is a code. */
  readonly ignored: { readonly why: 'late' | 'early'; readonly at: number };
  readonly due: { readonly why: string; readonly text: string };
  /** A code without a text. */
  readonly discount: { readonly code: string; readonly creator: string };
}

export interface Issue {
  readonly code: 'A' | 'B';
  readonly message: string;
}

export function check(): { readonly code: number; readonly reason: string } {
  return { code: 1, reason: 'none' };
}

/** A field of a record may hold both. */
export interface Log {
  readonly gaps: readonly { readonly code: string; readonly detail: string }[];
}

export const RECORDS: { readonly log: { readonly _zod: { readonly output: Log } } } = {
  log: { _zod: { output: { gaps: [] } } },
};
