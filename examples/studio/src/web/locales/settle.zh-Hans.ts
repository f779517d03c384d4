/** Texts of the page of `settle`. */
export const settle = {
  settleTitle: 'settle',
};
