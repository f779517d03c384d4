import { createElement, type FunctionComponent, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type JoinLiveOptions, joinLive } from '../index.ts';
import { useLiveSession, useSessionState, useTracks } from './index.ts';

/** A component that joins while it is mounted, under StrictMode. */
const Viewer: FunctionComponent<{ readonly options: JoinLiveOptions }> = ({ options }) => {
  const { session, error } = useLiveSession((signal) => joinLive({ ...options, signal }), 'sale');
  const state = useSessionState(session);
  const tracks = useTracks(session);
  const shown = error === undefined ? `${state} ${tracks.length}` : String(error);
  return createElement('p', { id: 'state' }, shown);
};

let root: Root | undefined;

const page = {
  mount: (options: JoinLiveOptions) => {
    root = createRoot(document.body.appendChild(document.createElement('div')));
    root.render(createElement(StrictMode, null, createElement(Viewer, { options })));
  },
  unmount: () => root?.unmount(),
};

export type StrictModePage = typeof page;

(globalThis as unknown as { page: StrictModePage }).page = page;
