import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/**
 * The file of a built site behind the path of an address, as hosts of static files find it: itself, the page of that
 * name, or the first page of a folder.
 */
export function servedFile(folder: string, pathname: string): string | undefined {
  const decoded = decode(pathname);
  if (decoded === undefined) return undefined;
  const path = normalize(`/${decoded}`);
  return [path, `${path}.html`, join(path, 'index.html')]
    .map((one) => join(folder, one))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
