import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { palettes } from '@livelane/example-pictures/tokens';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The colours, which the report has too, are in the page itself: known before any style sheet. */
const colours: Plugin = {
  name: 'colours',
  transformIndexHtml: () => [{ tag: 'style', children: `:root{${palettes()}}` }],
};

const brotli = promisify(brotliCompress);

/** Quality 9 of 11: the last two take ten times as long for a twentieth of the size. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Scripts and styles as they travel, beside each: the server sends them as they are. */
const compressed: Plugin = {
  name: 'compressed',
  writeBundle: async ({ dir = '' }, bundle) => {
    const texts = Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name));
    const compress = async (name: string) =>
      writeFile(join(dir, `${name}.br`), await brotli(await readFile(join(dir, name)), BROTLI));
    await Promise.all(texts.map(compress));
  },
};

/** What every page is made of, in one file. */
const LIBRARIES =
  'react|react-dom|scheduler|@tanstack(?!.*(?:useM|mutationO|infiniteQueryO|useI))|wouter|regexparam';
const PARTS =
  'problem|frame|language|boundary|changes|enter|lazy-page|lazy-part|amounts|times|show|visit';

export default defineConfig({
  root: 'src/web',
  plugins: [react(), colours, compressed],
  // What it stands in for is part of React since version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim.*/, replacement: 'react' }] },
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: {
      // All browsers of that target know it.
      polyfill: false,
      // What the first script loads is named by the server.
      resolveDependencies: (file, files) => (/assets\/(?:app|join)-/.test(file) ? [] : files),
    },
    // The server names scripts ahead by it.
    manifest: true,
    // A test holds the sizes of chunks.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Small files that are needed together are one: browsers ask for six at a time, and each costs a round trip.
          groups: [
            {
              name: 'client',
              test: /rtc\/dist\/client\/(?:index|chunk-\w+)\.js$/,
            },
            {
              name: 'page',
              test: new RegExp(
                `node_modules/(?:${LIBRARIES})/|src/web/(?:page/(?:${PARTS})\\.tsx?|locales/shared)`,
              ),
            },
          ],
        },
      },
    },
  },
});
