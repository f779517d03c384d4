import { writeFile } from 'node:fs/promises';
import { PICTURE, picture } from '../rehearse/made-media.ts';

/** Frames after which the picture begins anew. */
const FRAMES = 60;

/** Writes the made picture as a file that Chromium takes for a camera (YUV4MPEG2). */
export async function writeCamera(path: string): Promise<void> {
  const { width, height, framesPerSecond } = PICTURE;
  const text = (line: string) => Buffer.from(`${line}\n`);
  const head = text(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg`);
  const frames = Array.from({ length: FRAMES }, (_, frame) => [text('FRAME'), picture(frame)]);
  await writeFile(path, Buffer.concat([head, ...frames.flat()]));
}
