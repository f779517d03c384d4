/** A published piece or a held session. */
export interface PublishedPiece {
  readonly deliverableId: string;
  /** The id that its report or session has. */
  readonly pieceId: string;
  /** When it happened and when it became known, in epoch milliseconds. */
  readonly occurredAt: number;
  readonly knownAt: number;
}

/** What decides whether a piece counts as delivered. */
export interface PieceRules {
  /** Since when it counts, in epoch milliseconds; null where it does not count, as far as is known. */
  countsAt(piece: PublishedPiece): number | null;
}
