import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

/**
 * The one build preset of the four packages: ESM only, one self-contained file per subpath.
 * The vocabulary is bundled in (JavaScript and types), so that no published package depends on another.
 */
export function livelanePackage(entry: Record<string, string>): Options {
  // Programs: a command, and what runs in a thread of its own.
  const { bin: _command, 'scan-worker': _thread, ...typed } = entry;
  return {
    entry,
    format: ['esm'],
    target: 'es2023',
    platform: 'neutral',
    clean: true,
    // A chunk that two entries share holds what either needs, and schemas made at load cannot be shaken out of it.
    splitting: false,
    // The files are readable as they are; a map without its sources in the package would point nowhere.
    sourcemap: false,
    dts: { entry: typed, compilerOptions: { paths: vocabularyTypes() } },
    noExternal: [/^@livelane\//],
    // esbuild knows Node's own modules only on the platform `node`; the pure entries must stay neutral.
    external: [/^node:/],
    removeNodeProtocol: false,
    esbuildOptions(options) {
      options.alias = vocabularySources();
    },
  };
}

const rooms = ['', '/hash', '/zones', '/probability', '/page', '/sql', '/node', '/zh-Hans'];

/**
 * Where the vocabulary's built types are. Named by path, they count as sources and are taken in; found through
 * node_modules they would stay an import of another package (tsup's own `dts.resolve` does not read `exports`).
 */
function vocabularyTypes(): Record<string, string[]> {
  const built = fileURLToPath(new URL('packages/contracts/dist', import.meta.url));
  return Object.fromEntries(
    rooms.map((room) => [
      `@livelane/contracts/vocabulary${room}`,
      [`${built}/vocabulary${room.replace('/', '-')}.d.ts`],
    ]),
  );
}

/** The code is taken from the sources, file by file: the built vocabulary is one file, all schemas or none. */
function vocabularySources(): Record<string, string> {
  const sources = fileURLToPath(new URL('packages/contracts/src/vocabulary', import.meta.url));
  return Object.fromEntries(
    rooms.map((room) => [`@livelane/contracts/vocabulary${room}`, `${sources}${room}/index.ts`]),
  );
}
