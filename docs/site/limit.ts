/** CPU seconds that a site from nothing may take: more than 124, which it took beside other suites. */
const MOST_CPU_SECONDS = 150;

/** How long the site took, of what it may; whether that is too long. */
export function timeTaken(seconds: number): { text: string; isTooLong: boolean } {
  return {
    text: `${seconds.toFixed(1)} s of CPU in all, at most ${MOST_CPU_SECONDS}`,
    isTooLong: seconds > MOST_CPU_SECONDS,
  };
}
