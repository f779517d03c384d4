/** A mean opinion score: 1 (bad) to 5 (excellent). Between the score and the raw figures, trust the figures. */
export type MeanOpinion = number;

/** Measurements of one audio track at its receiver. */
export interface AudioQualityInput {
  /** Lost packets in percent, after repair: `concealedSamples` of `totalSamplesReceived` where the browser tells. 0 to 100. */
  readonly lossPercent: number;
  /** Bits per second; 0 if unknown. */
  readonly bitsPerSecond: number;
  /** Discontinuous transmission: the bitrate says nothing about the quality. */
  readonly dtx: boolean;
  /** Protection against loss: none, Opus in-band FEC, or redundant encoding (RFC 2198). */
  readonly protection: 'none' | 'fec' | 'red';
  /** Round-trip time in milliseconds. */
  readonly roundTripMs: number;
  /** Delay of the jitter buffer in milliseconds. */
  readonly bufferMs: number;
}

/** Measurements of one video track at its receiver. */
export interface VideoQualityInput {
  /** Bits per second. */
  readonly bitsPerSecond: number;
  readonly codec: 'vp8' | 'vp9' | 'h264' | 'av1';
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
  /** Shown frames per second; 0: no picture. */
  readonly framesPerSecond: number;
  /** Frames per second of the source, at least {@link framesPerSecond}. */
  readonly expectedFramesPerSecond: number;
  readonly roundTripMs: number;
  readonly bufferMs: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Robustness to packet loss (ITU-T G.107, Bpl), in percent. */
const LOSS_ROBUSTNESS = { none: 10, fec: 20, red: 90 };
const PACKETISATION_MS = 20;

/** MOS of an R value of the E-model (ITU-T G.107, annex B); below 6.5 the polynomial is under 1. */
const opinionOf = (r: number): MeanOpinion =>
  Math.max(1, 1 + 0.035 * r + 7e-6 * r * (r - 60) * (100 - r));

/** Impairment by the codec and by loss, to be subtracted from an R of 100. */
function audioImpairment(input: Omit<AudioQualityInput, 'roundTripMs' | 'bufferMs'>): number {
  const { lossPercent, bitsPerSecond, dtx, protection } = input;
  const byBitrate = bitsPerSecond > 0 ? clamp(55 - 4.6 * Math.log(bitsPerSecond), 0, 30) : 6;
  const codec = dtx ? 8 : byBitrate;
  const robustness = LOSS_ROBUSTNESS[protection];
  return codec + (100 - codec) * (lossPercent / (lossPercent + robustness));
}

/**
 * Quality of a conversation's audio: loss, bitrate and delay, as the E-model weighs them. The constants for Opus are those
 * of livekit/rtcscore-go; ITU-T G.113 has none for it.
 *
 * @example
 * ```ts
 * import { conversationalAudio } from '@livelane/rtc/quality';
 * const track = { lossPercent: 0, bitsPerSecond: 48_000, dtx: false, roundTripMs: 100, bufferMs: 80 } as const;
 * conversationalAudio({ ...track, protection: 'red' }).toFixed(2); // => "4.34"
 * ```
 */
export function conversationalAudio(input: AudioQualityInput): MeanOpinion {
  const delayMs = PACKETISATION_MS + input.bufferMs + input.roundTripMs / 2;
  const delay = 0.03 * delayMs + 0.1 * Math.max(0, delayMs - 150);
  return opinionOf(clamp(100 - audioImpairment(input) - delay, 0, 100));
}

/**
 * Quality of audio that is only listened to: loss and bitrate, without delay.
 * @returns never less than {@link conversationalAudio} of the same track
 * @example
 * ```ts
 * import { conversationalAudio, viewingAudio } from '@livelane/rtc/quality';
 * const track = { lossPercent: 2, bitsPerSecond: 48_000, dtx: false, protection: 'red' } as const;
 * viewingAudio(track).toFixed(2); // => "4.40"
 *
 * // Half a second of delay spoils a conversation, but not a show that is only watched.
 * conversationalAudio({ ...track, roundTripMs: 400, bufferMs: 300 }).toFixed(2); // => "2.06"
 * ```
 */
export function viewingAudio(
  input: Omit<AudioQualityInput, 'roundTripMs' | 'bufferMs'>,
): MeanOpinion {
  return opinionOf(clamp(100 - audioImpairment(input), 0, 100));
}

/** Codecs that need fewer bits for the same picture. */
const CODEC_FACTOR = { vp8: 1, vp9: 1.2, h264: 1, av1: 1.2 };

/**
 * Quality of a conversation's video by bits per pixel, missing frames and delay (livekit/rtcscore-go; AV1 counts as VP9).
 * @returns 1 without a picture
 * @example
 * ```ts
 * import { conversationalVideo } from '@livelane/rtc/quality';
 * const size = { codec: 'h264', width: 1280, height: 720 } as const;
 * const track = { ...size, framesPerSecond: 24, expectedFramesPerSecond: 24, roundTripMs: 100, bufferMs: 80 };
 * [1_500_000, 400_000].map((bitsPerSecond) => conversationalVideo({ ...track, bitsPerSecond }).toFixed(2));
 * // => ["3.59", "2.85"]
 * ```
 */
export function conversationalVideo(input: VideoQualityInput): MeanOpinion {
  const delayMs = input.bufferMs + input.roundTripMs / 2;
  return clamp(pictureOpinion(input) - 0.002 * delayMs, 1, 5);
}

/**
 * Quality of video that is only watched: bits per pixel and missing frames, without delay, lowered in proportion to the
 * time that the picture stood still. Not a standard: three tenths of the time frozen count as no picture.
 * @param frozenShare - frozen time by total time, 0 to 1
 * @example
 * ```ts
 * import { viewingVideo } from '@livelane/rtc/quality';
 * const size = { codec: 'h264', width: 1280, height: 720 } as const;
 * const picture = { ...size, framesPerSecond: 24, expectedFramesPerSecond: 24, bitsPerSecond: 1_500_000 };
 * [0, 0.05, 0.3].map((frozenShare) => viewingVideo(picture, frozenShare).toFixed(2));
 * // => ["3.85", "3.38", "1.00"]
 * ```
 */
export function viewingVideo(
  input: Omit<VideoQualityInput, 'roundTripMs' | 'bufferMs'>,
  frozenShare: number,
): MeanOpinion {
  const moving = 1 - Math.min(1, frozenShare / 0.3);
  return 1 + (clamp(pictureOpinion(input), 1, 5) - 1) * moving;
}

function pictureOpinion(input: Omit<VideoQualityInput, 'roundTripMs' | 'bufferMs'>): number {
  const { bitsPerSecond, codec, width, height, framesPerSecond, expectedFramesPerSecond } = input;
  if (framesPerSecond <= 0 || bitsPerSecond <= 0) return 1;
  const bitsPerPixel = (CODEC_FACTOR[codec] * bitsPerSecond) / (width * height * framesPerSecond);
  const base = clamp(0.56 * Math.log(bitsPerPixel) + 5.36, 1, 5);
  return base - 1.9 * Math.log(Math.max(1, expectedFramesPerSecond / framesPerSecond));
}
