/** Which sales count under a revision of a contract, as far as its signatures are known. */
export interface SaleTerms {
  /** Whether a sale counts. @param soldAt - epoch milliseconds @param knownAt - epoch milliseconds */
  counts(soldAt: number, knownAt: number): boolean;
  /** When revisions became known, in order, and by which signature. */
  readonly changes: readonly { readonly at: number; readonly factId: string }[];
}
