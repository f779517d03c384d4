/** Sample rate of the host's voice in Hz. */
export const VOICE_RATE = 48_000;

/** First and second formant of five vowels, in Hz. */
const VOWELS = [
  [730, 1_090],
  [530, 1_840],
  [390, 1_990],
  [570, 840],
  [440, 1_020],
] as const;

const SYLLABLE_SECONDS = 0.24;

/**
 * Generates a signal that codecs and voice activity detectors treat as speech: a voice of 140 Hz with two formants and four
 * syllables a second.
 *
 * @param from - index of the first sample
 * @returns 16-bit samples; equal arguments give equal samples
 */
export function voiceSamples(from: number, count: number): Int16Array {
  const samples = new Int16Array(count);
  for (let offset = 0; offset < count; offset += 1) {
    const seconds = (from + offset) / VOICE_RATE;
    const syllable = Math.floor(seconds / SYLLABLE_SECONDS);
    const phase = (seconds % SYLLABLE_SECONDS) / SYLLABLE_SECONDS;
    const [first, second] = VOWELS[syllable % VOWELS.length] ?? VOWELS[0];
    const loudness = Math.sin(Math.PI * phase) ** 2;
    samples[offset] = Math.round(9_000 * loudness * vowel(seconds, first, second));
  }
  return samples;
}

function vowel(seconds: number, first: number, second: number): number {
  const pitch = 140;
  let sum = 0;
  for (let harmonic = 1; harmonic <= 16; harmonic += 1) {
    const frequency = pitch * harmonic;
    const gain = resonance(frequency, first) + 0.6 * resonance(frequency, second);
    sum += gain * Math.sin(2 * Math.PI * frequency * seconds);
  }
  return Math.max(-1, Math.min(1, sum / 2));
}

function resonance(frequency: number, formant: number): number {
  return 1 / (1 + ((frequency - formant) / 120) ** 2);
}
