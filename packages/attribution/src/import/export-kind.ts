import type { Instant } from '@livelane/contracts/vocabulary';
import type { Column, NumberSigns, TextRow } from '@livelane/contracts/vocabulary/node';

/** What a word of an export says about an order or one of its lines. `skipped` is a row that no record is made of. */
export type ExportStatus = 'paid' | 'pending' | 'cancelled' | 'refunded' | 'skipped';

/**
 * How the exports of one service are read, as data. The field of a column is one of {@link OrderFields} or of
 * {@link PathFields}.
 */
export interface ExportKind {
  /** What its rows are: lines of orders, or paths of channels with their sums. */
  readonly holds: 'orders' | 'paths';
  readonly columns: readonly Column[];
  /** Columns that no record needs. */
  readonly unused: readonly string[];
  /** What its words for the state of orders and lines mean, in lower case. */
  readonly statuses?: Readonly<Record<string, ExportStatus>>;
  /** Values of fields that its files do not have, by their names in {@link CONSTANTS}. */
  readonly constants?: Readonly<Record<string, string>>;
  /** How its numbers are written, whatever the language of its user. Default: as the user declares. */
  readonly numbers?: NumberSigns;
  /** The zone of its times, whatever the zone of its user. Default: as the user declares. */
  readonly zone?: string;
  /** The rows that a JSON value stands for, such as an order with its lines. Default: one row with its fields. */
  readonly rowsOf?: (value: unknown) => readonly TextRow[];
  /** Whether a row without an order's id goes on with the order of the row before. Default: no. */
  readonly continues?: boolean;
  /** The fields of a row as another kind of event has them. Default: rows are all alike. */
  readonly refined?: (fields: OrderFields) => OrderFields;
  /** What a row with a negative amount or number of pieces is. Default: such a row is refused. */
  readonly negative?: 'refund' | 'cancellation';
  /** Whether amounts of refunds hold tax and shipping as well as what lines cost. Default: no. */
  readonly refundsWithTax?: boolean;
}

/** The fields of an order that a row may state; those of the order itself are stated in any of its rows. */
export interface OrderFields {
  readonly order?: {
    /** What the rows of an order have in common, where that is not its id. Default: the id. */
    readonly key?: string;
    readonly id?: string;
    readonly at?: Instant;
    readonly currency?: string;
    readonly customer?: 'new' | 'returning' | 'unknown';
    readonly market?: string;
    readonly codes?: readonly string[];
    readonly clickIds?: readonly string[];
    readonly inRoom?: string;
    readonly status?: string;
    readonly cancelledAt?: Instant;
    /** What went back of the order until the export. */
    readonly refunded?: string;
    readonly refundedAt?: Instant;
    readonly subtotal?: string;
    readonly total?: string;
    readonly discount?: string;
    readonly tax?: string;
    readonly taxIncluded?: boolean;
    readonly shipping?: string;
    /** Other times, of which the last stands for that of a refund. */
    readonly times?: Readonly<Record<string, Instant>>;
  };
  /** Identities of the buyer, the strongest first, each with its scheme. */
  readonly persons?: Readonly<Record<string, string>>;
  readonly line?: {
    readonly id?: string;
    readonly productId?: string;
    readonly name?: string;
    /** Below 0 where pieces went back. */
    readonly quantity?: number;
    /** Less what went back, where the export does not state how many were bought. */
    readonly quantityLeft?: number;
    /** Of one piece, before discounts. */
    readonly price?: string;
    /** Of all pieces, before discounts. */
    readonly full?: string;
    readonly discount?: string;
    readonly total?: string;
    /** The total in minor units. */
    readonly minor?: string;
    readonly tax?: string;
    readonly taxable?: boolean;
    readonly status?: string;
    readonly refunded?: string;
    readonly refundedAt?: Instant;
    /** Whether all of it went back. */
    readonly wentBack?: boolean;
  };
  /** The contact that the service credits with the line. */
  readonly touch?: {
    readonly creator?: string;
    readonly channel?: string;
    readonly kind?: string;
    readonly at?: Instant;
    readonly clickId?: string;
  };
  /** What happened, where rows are events of several kinds. */
  readonly event?: { readonly name?: string; readonly at?: Instant };
  /** A visit of a person, which is a touch by itself. */
  readonly visit?: {
    readonly at?: Instant;
    readonly source?: string;
    readonly medium?: string;
    readonly campaign?: string;
    readonly clickId?: string;
  };
}

/** The fields of a row of paths. */
export interface PathFields {
  readonly path?: readonly string[];
  readonly conversions?: number;
  readonly value?: number;
  readonly nulls?: number;
}
