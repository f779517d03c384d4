import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One level at a time: Node's recursive `mkdir` never returns where every attempt is ENOENT, as under /proc. */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const missing: string[] = [];
  let at = path;
  while (!(await isFolder(at))) {
    missing.push(at);
    if (dirname(at) === at) break;
    at = dirname(at);
  }
  for (const folder of missing.reverse()) {
    await mkdir(folder, { mode }).catch((cause: NodeJS.ErrnoException) => {
      // Another process may have created it meanwhile; a file of that name makes the next step fail.
      if (cause.code !== 'EEXIST') throw cause;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
