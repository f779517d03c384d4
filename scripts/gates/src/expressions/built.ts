// `node built.ts FILE…` loads source files and prints, as JSON, the regular expressions that `RegExp` builds meanwhile,
// each with the file and the line that called it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Expression } from './expression.ts';

const built: Expression[] = [];
const { RegExp: Original } = globalThis;

globalThis.RegExp = new Proxy(Original, {
  construct: (target, args: [string]) => noted(new target(...args)),
  apply: (target, _self, args: [string]) => noted(target(...args)),
});

function noted(expression: RegExp): RegExp {
  const { source, flags } = expression;
  const caller = callers()[2];
  const file = caller?.getFileName() ?? '';
  if (file.startsWith('file:'))
    built.push({ source, flags, file: fileURLToPath(file), line: caller?.getLineNumber() ?? 0 });
  return expression;
}

/** Who called, the innermost first; the first two are the trap and `noted` itself. */
function callers(): readonly NodeJS.CallSite[] {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, sites) => sites;
  const { stack } = new Error();
  Error.prepareStackTrace = prepareStackTrace;
  return (stack as unknown as readonly NodeJS.CallSite[]).slice(1);
}

for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
console.log(JSON.stringify(built));
