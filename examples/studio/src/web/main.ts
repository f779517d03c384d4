// The first script, and a small one: what a page needs first is under way while the rest is loaded.
import { viewerTexts } from './locales/viewer.ts';
import { firstLanguage } from './page/first-language.ts';
import { askFirst, isOfViewers } from './page/first-requests.ts';
import { joinAhead } from './viewer/live/joining.ts';
import './tokens.css';

/** Longest time that the page waits for what joins the room, in milliseconds: both share the link and the processor. */
const ROOM_FIRST_MS = 1_500;

async function start(): Promise<void> {
  const joined = joinWhereOpen();
  if (isOfViewers(location)) viewerTexts[firstLanguage()]().catch(() => undefined);
  // The first format of an amount takes browsers a third of a second on a slow phone, which has nothing else to do now.
  new Intl.NumberFormat(navigator.language, { style: 'currency', currency: 'USD' }).format(0);
  // The server names the rest in it while the show is on.
  const rest = document.head.querySelector('template');
  if (rest !== null) {
    const patience = new Promise((resolve) => setTimeout(resolve, ROOM_FIRST_MS));
    await Promise.race([joined, patience]);
    document.head.append(rest.content);
  }
  await import('./app.tsx');
}

async function joinWhereOpen(): Promise<void> {
  if (await askFirst(location)) await joinAhead();
}

void start();
