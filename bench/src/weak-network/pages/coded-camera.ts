import type { ReadFrame } from '../scenarios/glass-to-glass.ts';

/** Size of a camera picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The code is a table of black and white blocks in the upper left half: 16 bits of the time, then their complement. */
const COLUMNS = 8;
const ROWS = 4;
const BITS = 16;
/** The code tells the time within this many milliseconds. */
const RANGE = 2 ** BITS;

const bitsOf = (value: number) =>
  Array.from({ length: BITS }, (_, bit) => ((value >> bit) & 1) === 1);

const wallClock = () => performance.timeOrigin + performance.now();

/** Replaces the camera by a moving picture that shows the time at which it was drawn; the microphone stays. */
export function installCodedCamera({ width, height }: PictureSize): void {
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints = {}) => {
    const { video, ...others } = constraints;
    const stream = others.audio ? await open(others) : new MediaStream();
    if (video) for (const track of drawn({ width, height })) stream.addTrack(track);
    return stream;
  };
}

const FRAMES_PER_SECOND = 30;

function drawn({ width, height }: PictureSize): MediaStreamTrack[] {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  const paint = () => {
    if (context === null) return;
    const now = wallClock();
    const swing = (now / 20) % width;
    context.fillStyle = '#406080';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#c09070';
    context.fillRect(swing, height / 2, width / 6, height / 3);
    const bits = bitsOf(Math.round(now) % RANGE);
    const [block, line] = [width / 2 / COLUMNS, height / 2 / ROWS];
    for (const [at, bit] of [...bits, ...bits.map((it) => !it)].entries()) {
      context.fillStyle = bit ? '#fff' : '#000';
      context.fillRect((at % COLUMNS) * block, Math.floor(at / COLUMNS) * line, block, line);
    }
  };
  paint();
  const timer = setInterval(paint, 1_000 / FRAMES_PER_SECOND);
  const tracks = canvas.captureStream(FRAMES_PER_SECOND).getVideoTracks();
  for (const track of tracks) track.addEventListener('ended', () => clearInterval(timer));
  return tracks;
}

/** Pixels of a block in which a frame is read; the middle one decides. */
const SCALE = 8;

/** Reads the code of every frame that an element shows; frames without a whole code are left out. */
export function readFrames(element: HTMLVideoElement): readonly ReadFrame[] {
  const read: ReadFrame[] = [];
  const canvas = document.createElement('canvas');
  const [width, height] = [COLUMNS * SCALE, ROWS * SCALE];
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const next = () =>
    element.requestVideoFrameCallback((now, { width: frameWidth, height: frameHeight }) => {
      const shownAt = performance.timeOrigin + now;
      context?.drawImage(element, 0, 0, frameWidth / 2, frameHeight / 2, 0, 0, width, height);
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      const code = codeIn(data, width);
      if (code !== undefined) read.push({ drawnAt: momentOf(code, shownAt), shownAt });
      next();
    });
  next();
  return read;
}

function codeIn(data: ArrayLike<number>, width: number): number | undefined {
  const bits = Array.from({ length: COLUMNS * ROWS }, (_, at) => {
    const x = (at % COLUMNS) * SCALE + SCALE / 2;
    const y = Math.floor(at / COLUMNS) * SCALE + SCALE / 2;
    return (data[4 * (y * width + x)] ?? 0) > 127;
  });
  const [time, check] = [bits.slice(0, BITS), bits.slice(BITS)];
  if (time.some((bit, at) => bit === check[at])) return undefined;
  return time.reduce((sum, bit, at) => sum + (bit ? 2 ** at : 0), 0);
}

/** The last moment with this code that is not after `shownAt`, by more than a rounding. */
function momentOf(code: number, shownAt: number): number {
  const age = (((Math.round(shownAt) - code) % RANGE) + RANGE) % RANGE;
  return Math.round(shownAt) - (age > RANGE - 100 ? age - RANGE : age);
}
