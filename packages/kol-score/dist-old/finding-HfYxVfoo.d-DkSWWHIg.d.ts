import { a as Params } from './template-CV9n_oxx.d-CDAxxETz.js';
import { L as LocalText } from './local-text-DtIhIPPq.d-CvCaTXhw.js';

/**
 * Severity of a finding. `error`: results that depend on it may be wrong or impossible. `warning`: people have to
 * decide. `hint`: worth checking.
 */
type Severity = 'error' | 'warning' | 'hint';
/**
 * A condition for people to decide about. It is returned as a value, never thrown; all packages use this form.
 * @typeParam Code - the codes of the catalogue
 * @typeParam Evidence - what the findings of the catalogue rest on; plain JSON
 */
interface Finding<Code extends string = string, Evidence extends object = object> {
    /** Code in the catalogue of the package that reports it. */
    readonly code: Code;
    /** How serious it is. */
    readonly severity: Severity;
    /** JSON Pointer (RFC 6901) to what it is about; empty for the whole input. */
    readonly path: string;
    /** Values of the placeholders in `message` and `fix`, by name. */
    readonly params: Params;
    /** What was found, by language. */
    readonly message: LocalText;
    /** What to do about it, by language. */
    readonly fix?: LocalText;
    /** The records or values that show it, such as ids or a citation. */
    readonly evidence?: Evidence;
}
/**
 * Whether no finding of a list has the severity `error`.
 * @example
 * ```ts
 * import { hasNoErrors } from '@livelane/contracts/vocabulary';
 * hasNoErrors([{ severity: 'warning' }, { severity: 'hint' }]); // => true
 * ```
 */
declare function hasNoErrors(findings: readonly Pick<Finding, 'severity'>[]): boolean;

export { hasNoErrors as h };
export type { Finding as F, Severity as S };
