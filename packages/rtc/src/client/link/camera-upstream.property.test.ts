import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { createCameraUpstream } from './camera-upstream.ts';

/** A camera as livekit-client has it: mute and upstream are two switches, and a new device sends at once. */
class FakeCamera {
  isMuted = false;
  isUpstreamPaused = false;
  async pauseUpstream() {
    await Promise.resolve();
    this.isUpstreamPaused = true;
  }
  async resumeUpstream() {
    await Promise.resolve();
    this.isUpstreamPaused = false;
  }
  sends() {
    return !this.isMuted && !this.isUpstreamPaused;
  }
}

const acts = fc.array(
  fc.constantFrom(
    'policy-off',
    'policy-on',
    'mute',
    'unmute',
    'switch-device',
    'app-pause',
    'app-resume',
  ),
  { maxLength: 30 },
);

test('a picture is sent if and only if user, application and policy all want one', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (steps) => {
      const room = new FakeRoom();
      const camera = new FakeCamera();
      room.localParticipant.videoTrackPublications.set('v', { source: 'camera', track: camera });
      const upstream = createCameraUpstream(room.asRoom());
      const want = { user: true, app: true, policy: true };
      for (const step of steps) {
        if (step === 'policy-off' || step === 'policy-on') {
          want.policy = step === 'policy-on';
          await upstream.send(want.policy);
        } else if (step === 'mute' || step === 'unmute') {
          want.user = camera.isMuted === false ? step !== 'mute' : step === 'unmute';
          camera.isMuted = !want.user;
          if (step === 'unmute') room.localParticipant.emit('trackUnmuted');
        } else if (step === 'switch-device') {
          // Sends at once, whoever had paused it.
          if (!camera.isMuted) {
            camera.isUpstreamPaused = false;
            want.app = true;
          }
        } else if (want.policy && !camera.isUpstreamPaused === want.app) {
          // While the policy has stopped it, the application's pause changes nothing.
          want.app = step === 'app-resume';
          camera.isUpstreamPaused = !want.app;
        }
        await upstream.keep();
        expect(camera.sends()).toBe(want.user && want.app && want.policy);
      }
      await upstream.release();
      expect(camera.sends()).toBe(want.user && want.app);
    }),
  );
});

test('whoever asks last within one moment is heard', async () => {
  const room = new FakeRoom();
  const camera = new FakeCamera();
  room.localParticipant.videoTrackPublications.set('v', { source: 'camera', track: camera });
  const upstream = createCameraUpstream(room.asRoom());
  await upstream.send(false);
  void upstream.send(true);
  await upstream.send(false);
  expect(camera.sends()).toBe(false);
  expect(upstream.isOff()).toBe(false);
  await upstream.release();
  expect(room.listeners_()).toBe(0);
});
