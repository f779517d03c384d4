import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ptBR } from './pt-BR.ts';
import { th } from './th.ts';
import type { AnyTranslation } from './translation.ts';
import { vi } from './vi.ts';

/** The languages in which a contract is summarised and never written: one line for each. */
export const TRANSLATIONS = {
  ja,
  ko,
  vi,
  th,
  id,
  es,
  'pt-BR': ptBR,
  fr,
  de,
  ar,
} as const satisfies Readonly<Record<string, AnyTranslation>>;
