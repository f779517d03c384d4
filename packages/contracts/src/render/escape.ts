import { inert } from '../vocabulary/index.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

/** Text of HTML: no markup, no control or invisible characters, line breaks as such. */
export function escape(content: string): string {
  return inert(content).replace(/[&<>"'\n]/g, (character) => ENTITIES[character] ?? '');
}
