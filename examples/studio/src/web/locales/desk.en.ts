/** Texts of the page of `desk`. */
export const desk = {
  deskTitle: 'Desk',
};
