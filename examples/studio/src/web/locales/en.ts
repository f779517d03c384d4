import { desk } from './desk.en.ts';
import { host } from './host.en.ts';
import { settle } from './settle.en.ts';
import { viewer } from './viewer.en.ts';

/** Texts that several pages share. */
const shared = {
  studio: 'livelane studio',
  entering: 'Opening your link …',
  language: 'Language',
  noConnection: 'No connection. It is tried again by itself; nothing is lost.',
  scheduled: 'Scheduled',
  live: 'Live',
  paused: 'Paused',
  ended: 'Ended',
  close: 'Close',
  loading: 'Loading …',
};

/** The texts of the pages in English; the names are the same in every language. */
export const en = { ...shared, ...viewer, ...host, ...desk, ...settle };
