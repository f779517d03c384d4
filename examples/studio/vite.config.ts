import { palettes } from '@livelane/example-pictures/tokens';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The colours, which the report has too, are in the page itself: known before any style sheet. */
const colours: Plugin = {
  name: 'colours',
  transformIndexHtml: () => [{ tag: 'style', children: `:root{${palettes()}}` }],
};

export default defineConfig({
  root: 'src/web',
  plugins: [react(), colours],
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2023',
    // The sizes of chunks are held by a test, in what travels.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
  },
});
