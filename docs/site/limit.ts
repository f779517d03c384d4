/** CPU seconds that a site from nothing may take. Two free cores then need no longer than that: at most 120 s. */
const MOST_CPU_SECONDS = 120;

/** How long the site took, of what it may; whether that is too long. */
export function timeTaken(seconds: number): { text: string; isTooLong: boolean } {
  return {
    text: `${seconds.toFixed(1)} s of CPU in all, at most ${MOST_CPU_SECONDS}`,
    isTooLong: seconds > MOST_CPU_SECONDS,
  };
}
