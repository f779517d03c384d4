import * as testing from '@livelane/testing/english-words';
import { SOURCES } from '../import/maps/registry.ts';
import { METHODS } from '../mcda/registry.ts';
import { CREATOR_COLUMNS } from '../node/columns.ts';
import { COMMENT_COLUMNS } from '../node/comments.ts';
import { FOLLOWER_COLUMNS } from '../node/followers.ts';

/** Commands, columns, forms of files and values that are typed. */
const KEPT = [
  ...[
    'elsewhere',
    'audit',
    'sample',
    'audience',
    'score',
    'rank',
    'pilot',
    'simulate',
    'learn',
    'import',
    'files',
    'YouTube',
    'mcda',
    'portfolio',
    'report',
    'help',
    'csv',
    'de',
    'mid',
    'ebcdic',
  ],
  ...['html', 'htm', 'md', 'markdown', 'Markdown'],
  ...Object.keys(METHODS),
  ...Object.keys(SOURCES).flatMap((source) => source.split('-')),
  ...[...CREATOR_COLUMNS, ...FOLLOWER_COLUMNS, ...COMMENT_COLUMNS].map(({ column }) => column),
];

/** English words in a Chinese text of the program. */
export function englishWords(text: string): string[] {
  return testing.englishWords(text, KEPT);
}
