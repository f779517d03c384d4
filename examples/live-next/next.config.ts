import type { NextConfig } from 'next';

export default {
  // Loaded by Node as they are: they have native or WebAssembly parts, which a bundle cannot hold.
  serverExternalPackages: ['@livelane/rtc', '@livekit/rtc-node', '@electric-sql/pglite'],
  // Of this workspace: their sources are TypeScript. The last is loaded by @livelane/rtc, which is linked here.
  transpilePackages: [
    '@livelane/example-live-shop',
    '@livelane/example-live-react',
    '@noble/ed25519',
  ],
  // `npm run typecheck` does it.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig;
