/** Texts that several pages share. */
export const shared = {
  studio: 'livelane studio',
  entering: 'Opening your link …',
  language: 'Language',
  noConnection:
    'No connection. What is shown is loaded again by itself; if you did something just now, check that it arrived.',
  scheduled: 'Scheduled',
  live: 'Live',
  paused: 'Paused',
  ended: 'Ended',
  close: 'Close',
  loading: 'Loading …',
  failed: 'This page has failed. Load it again: what you ordered and wrote is kept.',
  reload: 'Load again',
  nowhere: 'There is no page at this address. Open the link that you were given.',
  toShow: 'To the show',
};
