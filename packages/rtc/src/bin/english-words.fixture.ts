import * as testing from '@livelane/testing/english-words';
import { ROLES } from '../roles/roles.ts';

/** Product names, commands, keys, roles and sample values. */
const KEPT = [
  ...['LiveKit', 'Chromium', 'Google', 'Chrome', 'Docker', 'Go', 'Windows', 'Ctrl', 'root', 'tar'],
  ...['Redis', 'egress', 'ingress', 'Opus'],
  ...[
    'chromium',
    'token',
    'run',
    'replay',
    'probe',
    'config',
    'log',
    'journal',
    'help',
    'dev',
    'mode',
    'de',
    'ebcdic',
    'address',
  ],
  ...ROLES,
];

/** English words in a Chinese text of the bin. */
export function englishWords(text: string): string[] {
  return testing.englishWords(text, KEPT);
}
