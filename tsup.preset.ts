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
    dts: { resolve: [/^@livelane\//] },
    noExternal: [/^@livelane\//],
    // esbuild knows Node's own modules only on the platform `node`; the pure entries must stay neutral.
    external: [/^node:/],
    removeNodeProtocol: false,
  };
}
