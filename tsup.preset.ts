import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

/**
 * The one build preset of the four packages: ESM only, one file per subpath plus shared chunks.
 * The vocabulary is bundled in (JavaScript and types), so that no published package depends on another.
 */
export function livelanePackage(entry: Record<string, string>): Options {
  return {
    entry,
    format: ['esm'],
    target: 'es2023',
    platform: 'neutral',
    clean: true,
    splitting: true,
    sourcemap: true,
    dts: { compilerOptions: { paths: vocabularyTypes() } },
    noExternal: [/^@livelane\//],
    // esbuild knows Node's own modules only on the platform `node`; the pure entries must stay neutral.
    external: [/^node:/],
    removeNodeProtocol: false,
  };
}

/**
 * Where the vocabulary's built types are. Named by path, they count as sources and are taken in; found through
 * node_modules they would stay an import of another package (tsup's own `dts.resolve` does not read `exports`).
 */
function vocabularyTypes(): Record<string, string[]> {
  const built = fileURLToPath(new URL('packages/contracts/dist', import.meta.url));
  return Object.fromEntries(
    ['', '/hash', '/zones', '/node'].map((room) => [
      `@livelane/contracts/vocabulary${room}`,
      [`${built}/vocabulary${room.replace('/', '-')}.d.ts`],
    ]),
  );
}
