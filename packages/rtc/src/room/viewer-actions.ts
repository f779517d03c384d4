import type { ViewerRequest } from '../commerce/viewer-request.ts';

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

/** The commands that viewers can request, each on behalf of a verified identity. */
export interface ViewerActions<Result> {
  /** Publishes a viewer's question, without its author. Idempotent by `questionId`. */
  question(question: ViewerQuestion): Result;
  /** Records a click on a product; not sent to viewers. Idempotent by `clickId`. */
  click(click: ProductClick): Result;
  /** Records the use of a discount code; not sent to viewers. Idempotent by `orderId`. */
  redeem(redemption: CodeRedemption): Result;
  /** Records a contact lead with its consent; not sent to viewers. Idempotent by `leadId`. */
  lead(lead: ContactLead): Result;
}

/** Runs a viewer's request in a room. `identity` must have been verified by a token. */
export function runViewerRequest<Result>(
  room: ViewerActions<Result>,
  { identity, request }: { readonly identity: string; readonly request: ViewerRequest },
): Result {
  switch (request.do) {
    case 'question':
      return room.question({ identity, questionId: request.questionId, text: request.text });
    case 'click':
      return room.click({ identity, clickId: request.clickId, productId: request.productId });
    case 'redeem':
      return room.redeem({
        identity,
        code: request.code,
        ...(request.orderId === undefined ? {} : { orderId: request.orderId }),
      });
    case 'lead':
      return room.lead({ identity, leadId: request.leadId, consent: request.consent });
  }
}
