// Loads every entry of the installed @livelane packages by `import` and by `require`. Copied into a folder that has them
// installed, and run there by Node or Bun; `--pure` skips the entries that need a native or a browser library.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const scope = new URL('node_modules/@livelane/', import.meta.url);
const bound = /^@livelane\/rtc\/(client|server|testing)$/;

const entries = readdirSync(scope).flatMap((folder) => {
  const manifest = JSON.parse(readFileSync(new URL(`${folder}/package.json`, scope), 'utf8'));
  return Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath]) => `${manifest.name}${subpath.slice(1)}`);
});
const chosen = entries.filter((entry) => !process.argv.includes('--pure') || !bound.test(entry));

let failures = chosen.length === 0 ? 1 : 0;
for (const entry of chosen) {
  for (const [way, load] of Object.entries({ import: (name) => import(name), require })) {
    try {
      if (Object.keys(await load(entry)).length === 0) throw new TypeError('exports nothing');
    } catch (problem) {
      failures += 1;
      console.log(`${way} ${entry}: ${problem.message}`);
    }
  }
}
console.log(`${chosen.length} entries loaded in two ways, ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;
