/** Size and frame rate of the made picture. */
export const PICTURE = { width: 640, height: 360, framesPerSecond: 15 } as const;

/** Sample rate of the made voice, in Hz. */
export const VOICE_RATE = 48_000;

/** A person from afar who sways: a head and shoulders before a slow gradient, as I420 planes. */
export function picture(frame: number): Uint8Array {
  const { width, height } = PICTURE;
  const luma = width * height;
  const data = new Uint8Array((luma * 3) / 2);
  for (let y = 0; y < height; y += 1)
    data.fill(70 + ((y + frame) % height) / 6, y * width, (y + 1) * width);
  // A warm tint: less blue, more red.
  data.fill(118, luma, luma + luma / 4);
  data.fill(146, luma + luma / 4);
  const sway = Math.round(Math.sin(frame / 12) * 40);
  disc(data, { x: width / 2 + sway, y: 140, across: 70, up: 85, light: 205 });
  disc(data, { x: width / 2 + sway / 2, y: 350, across: 150, up: 120, light: 165 });
  return data;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly up: number;
  readonly light: number;
}

function disc(data: Uint8Array, { x, y, across, up, light }: Disc): void {
  const { width, height } = PICTURE;
  for (let row = Math.max(0, y - up); row < Math.min(height, y + up); row += 1) {
    const half = Math.round(across * Math.sqrt(1 - ((row - y) / up) ** 2));
    data.fill(
      light,
      row * width + Math.max(0, Math.round(x - half)),
      row * width + Math.min(width, Math.round(x + half)),
    );
  }
}

/** A tone of 140 Hz with overtones that swells four times a second, as speech does. @param from - index of the first sample */
export function hum(from: number, count: number): Int16Array {
  const samples = new Int16Array(count);
  for (let offset = 0; offset < count; offset += 1) {
    const seconds = (from + offset) / VOICE_RATE;
    const loudness = Math.sin(Math.PI * ((seconds * 4) % 1)) ** 2;
    let sum = 0;
    for (let overtone = 1; overtone <= 8; overtone += 1)
      sum += Math.sin(2 * Math.PI * 140 * overtone * seconds) / (overtone * 2);
    samples[offset] = Math.round(7_000 * loudness * sum);
  }
  return samples;
}
