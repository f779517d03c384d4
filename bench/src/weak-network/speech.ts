import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Speech {
  readonly path: string;
  /** What made the sound, for the report. */
  readonly source: 'espeak-ng' | 'generated';
}

const SCRIPT =
  'Welcome back everyone, and thank you for staying with us. This is the lip colour set you asked about. ' +
  'Six shades, soft matte, and it stays on through lunch. Watch the swatch on my hand, first the rose, then the coral. ' +
  'The price you see pinned below holds until the clock runs out, so take your time but not too much. ' +
  'I read a question here: does it dry your lips? It does not, there is jojoba oil in it. ' +
  'Shipping takes five days, and if you do not like it you send it back. Now let us look at the second shade.';

/** A WAV file of someone talking, for Chromium's fake microphone, which plays it in a loop. */
export function makeSpeech(folder: string): Speech {
  const path = join(folder, 'speech.wav');
  try {
    execFileSync('espeak-ng', ['-v', 'en-gb', '-s', '165', '-w', path, SCRIPT], {
      stdio: 'ignore',
    });
    return { path, source: 'espeak-ng' };
  } catch {
    writeFileSync(path, speechLikeWav());
    return { path, source: 'generated' };
  }
}

const RATE = 48_000;
const SECONDS = 24;

/**
 * Voiced syllables over three formants with pauses: as busy as speech for the codec, though it says nothing.
 * @param length - seconds
 */
export function speechLikeWav(length = SECONDS): Uint8Array {
  const samples = new Int16Array(RATE * length);
  let phase = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const seconds = index / RATE;
    const syllable = Math.floor(seconds * 4.5);
    const within = (seconds * 4.5) % 1;
    const pause = syllable % 11 >= 9;
    const pitch = 115 + 35 * Math.sin(seconds * 2.1) + 12 * Math.sin(syllable * 1.7);
    phase += pitch / RATE;
    const vowel = [
      700 + 250 * Math.sin(syllable * 2.3),
      1_300 + 600 * Math.sin(syllable * 1.1),
      2_600,
    ] as const;
    const harmonics = vowel
      .map((formant) => harmonicNear(formant, pitch, phase))
      .reduce((sum, one) => sum + one, 0);
    const envelope = pause ? 0 : Math.sin(Math.PI * within) ** 0.7;
    samples[index] = Math.round(7_000 * envelope * (harmonics / 3));
  }
  return wavFile(samples);
}

function harmonicNear(formant: number, pitch: number, phase: number): number {
  const number = Math.max(1, Math.round(formant / pitch));
  return (
    Math.sin(2 * Math.PI * phase * number) + 0.5 * Math.sin(2 * Math.PI * phase * (number + 1))
  );
}

function wavFile(samples: Int16Array): Uint8Array {
  const header = Buffer.alloc(44);
  const bytes = samples.byteLength;
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
}
