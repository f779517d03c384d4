import type { ViewerRequest } from '../../commerce/viewer-request.ts';

/** A viewer's question. */
export interface ViewerQuestion {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same question. */
  readonly questionId: string;
  /** Text of the question. */
  readonly text: string;
}

/** A viewer's click on a product. */
export interface ProductClick {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A repeated id is the same click. */
  readonly clickId: string;
  /** Id of the product in the session plan. */
  readonly productId: string;
}

/** A viewer's use of a discount code, without an order. */
export interface CodeRedemption {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A code of the session plan. */
  readonly code: string;
}

/** The use of a discount code for an order. Only the shop's server knows which viewer an order belongs to. */
export interface OrderRedemption extends CodeRedemption {
  /** The order. A repeated id is the same redemption. */
  readonly orderId: string;
  /** The person that the application vouches for, such as its customer number. Default: none, and no limit per customer applies. */
  readonly customer?: string;
  /** Units ordered by product, for the limit of the stock. Default: not counted. */
  readonly units?: Readonly<Record<string, number>>;
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

/** The commands that viewers can request, each on behalf of a verified identity. */
export interface ViewerActions<Result> {
  /** Takes a viewer's question, cleaned of invisible characters. Others see it once it is released. Idempotent by `questionId`. */
  question(question: ViewerQuestion): Result;
  /** Records a click on a product; not sent to viewers. Idempotent by `clickId`. */
  click(click: ProductClick): Result;
  /** Records that a viewer used a discount code, without an order; not sent to viewers. */
  redeem(redemption: CodeRedemption): Result;
  /** Records a contact lead with its consent; not sent to viewers. Idempotent by `leadId`. */
  lead(lead: ContactLead): Result;
}

/** A request that every viewer may send. */
export type OwnRequest = Exclude<ViewerRequest, { do: 'release' }>;

/** Runs a viewer's request in a room. `identity` must have been verified by a token. */
export function runViewerRequest<Result>(
  room: ViewerActions<Result>,
  { identity, request }: { readonly identity: string; readonly request: OwnRequest },
): Result {
  switch (request.do) {
    case 'question':
      return room.question({ identity, questionId: request.questionId, text: request.text });
    case 'click':
      return room.click({ identity, clickId: request.clickId, productId: request.productId });
    case 'redeem':
      return room.redeem({ identity, code: request.code });
    case 'lead':
      return room.lead({ identity, leadId: request.leadId, consent: request.consent });
  }
}
