/** The pictures of the studio, in the order of a deal. */
export const PICTURES = [
  { name: 'desk-creators', who: 'desk', path: '/desk/creators' },
  { name: 'desk-contract', who: 'desk' },
  { name: 'viewer-poster', who: 'phone' },
  { name: 'host-lobby', who: 'host' },
  { name: 'host-live', who: 'host' },
  { name: 'host-live-phone', who: 'host' },
  { name: 'viewer-live', who: 'phone' },
  { name: 'viewer-live-desktop', who: 'guest' },
  { name: 'desk-show', who: 'desk', path: '/desk/show' },
  { name: 'viewer-ended', who: 'phone' },
  { name: 'settle', who: 'settle', path: '/settle' },
] as const;

/** Names one of {@link PICTURES}. */
export type PictureName = (typeof PICTURES)[number]['name'];

/** Most bytes of a picture: all of them are loaded by one page. */
export const MOST_BYTES = 150_000;
