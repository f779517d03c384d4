import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Redirect, Route, Switch } from 'wouter';
import { Enter } from './shared/enter.tsx';
import { LanguageProvider } from './shared/language.tsx';
import './tokens.css';
import { useChanges } from './shared/changes.tsx';

// Each page is a chunk of its own.
const Viewer = lazy(async () => ({ default: (await import('./viewer/viewer.tsx')).Viewer }));
const Host = lazy(async () => ({ default: (await import('./host/host.tsx')).Host }));
const Desk = lazy(async () => ({ default: (await import('./desk/desk.tsx')).Desk }));
const Settle = lazy(async () => ({ default: (await import('./settle/settle.tsx')).Settle }));

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 1_000 } } });

function Pages() {
  useChanges();
  return (
    <Switch>
      <Route path="/enter" component={Enter} />
      <Route path="/show" component={Viewer} />
      <Route path="/host" component={Host} />
      <Route path="/desk/:tab?" component={Desk} />
      <Route path="/settle" component={Settle} />
      <Route>
        <Redirect to="/show" replace />
      </Route>
    </Switch>
  );
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <Suspense fallback={null}>
            <Pages />
          </Suspense>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
