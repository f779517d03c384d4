import type { DutyVerification } from '@livelane/contracts/verify';
import type {
  BothLanguages,
  Brief,
  CreatorGrade,
  LocalText,
  SessionLog,
  SessionPlan,
  Settlement,
} from '@livelane/contracts/vocabulary';

/** An open slot of the refused draft. */
export interface OpenSlot {
  readonly clause: string;
  readonly name: LocalText;
}

/** The verification of one disclosure duty, and what would have kept it. */
export interface DutyOutcome
  extends Pick<DutyVerification, 'dutyId' | 'market' | 'verdict' | 'kept'> {
  readonly evidence: readonly Pick<
    DutyVerification['evidence'][number],
    'from' | 'to' | 'medium'
  >[];
  readonly broken: readonly Pick<DutyVerification['broken'][number], 'from' | 'to' | 'message'>[];
  /** What the script lacks; null where the duty was kept. */
  readonly fix: BothLanguages | null;
}

/** A path to a sale, and how many orders took it. */
export interface PathTaken {
  /** Who was met, in order; a creator's own channel is marked. */
  readonly steps: readonly { readonly name: string; readonly creator: boolean }[];
  readonly orders: number;
  /** In the settlement's currency. */
  readonly minor: bigint;
}

/** What each model credits, in the settlement's currency. */
export interface ModelComparison {
  /** Ids of the models, the settling one first. */
  readonly models: readonly string[];
  readonly rows: readonly {
    readonly name: BothLanguages;
    readonly minor: readonly (bigint | null)[];
  }[];
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
    readonly name: BothLanguages;
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
    readonly hash: string;
    /** The clauses by name. */
    readonly clauses: readonly BothLanguages[];
    /** What the review remarks, by code. */
    readonly remarks: readonly BothLanguages[];
  };
  readonly plan: SessionPlan;
  /** What people should settle before the live, by code. */
  readonly planFindings: readonly BothLanguages[];
  readonly log: SessionLog;
  /** Minutes that the contract asks for in this live. */
  readonly agreedMinutes: number;
  readonly duties: readonly DutyOutcome[];
  /** By code. */
  readonly sessionFindings: readonly BothLanguages[];
  readonly paths: readonly PathTaken[];
  readonly models: ModelComparison;
  readonly money: MoneySums;
  /** What the script sold in the room, and the commission on it in the settlement's currency. */
  readonly room: { readonly orders: number; readonly commission: bigint };
  readonly settlement: Settlement;
  /** By code. */
  readonly settlementFindings: readonly BothLanguages[];
  readonly nextGrade: CreatorGrade;
  readonly stages: readonly {
    readonly name: BothLanguages;
    readonly seconds: number;
    readonly outcome: BothLanguages;
  }[];
}
