import { createEmitter } from '../session/emitter.ts';
import type { LeaveReason } from '../session/left.ts';
import type { LiveSession, LiveSessionEvents } from '../session/live-session.ts';
import { type Course, courseOf, finish, type Regions } from './course.ts';
import { follow } from './move.ts';

/**
 * One session across regions: when the region is lost, another one is joined with the same listeners, the camera and the
 * microphone are published again unless they were muted, and the commerce state is kept until a newer one is known.
 */
export function regionalSession(first: LiveSession, regions: Regions): LiveSession {
  const events = createEmitter<LiveSessionEvents>((error) =>
    regions.logger?.warn('a listener failed', error),
  );
  const course = courseOf(first, regions, events);
  follow(course);
  const { own, shop, request, joined } = course;
  return {
    role: first.role,
    get room() {
      return course.current.room;
    },
    commerce: shop.commerce,
    camera: own.camera.media,
    microphone: own.microphone.media,
    state: () => stateOf(course),
    tracks: () => (course.moving ? [] : course.current.tracks()),
    decisions: () => course.current.decisions(),
    on: (name, listener) => {
      const stop = events.on(name, listener);
      // What a listener of the current session is called with at once, and no more of it.
      if (course.ended === undefined && !course.moving) course.current.on(name, listener)();
      else if (name === 'left' && course.ended !== undefined)
        (listener as (event: LeaveReason) => void)(course.ended);
      return stop;
    },
    publish: async (asked) => {
      const camera = own.camera.asked(asked.camera);
      const microphone = own.microphone.asked(asked.microphone);
      await (await joined()).publish({ camera, microphone });
    },
    statistics: async () => (await joined()).statistics(),
    policy: () => course.current.policy(),
    request,
    serverClock: () => course.current.serverClock(),
    startAudio: () => course.current.startAudio(),
    region: () => ({
      current: course.at.name,
      runnerUp: regions.after(course.at).find((region) => region !== course.at)?.name ?? null,
      choice: regions.choice,
    }),
    leave: async () => {
      if (course.ended !== undefined) return;
      const leaving = course.current.leave();
      finish(course, 'left');
      await leaving;
    },
  };
}

function stateOf({ ended, moving, current }: Course): ReturnType<LiveSession['state']> {
  if (ended !== undefined) return 'left';
  return moving === undefined ? current.state() : 'recovering';
}
