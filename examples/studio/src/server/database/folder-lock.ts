import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartProblem } from '../start-problem.ts';

/**
 * Keeps a folder for this process: two that write to one PGlite would destroy it. A lock that a killed process has left is
 * taken over.
 * @returns gives the folder back
 * @throws StartProblem while another process has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${folder}.lock`;
  await mkdir(dirname(folder), { recursive: true });
  const take = () => writeFile(path, `${process.pid}`, { flag: 'wx' });
  const isTaken = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    return true;
  };
  if (await take().then(() => false, isTaken)) {
    const owner = Number(await readFile(path, 'utf8'));
    if (owner !== process.pid && isAlive(owner))
      throw new StartProblem(
        `Another studio (process ${owner}) uses ${folder}: stop it, or give another folder with --data DIR.`,
      );
    await rm(path, { force: true });
    await take();
  }
  return () => rm(path, { force: true });
}

function isAlive(processId: number): boolean {
  try {
    return processId > 0 && process.kill(processId, 0);
  } catch (error) {
    // There is such a process, of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
