/** How many people watch. */
export const VIEWERS = 6;
