/** One key of the host's page: what it does, by which text it is shown. */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it, in lower case. */
  readonly key: string;
  readonly act: string;
  readonly text: `hostKey${string}`;
}

/** Every shortcut of the host's page. A key works where its act is possible. */
export const SHORTCUTS = [
  { key: 'g', act: 'go', text: 'hostKeyGo' },
  { key: 'n', act: 'next', text: 'hostKeyNext' },
  { key: 'p', act: 'pin', text: 'hostKeyPin' },
  { key: '1', act: 'product1', text: 'hostKeyProduct1' },
  { key: '2', act: 'product2', text: 'hostKeyProduct2' },
  { key: '3', act: 'product3', text: 'hostKeyProduct3' },
  { key: 'l', act: 'promotion', text: 'hostKeyPromotion' },
  { key: 'c', act: 'coupon', text: 'hostKeyCoupon' },
  { key: 'd', act: 'spoken', text: 'hostKeySpoken' },
  { key: 'a', act: 'answer', text: 'hostKeyAnswer' },
  { key: 'm', act: 'microphone', text: 'hostKeyMicrophone' },
  { key: 'v', act: 'camera', text: 'hostKeyCamera' },
  { key: 'b', act: 'pause', text: 'hostKeyPause' },
  { key: 'e', act: 'end', text: 'hostKeyEnd' },
  { key: '?', act: 'help', text: 'hostKeyHelp' },
] as const satisfies readonly Shortcut[];

/** What a key does. */
export type ShortcutAct = (typeof SHORTCUTS)[number]['act'];

/** The key of an act. */
export const keyOf = (act: ShortcutAct): string =>
  SHORTCUTS.find((it) => it.act === act)?.key.toUpperCase() ?? '';

/** What a key press says of itself. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** The act of a key press; undefined while somebody types, or with a modifier, which is the browser's. */
export function actOfKey(press: KeyPress, isTyping: boolean): ShortcutAct | undefined {
  const { key, ctrlKey, metaKey, altKey, repeat, isComposing } = press;
  if (isTyping || ctrlKey || metaKey || altKey || repeat || isComposing) return undefined;
  return SHORTCUTS.find((it) => it.key === key.toLowerCase())?.act;
}
