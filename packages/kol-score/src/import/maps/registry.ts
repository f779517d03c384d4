import { CSV } from './csv.ts';
import { HYPEAUDITOR } from './hypeauditor.ts';
import { INSTAGRAM } from './instagram.ts';
import { MODASH } from './modash.ts';
import { PHYLLO } from './phyllo.ts';
import type { SourceMap } from './source-map.ts';
import { TIKTOK_CREATOR_MARKETPLACE } from './tiktok-creator-marketplace.ts';
import { TIKTOK_SHOP } from './tiktok-shop.ts';
import { XINGTU } from './xingtu.ts';
import { YOUTUBE } from './youtube.ts';

/** The services whose exports are read, by their names on the command line. */
export const SOURCES = {
  xingtu: XINGTU,
  'tiktok-shop': TIKTOK_SHOP,
  'tiktok-creator-marketplace': TIKTOK_CREATOR_MARKETPLACE,
  phyllo: PHYLLO,
  modash: MODASH,
  hypeauditor: HYPEAUDITOR,
  youtube: YOUTUBE,
  instagram: INSTAGRAM,
  csv: CSV,
} as const satisfies Readonly<Record<string, SourceMap>>;

/** A service whose exports are read: the name of its field map. */
export type ImportSource = keyof typeof SOURCES;
