import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Redirect, Route, Switch } from 'wouter';
import { viewerTexts } from './locales/viewer.ts';
import { Boundary } from './page/boundary.tsx';
import { useChanges } from './page/changes.tsx';
import { Enter } from './page/enter.tsx';
import { LanguageProvider, useSpeech } from './page/language.tsx';
import { lazyPage } from './page/lazy-page.tsx';
import { showQuery } from './page/show.ts';

// Each page is a chunk of its own, and so are its texts.
const Viewer = lazyPage(async () => (await import('./viewer/viewer.tsx')).Viewer, viewerTexts);
const Host = lazyPage(async () => (await import('./host/host.tsx')).Host, {
  en: async () => (await import('./locales/host.en.ts')).host,
  'zh-Hans': async () => (await import('./locales/host.zh-Hans.ts')).host,
});
const Desk = lazyPage(async () => (await import('./desk/desk.tsx')).Desk, {
  en: async () => (await import('./locales/desk.en.ts')).desk,
  'zh-Hans': async () => (await import('./locales/desk.zh-Hans.ts')).desk,
});
const Settle = lazyPage(async () => (await import('./settle/settle.tsx')).Settle, {
  en: async () => (await import('./locales/settle.en.ts')).settle,
  'zh-Hans': async () => (await import('./locales/settle.zh-Hans.ts')).settle,
});

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 1_000 } } });

// What a viewer sees first is loaded while their link is opened. What fails here is loaded again where it is needed.
if (location.pathname === '/enter/show')
  for (const load of [Viewer.load, () => queries.fetchQuery(showQuery)])
    load().catch(() => undefined);

/** What is at an address that no page has. */
function Nowhere() {
  const { t } = useSpeech();
  return (
    <main className="plain">
      <h1>{t('studio')}</h1>
      <p role="alert">{t('nowhere')}</p>
      <a href="/show">{t('toShow')}</a>
    </main>
  );
}

function Pages() {
  useChanges();
  return (
    <Switch>
      <Route path="/enter/:page?" component={Enter} />
      <Route path="/show" component={Viewer} />
      <Route path="/host" component={Host} />
      <Route path="/desk/:tab?" component={Desk} />
      <Route path="/settle" component={Settle} />
      <Route path="/">
        <Redirect to="/show" replace />
      </Route>
      <Route component={Nowhere} />
    </Switch>
  );
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <Boundary>
            <Suspense fallback={null}>
              <Pages />
            </Suspense>
          </Boundary>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
