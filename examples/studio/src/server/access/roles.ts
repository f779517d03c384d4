/** The people of a deal, each with the page of theirs: who watches and buys, who is on camera, who runs the show, who pays. */
export const PAGES = {
  viewer: '/show',
  host: '/host',
  desk: '/desk',
  settle: '/settle',
} as const satisfies Readonly<Record<string, `/${string}`>>;

/** One of {@link PAGES}. */
export type StudioRole = keyof typeof PAGES;

export const STUDIO_ROLES = Object.keys(PAGES) as readonly StudioRole[];
