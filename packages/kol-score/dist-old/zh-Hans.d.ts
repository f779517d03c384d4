import { Translation } from './index.js';
export { t as translatedError, a as translatedIssue } from './translation-x28_lKP5.d-BBRfqWas.js';
import './error-catalogue-BX8sDekI.d-Cj1I8weS.js';
import './template-CV9n_oxx.d-CDAxxETz.js';
import './local-text-DtIhIPPq.d-CvCaTXhw.js';

/** Every error and input issue that kol-score can report in Simplified Chinese, for {@link translatedError}. */
declare const KOL_SCORE_ZH_HANS: Translation;

export { KOL_SCORE_ZH_HANS };
