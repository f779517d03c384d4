import { desk } from './desk.zh-Hans.ts';
import { host } from './host.zh-Hans.ts';
import { settle } from './settle.zh-Hans.ts';
import { shared } from './shared.zh-Hans.ts';
import type { Texts } from './texts.ts';
import { viewer } from './viewer.zh-Hans.ts';

/** The texts of the pages in Simplified Chinese. */
export const zhHans = {
  ...shared,
  ...viewer,
  ...host,
  ...desk,
  ...settle,
} satisfies Texts;
