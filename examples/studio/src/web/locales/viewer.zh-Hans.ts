/** Texts of the page of `viewer`. */
export const viewer = {
  viewerTitle: 'viewer',
};
