import { GLYPH_HEIGHT, GLYPH_WIDTH, GLYPHS } from './glyphs.ts';

/** Size and frame rate of the host's video. */
export const PICTURE = { width: 640, height: 360, framesPerSecond: 15 } as const;

/** Text on the video, from top to bottom. A character without a glyph is drawn as a box. */
export interface PictureText {
  readonly headline: string;
  readonly detail: string;
  readonly disclosures: readonly string[];
}

const LIGHT = 235;
const DARK = 16;

/**
 * Draws one frame of the host's video: a moving pattern with the product and the active disclosures.
 * @param frame - number of the frame; it determines the pattern
 * @returns I420 planes of size {@link PICTURE}
 */
export function drawPicture(frame: number, text: PictureText): Uint8Array {
  const { width, height } = PICTURE;
  const luma = width * height;
  const data = new Uint8Array((luma * 3) / 2);
  drawBackground(data, frame);
  const hue = hash(text.headline);
  data.fill(96 + (hue % 64), luma, luma + luma / 4);
  data.fill(112 + ((hue >> 6) % 64), luma + luma / 4);
  drawLine(data, { text: text.headline, x: 24, y: 40, scale: 5 });
  drawLine(data, { text: text.detail, x: 24, y: 100, scale: 4 });
  text.disclosures.slice(0, 5).forEach((disclosure, row) => {
    drawLine(data, { text: disclosure, x: 24, y: 180 + row * 32, scale: 3 });
  });
  return data;
}

/** Moving bands and a moving square, so that consecutive frames differ. */
function drawBackground(data: Uint8Array, frame: number): void {
  const { width, height } = PICTURE;
  for (let y = 0; y < height; y += 1) {
    data.fill(60 + (((y + frame * 2) >> 3) % 32) * 2, y * width, (y + 1) * width);
  }
  const left = (frame * 9) % (width - 40);
  for (let y = height - 50; y < height - 10; y += 1)
    data.fill(200, y * width + left, y * width + left + 40);
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) & 0xffff;
  return value;
}

interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function drawLine(data: Uint8Array, { text, x, y, scale }: DrawnLine): void {
  const { width, height } = PICTURE;
  const step = (GLYPH_WIDTH + 1) * scale;
  const shown = [...text.toUpperCase()].slice(0, Math.floor((width - 2 * x) / step));
  if (shown.length === 0) return;
  for (let row = y - scale; row < Math.min(height, y + (GLYPH_HEIGHT + 1) * scale); row += 1) {
    data.fill(DARK, row * width + x - scale, row * width + x + shown.length * step);
  }
  shown.forEach((character, place) => {
    drawGlyph(data, {
      rows: GLYPHS[character] ?? GLYPHS['□'] ?? [],
      x: x + place * step,
      y,
      scale,
    });
  });
}

interface DrawnGlyph {
  readonly rows: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function drawGlyph(data: Uint8Array, { rows, x, y, scale }: DrawnGlyph): void {
  rows.forEach((bits, row) => {
    for (let column = 0; column < GLYPH_WIDTH; column += 1) {
      if ((bits & (1 << (GLYPH_WIDTH - 1 - column))) === 0) continue;
      for (let line = 0; line < scale; line += 1) {
        const start = (y + row * scale + line) * PICTURE.width + x + column * scale;
        data.fill(LIGHT, start, start + scale);
      }
    }
  });
}
