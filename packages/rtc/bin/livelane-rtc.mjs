#!/usr/bin/env node
// A committed entry, so that a workspace can link the bin before anything is built. The bundle is imported only where it
// can run: an older Node would fail on it without naming the reason.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 13)) await import('../dist/bin.js');
else {
  const found = process.versions.node;
  process.stderr.write(`Node ${found} is too old: 22.13 or newer is needed.\n`);
  process.stderr.write(`Node ${found} 版本过低：需要 22.13 或更高版本。\n`);
  process.exitCode = 2;
}
