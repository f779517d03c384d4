import { type ComponentType, use } from 'react';
import { firstLanguage } from './first-language.ts';
import { type LoadTexts, PageTexts, textsOf } from './language.tsx';

/** A page that is loaded when it is opened, its texts beside it; `load` does so ahead. */
export function lazyPage(loadPage: () => Promise<ComponentType>, texts: LoadTexts) {
  let loaded: ComponentType | undefined;
  let asked: Promise<ComponentType> | undefined;
  const loadBoth = async (): Promise<ComponentType> => {
    const [Page] = await Promise.all([loadPage(), textsOf(texts, firstLanguage())]);
    loaded = Page;
    return Page;
  };
  const load = () => {
    asked ??= loadBoth();
    return asked;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each page.
  function Page() {
    // A promise, also one that is fulfilled, would show the fallback, which React keeps for a third of a second.
    const Loaded = loaded ?? use(load());
    return (
      <PageTexts load={texts}>
        <Loaded />
      </PageTexts>
    );
  }
  return Object.assign(Page, { load });
}
