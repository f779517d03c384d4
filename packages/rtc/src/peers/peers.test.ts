import { expect, test } from 'vitest';
import { loadPeer } from './peers.ts';

test('a package that is not installed is named, with the command that installs it', async () => {
  const missing = loadPeer('@livekit/rtc-node', () => import('livelane-no-such-package' as string));
  await expect(missing).rejects.toMatchObject({
    code: 'PEER_MISSING',
    details: { packages: ['@livekit/rtc-node'], install: 'npm install @livekit/rtc-node' },
  });
});

test('a package that fails while it loads is not called missing', async () => {
  const broken = new RangeError('broken');
  await expect(loadPeer('x', () => Promise.reject(broken))).rejects.toBe(broken);
});

test('a part that an installed package lacks is named', async () => {
  const cause = Object.assign(new Error("Cannot find module '@livekit/rtc-ffi-bindings-os9'"), {
    code: 'MODULE_NOT_FOUND',
  });
  await expect(loadPeer('@livekit/rtc-node', () => Promise.reject(cause))).rejects.toThrow(
    'This needs @livekit/rtc-node, whose part @livekit/rtc-ffi-bindings-os9 was not found. Run: npm install @livekit/rtc-node',
  );
});
