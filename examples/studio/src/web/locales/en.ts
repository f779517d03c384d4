import { desk } from './desk.en.ts';
import { host } from './host.en.ts';
import { settle } from './settle.en.ts';
import { shared } from './shared.en.ts';
import { viewer } from './viewer.en.ts';

/** The texts of the pages in English; the names are the same in every language. */
export const en = { ...shared, ...viewer, ...host, ...desk, ...settle };
