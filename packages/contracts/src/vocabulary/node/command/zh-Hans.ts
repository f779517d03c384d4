import type { Translation } from '../../error/translation.ts';
import { FILE_ISSUES_ZH_HANS } from '../../zh-Hans/file-issues.ts';
import { VOCABULARY_ZH_HANS } from '../../zh-Hans/index.ts';
import type { FILE_ISSUES } from '../files/issues.ts';

FILE_ISSUES_ZH_HANS satisfies Readonly<Record<keyof typeof FILE_ISSUES, string>>;

/** The errors and issues of the vocabulary and its file readers in Simplified Chinese. */
export const NODE_ZH_HANS: Translation = VOCABULARY_ZH_HANS;
