import { Component, type ReactNode } from 'react';
import { useSpeech } from './language.tsx';

/** Says what to do where a page has failed, in place of an empty window. */
export class Boundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useSpeech();
  return (
    <main className="plain">
      <p role="alert" className="problem">
        {t('failed')}
      </p>
      <button type="button" className="main" onClick={() => location.reload()}>
        {t('reload')}
      </button>
    </main>
  );
}
