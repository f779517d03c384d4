import type { ErrorTexts } from '@livelane/contracts/vocabulary';

/** `details` by error code, for errors of rooms that sell. */
export interface SellingErrorDetails {
  ROOM_FULL: {
    readonly role: string;
    /** Seats of the role in a room of its format. */
    readonly most: number;
  };
  SALE_ENDED: {
    /** Id of the flash sale. */
    readonly saleId: string;
  };
  SOLD_OUT: {
    /** Id of the product. */
    readonly productId: string;
    /** Id of the variant, if one was wanted. */
    readonly variantId?: string;
  };
  RESERVE_FAILED: {
    /** `none`: the room has no option `reserve`. `failed`: it failed, or gave no answer. `late`: it took too long. */
    readonly reason: 'none' | 'failed' | 'late';
    /** The order. */
    readonly orderId: string;
    /** With `late`: how many seconds it was waited for. */
    readonly seconds?: number;
  };
  COUPONS_GONE: {
    /** Id of the drop. */
    readonly dropId: string;
  };
  POLL_CLOSED: {
    /** Id of the poll. */
    readonly pollId: string;
  };
}

/** Cause and fix of each error of rooms that sell. */
export const SELLING_ERRORS = {
  ROOM_FULL: {
    message: 'The room has {most} participant(s) of the role {role}, the most of its format.',
    fix: 'Wait until one has left, or plan a format with more seats.',
  },
  SALE_ENDED: {
    message: 'The flash sale {saleId} has ended.',
    fix: 'Reserve without it, at the current price.',
  },
  SOLD_OUT: {
    message: 'The product {productId} is sold out.',
    fix: 'Choose another product or variant, or wait until the shop has more.',
  },
  RESERVE_FAILED: {
    message: {
      none: 'The room cannot reserve a unit for the order {orderId}, as it was opened without `reserve`.',
      failed: 'The application did not answer whether a unit is reserved for the order {orderId}.',
      late: 'The application did not answer within {seconds} s whether a unit is reserved for the order {orderId}.',
    },
    fix: {
      none: 'Open the room with the option `reserve`, which asks the shop for a unit.',
      failed: 'Send the request again with the same `orderId`; see the cause on the server.',
      late: 'Send the request again with the same `orderId`; let `reserve` answer sooner, or refuse.',
    },
  },
  COUPONS_GONE: {
    message: 'No code of the drop {dropId} is left.',
    fix: 'Wait for the next drop.',
  },
  POLL_CLOSED: {
    message: 'The poll {pollId} is closed.',
    fix: 'Vote in a poll that is open.',
  },
} as const satisfies ErrorTexts<keyof SellingErrorDetails>;
