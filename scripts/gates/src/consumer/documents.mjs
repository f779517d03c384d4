// Prints a hash of each document of the example contract and its redlines, as the installed packages write them here. Copied
// into a folder that has them installed, and run there by several runtimes, each in several time zones.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { renderDocx } from '@livelane/contracts/docx';
import { amendContract } from '@livelane/contracts/life';
import { redlineDocx, renderRedline } from '@livelane/contracts/redline';
import { renderContract } from '@livelane/contracts/render';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';

const require = createRequire(import.meta.url);
const contract = require('@livelane/contracts/schemas/contract.example.json');
// Half past one in New York stands twice on this day.
const effectiveAt = '2026-11-01T05:30:00Z';
const patch = [
  { op: 'replace', path: '/zone', value: 'America/New_York' },
  { op: 'move', from: '/clauses/0', path: '/clauses/2' },
];
const { contract: amended } = amendContract(contract, { patch, effectiveAt });

const hash = (content) => createHash('sha256').update(content).digest('hex');
const languages = ['en', 'zh-Hans'];
const hashes = {};
for (const [name, it] of Object.entries({ contract, amended })) {
  hashes[`${name} json`] = hash(canonicalJson(it));
  for (const language of languages)
    for (const format of ['markdown', 'html'])
      hashes[`${name} ${format} ${language}`] = hash(
        renderContract(it, { language, format, bilingual: format === 'html' }),
      );
  hashes[`${name} docx`] = hash(renderDocx(it, { languages }));
}
for (const format of ['list', 'html'])
  hashes[`redline ${format}`] = hash(renderRedline(contract, amended, { languages, format }));
hashes['redline docx'] = hash(redlineDocx(contract, amended, { languages }));
console.log(JSON.stringify(hashes));
