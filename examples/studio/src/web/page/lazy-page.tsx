import { type ComponentType, lazy } from 'react';
import { firstLanguage, type LoadTexts, PageTexts, textsOf } from './language.tsx';

/** A page that is loaded when it is opened, its texts beside it. */
export const lazyPage = (load: () => Promise<ComponentType>, texts: LoadTexts) =>
  lazy(async () => {
    const [Page] = await Promise.all([load(), textsOf(texts, firstLanguage())]);
    // biome-ignore lint/correctness/noComponentHookFactories: made once, when the page has been loaded.
    const WithTexts = () => (
      <PageTexts load={texts}>
        <Page />
      </PageTexts>
    );
    return { default: WithTexts };
  });
