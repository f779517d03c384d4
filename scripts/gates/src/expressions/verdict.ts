import { checkSync } from 'recheck';
import { type Expression, written } from './expression.ts';

/** Most time for one expression, in milliseconds; no verdict until then is none. */
const LONGEST_MS = 20_000;

/** What makes an expression unsafe for text of any length; undefined where its work is shown to grow with the length alone. */
export function danger(expression: Expression): string | undefined {
  // The checker in JavaScript: the others are programs of their own.
  process.env['RECHECK_BACKEND'] = 'pure';
  const { source, flags, file, line } = expression;
  const found = checkSync(source, flags, { timeout: LONGEST_MS });
  if (found.status === 'safe') return undefined;
  const why =
    found.status === 'vulnerable'
      ? `${found.complexity.summary}, such as for ${found.attack.pattern}`
      : `the checker has no verdict (${found.error.kind})`;
  return `${file}:${line} ${written(expression)}: ${why}`;
}
