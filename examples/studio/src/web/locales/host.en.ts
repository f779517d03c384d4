/** Texts of the page of `host`. */
export const host = {
  hostTitle: 'Host',
};
