import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { fromRoot, packageOf, sources, type Workspace } from '../workspace.ts';
import { importsOf } from './imports.ts';

/** What the vocabulary's rooms may name from outside; a room that is not listed may name only `zod/mini`. */
const vocabularyRooms: readonly { readonly room: string; readonly allowed: readonly string[] }[] = [
  { room: 'src/vocabulary/zones/', allowed: ['temporal-polyfill', 'zod/mini'] },
  { room: 'src/vocabulary/hash/', allowed: ['canonicalize', '@noble/hashes', 'zod/mini'] },
  {
    room: 'src/vocabulary/node/',
    allowed: ['node:', 'commander', 'csv-parse', 'picocolors', '@humanwhocodes/momoa', 'zod/mini'],
  },
  { room: 'src/vocabulary/', allowed: ['zod/mini'] },
];

const vocabulary = '@livelane/contracts/vocabulary';

/** The four packages know one another only through the vocabulary, and the vocabulary knows nobody. */
export const star: Gate = {
  name: 'boundaries: the star',
  async run(workspace: Workspace): Promise<Report> {
    const findings: string[] = [];
    let checks = 0;
    for (const { name, folder } of workspace.packages) {
      for (const file of sources(folder)) {
        checks += 1;
        const found = strayImports(
          name,
          relative(folder, file),
          importsOf(readFileSync(file, 'utf8')),
        );
        findings.push(...found.map((why) => `${fromRoot(file)}: ${why}`));
      }
    }
    return { checks, findings };
  },
};

/** The imports of one file that break the star, each with the reason. */
export function strayImports(owner: string, file: string, imports: readonly string[]): string[] {
  return imports.flatMap((specifier) => {
    const reason = objection(owner, file, specifier);
    return reason === undefined ? [] : [`${specifier}: ${reason}`];
  });
}

function objection(owner: string, file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return leavesRoom(file, specifier);
  if (packageOf(specifier) === 'zod' && specifier !== 'zod/mini')
    return 'published code takes zod from zod/mini';
  const room =
    owner === '@livelane/contracts' &&
    vocabularyRooms.find((candidate) => file.startsWith(candidate.room));
  if (room) {
    return room.allowed.some((allowed) => covers(allowed, specifier))
      ? undefined
      : `${room.room} may name only ${room.allowed.join(', ')}`;
  }
  if (!specifier.startsWith('@livelane/')) return undefined;
  const own = packageOf(specifier) === owner;
  if (own) return 'a package names its own files by relative paths';
  return specifier === vocabulary || specifier.startsWith(`${vocabulary}/`)
    ? undefined
    : `only ${vocabulary} may be named from another package`;
}

function leavesRoom(file: string, specifier: string): string | undefined {
  const target = join(dirname(file), specifier);
  if (target.startsWith('..')) return 'leaves its own package';
  const vocabularyRoom = 'src/vocabulary/';
  if (file.startsWith(vocabularyRoom) && !target.startsWith(vocabularyRoom))
    return 'the vocabulary names nobody else';
  if (!target.startsWith(vocabularyRoom) || !file.startsWith(vocabularyRoom)) return undefined;
  // The core of the vocabulary stays small only while it does not reach into its heavier rooms.
  const heavy = vocabularyRooms.find(
    ({ room }) => room !== vocabularyRoom && target.startsWith(room),
  );
  const inside =
    heavy === undefined || file.startsWith(heavy.room) || file.startsWith('src/vocabulary/node/');
  return inside ? undefined : `the vocabulary's core does not name ${heavy.room}`;
}

function covers(allowed: string, specifier: string): boolean {
  return allowed.endsWith(':')
    ? specifier.startsWith(allowed)
    : specifier === allowed || specifier.startsWith(`${allowed}/`);
}
