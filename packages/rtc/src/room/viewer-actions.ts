/** A viewer's question. */
export interface ViewerQuestion {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same question. */
  readonly questionId: string;
  readonly text: string;
}

/** A viewer's click on a product. */
export interface ProductClick {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same click. */
  readonly clickId: string;
  readonly productId: string;
}

/** A viewer's use of a discount code. */
export interface CodeRedemption {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A code of the session plan. */
  readonly code: string;
  /** A repeated id is the same redemption. Default: no order is known, and every call is a redemption of its own. */
  readonly orderId?: string;
}

/** A viewer's request to be contacted. The contact data is stored elsewhere, under `leadId`. */
export interface ContactLead {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same lead. */
  readonly leadId: string;
  /** The consent text that the viewer agreed to. */
  readonly consent: string;
}
