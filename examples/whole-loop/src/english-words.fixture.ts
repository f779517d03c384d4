import * as testing from '@livelane/testing/english-words';

/** Models, forms of files, product names and commands. */
const KEPT = [
  ...[
    'mid',
    'csv',
    'first',
    'last',
    'linear',
    'position',
    'markov',
    'shapley',
    'kB',
    'LiveKit',
    'Docker',
  ],
  ...['Go', 'Markdown', 'npm', 'run', 'demo'],
];

/** English words in what the demo shows in Chinese. */
export function englishWords(text: string): string[] {
  // The demo shows whole records, with braces in braces.
  return testing.englishWords(text.replace(/\{.*\}/g, ' '), KEPT);
}
