import { findingOf, type InputIssue, translatedIssue } from '@livelane/contracts/vocabulary';
import { NODE_ZH_HANS } from '@livelane/contracts/vocabulary/node';
import {
  IMPORT_FINDINGS,
  type ImportCode,
  type ImportFinding,
} from '../findings/import-findings.ts';
import { bilingual } from '../text/bilingual.ts';
import { KOL_SCORE_ZH_HANS } from '../zh-Hans.ts';
import type { RecordPlace } from './record/source-record.ts';

/** The most names that a finding lists. */
const NAMED = 12;

/** A creator whose entry has no id, handle or name. */
const NAMELESS = bilingual('without a name', '（无名称）');

/** Remarks that count, by code. */
type Counted = Exclude<
  ImportCode,
  | 'CREATOR_NOT_READ'
  | 'VALUE_NOT_READ'
  | 'CREATOR_REPEATED'
  | 'ROW_MALFORMED'
  | 'NO_CREATOR_NAMED'
  | 'ACCOUNTS_JOINED'
  | 'CHANNEL_NOT_FOUND'
  | 'POSTS_MISSING'
>;

/** Counts what is remarked about a file, so that it is said once. */
export class FileNotes {
  private readonly counts = new Map<ImportCode, { count: number; readonly names: Set<string> }>();

  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  note(code: ImportCode, detail?: string): void {
    const known = this.counts.get(code) ?? { count: 0, names: new Set<string>() };
    known.count += 1;
    if (detail !== undefined) known.names.add(detail);
    this.counts.set(code, known);
  }

  findings(): ImportFinding[] {
    return [...this.counts].map(([code, { count, names }]) => {
      const listed = [...names].slice(0, NAMED);
      const params = {
        file: this.file,
        count,
        names: names.size > NAMED ? [...listed, `… (${names.size})`] : listed,
      };
      return findingOf(
        IMPORT_FINDINGS,
        code as Counted,
        { path: '', params } as never,
      ) as ImportFinding;
    });
  }
}

/** A remark about one creator, with what is wrong. */
export function creatorFinding(
  code: 'CREATOR_NOT_READ' | 'VALUE_NOT_READ' | 'CREATOR_REPEATED' | 'ROW_MALFORMED',
  place: RecordPlace,
  { creator, issues }: { readonly creator: string; readonly issues: readonly InputIssue[] },
): ImportFinding {
  const params = {
    file: place.file,
    place: placeText(place),
    creator: creator === '' ? NAMELESS : creator,
    reasons: {
      en: issues.map(inEnglish).join('; '),
      'zh-Hans': issues.map(inChinese).join('；'),
    },
  };
  return findingOf(IMPORT_FINDINGS, code, { path: place.path, params } as never) as ImportFinding;
}

function placeText({ line, path }: RecordPlace) {
  return path === '' || path === `/${line - 1}`
    ? { en: `line ${line}`, 'zh-Hans': `第 ${line} 行` }
    : { en: path, 'zh-Hans': path };
}

/** What an issue has received where there was no value. */
const NOTHING = 'undefined';

function inEnglish({ path, message, received }: InputIssue): string {
  return `${path === '' ? '' : `${path} `}expected ${message}; received ${received === NOTHING ? 'nothing' : received}`;
}

function inChinese(issue: InputIssue): string {
  const expected = translatedIssue(issue, [NODE_ZH_HANS, KOL_SCORE_ZH_HANS]);
  return `${issue.path === '' ? '' : `${issue.path} `}应为${expected}，收到${issue.received === NOTHING ? '空值（未填写）' : ` ${issue.received}`}`;
}
