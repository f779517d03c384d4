import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Host } from './host.tsx';
import { Watch } from './watch.tsx';

const Page = location.pathname === '/host' ? Host : Watch;
createRoot(document.body).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
