import type {
  Brief,
  CreatorGrade,
  FxQuote,
  SessionLog,
  SessionPlan,
  Settlement,
} from '@livelane/contracts/vocabulary';

/** An open slot of the refused draft. */
export interface OpenSlot {
  readonly clause: string;
  readonly message: string;
}

/** How one disclosure duty came out, as the verification of the session says. */
export interface DutyOutcome {
  readonly dutyId: string;
  readonly market: string;
  readonly kept: boolean;
  readonly evidence: readonly {
    readonly from: string;
    readonly to: string;
    readonly medium?: string | undefined;
  }[];
  /** What would have kept a broken duty. */
  readonly fix: string | null;
  readonly broken: readonly { readonly from: string; readonly to: string; readonly why: string }[];
}

/** A way to a sale, and how many went it. */
export interface PathTaken {
  /** Who was met, in order; a creator's own channel is marked. */
  readonly steps: readonly { readonly name: string; readonly creator: boolean }[];
  readonly orders: number;
  /** In the settlement's currency. */
  readonly minor: bigint;
}

/** What each model credits, in the settlement's currency. */
export interface ModelComparison {
  readonly models: readonly string[];
  readonly rows: readonly { readonly name: string; readonly minor: readonly (bigint | null)[] }[];
}

/** Where the money of the orders went, in the settlement's currency: every figure is a sum of records. */
export interface MoneySums {
  readonly gross: bigint;
  readonly refunds: bigint;
  readonly cancellations: bigint;
  readonly chargebacks: bigint;
  readonly orders: number;
  readonly duplicates: number;
  /** What is kept, by who is credited, the largest first. */
  readonly credited: readonly {
    readonly name: string;
    readonly kind: 'creator' | 'channel' | 'nobody';
    readonly minor: bigint;
    readonly ours: boolean;
  }[];
  readonly commission: bigint;
}

/** Everything that the report shows. Nothing in it is measured by the report itself. */
export interface ReportFacts {
  readonly brief: Brief;
  /** Best first. */
  readonly grades: readonly CreatorGrade[];
  readonly picked: CreatorGrade;
  /** The creator with the most followers, where that is not the picked one. */
  readonly mostFollowed: CreatorGrade | null;
  readonly refusedDraft: { readonly sentence: string; readonly slots: readonly OpenSlot[] } | null;
  readonly contract: {
    readonly id: string;
    readonly hash: string;
    /** The clauses by name. */
    readonly clauses: readonly string[];
    readonly hints: readonly string[];
  };
  readonly plan: SessionPlan;
  /** What people should settle before the live, by code. */
  readonly planFindings: readonly string[];
  readonly log: SessionLog;
  readonly foundBy: string | null;
  /** Minutes that the contract wants of this live. */
  readonly agreedMinutes: number;
  readonly duties: readonly DutyOutcome[];
  readonly sessionFindings: readonly string[];
  readonly paths: readonly PathTaken[];
  readonly models: ModelComparison;
  readonly money: MoneySums;
  /** What the script sold in the room, and the commission on it in the settlement's currency. */
  readonly room: { readonly orders: number; readonly commission: bigint };
  readonly fx: readonly FxQuote[];
  readonly settlement: Settlement;
  readonly nextGrade: CreatorGrade;
  readonly stages: readonly {
    readonly name: string;
    readonly seconds: number;
    readonly outcome: string;
  }[];
}
