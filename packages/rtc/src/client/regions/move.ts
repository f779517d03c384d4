import type { Region } from '../../regions/region.ts';
import type { LeaveReason } from '../session/left.ts';
import type { LiveSession, LiveSessionEvents, LiveTrack } from '../session/live-session.ts';
import { type Course, finish } from './course.ts';
import { watchRegion } from './region-watch.ts';

/** Milliseconds between two rounds of attempts, and after which the session is given up. */
const AGAIN_MS = 300;
const GIVEN_UP_MS = 60_000;

const NAMES = Object.keys({
  ...{ state: 0, stalled: 0, recovering: 0, recovered: 0, track: 0, 'track-ended': 0 },
  ...{ decision: 0, statistics: 0, commerce: 0, 'commerce-refused': 0, 'commerce-status': 0 },
  ...{ 'own-track': 0, 'devices-changed': 0, 'device-changed': 0, 'audio-blocked': 0, left: 0 },
  region: 0,
  chat: 0,
} satisfies Record<keyof LiveSessionEvents, 0>) as (keyof LiveSessionEvents)[];

/** Passes the events of the current session on, and moves when its region is lost. */
export function follow(course: Course): void {
  const { regions, current: session } = course;
  course.watch = new AbortController();
  const { signal } = course.watch;
  for (const name of NAMES)
    session.on(name, (event) => {
      if (!signal.aborted) pass(course, name, event);
    });
  watchRegion(session, {
    ...{ wait: regions.wait, signal, onLost: () => move(course) },
    answers: () => regions.answers(course.at),
    othersAnswer: async () => {
      const others = regions.after(course.at).filter((region) => region !== course.at);
      return (await Promise.all(others.map(regions.answers))).includes(true);
    },
  });
}

function pass(course: Course, name: keyof LiveSessionEvents, event: unknown): void {
  if (name === 'left') {
    if (event === 'server-gone') move(course);
    else finish(course, event as LeaveReason);
    return;
  }
  if (name === 'track') course.tracks.add(event as LiveTrack);
  if (name === 'track-ended') course.tracks.delete(event as LiveTrack);
  // A region that is behind the one before tells nothing new.
  if (name === 'commerce' && !course.shop.isCurrent()) return;
  if (name !== 'state' || event !== 'left') course.events.emit(name, event as never);
}

/** Leaves the lost region and joins the next. */
function move(course: Course): void {
  if (course.moving !== undefined || course.ended !== undefined) return;
  const { events, current, own, shop, regions } = course;
  const began = regions.now();
  const isTold = current.state() === 'recovering';
  course.watch.abort();
  for (const media of Object.values(own)) media.leaving();
  shop.leaving();
  void current.leave();
  if (!isTold) {
    events.emit('state', 'recovering');
    events.emit('recovering', { forMs: 0 });
  }
  for (const track of course.tracks) events.emit('track-ended', track);
  course.tracks.clear();
  course.moving = joinNext(course, began).finally(() => {
    course.moving = undefined;
  });
}

async function joinNext(course: Course, began: number): Promise<void> {
  const { regions } = course;
  const lost = course.at;
  while (course.ended === undefined && regions.now() - began < GIVEN_UP_MS) {
    for (const region of regions.after(lost)) {
      const session = await regions.join(region).catch((error: unknown) => {
        regions.logger?.warn(`region ${region.name} could not be joined`, error);
      });
      if (session === undefined) continue;
      if (course.ended !== undefined) return session.leave();
      arrive(course, { session, region, began });
      return;
    }
    await regions.wait(AGAIN_MS, course.over.signal);
  }
  finish(course, 'server-gone');
}

function arrive(
  course: Course,
  { session, region, began }: { session: LiveSession; region: Region; began: number },
): void {
  const { events, own, regions } = course;
  const from = course.at.name;
  course.current = session;
  course.at = region;
  follow(course);
  const outageMs = Math.round(regions.now() - began);
  events.emit('state', session.state());
  events.emit('recovered', { forMs: outageMs });
  events.emit('region', { from, to: region.name, outageMs });
  for (const media of Object.values(own)) media.moved();
  const [camera, microphone] = [own.camera.wanted(), own.microphone.wanted()];
  if (camera === undefined && microphone === undefined) return;
  void session.publish({ camera, microphone }).catch((error: unknown) => {
    regions.logger?.warn('what was published could not be published again', error);
  });
}
