import type { InputIssue } from '@livelane/contracts/vocabulary';
import type { ExportKind } from '../export-kind.ts';
import type { ImportFindingCode } from '../findings.ts';

/** What the making of orders reports to, and the values that the files do not have. */
export interface OrderContext {
  /** Name of the export on the command line. */
  readonly from: string;
  readonly kind: ExportKind;
  /** Values of fields that rows do not state, by the names of `--set`. */
  readonly constants: Readonly<Record<string, string>>;
  /** Ids of creators by their names in the export. */
  readonly creators: Readonly<Record<string, string>>;
  readonly issues: InputIssue[];
  note(code: ImportFindingCode, order: string): void;
}
