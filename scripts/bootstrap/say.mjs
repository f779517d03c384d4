/** Set-up progress goes to stderr, so that what the command itself prints can be piped. */
export function say(line) {
  process.stderr.write(`livelane: ${line}\n`);
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
