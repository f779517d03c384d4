import type { Contract } from '@livelane/contracts';
import { renderContract } from '@livelane/contracts/render';
import { DISPLAY_LANGUAGES } from '@livelane/contracts/vocabulary';
import type { OutFolder } from '../out-folder.ts';
import type { Stage } from '../progress.ts';
import { text } from '../texts/text.ts';

/** The contract for people: two languages, as a page and as Markdown. */
export function renderStage(contract: Contract, out: OutFolder): Stage<number> {
  return {
    name: text('RENDER'),
    work: async () => {
      for (const language of DISPLAY_LANGUAGES) {
        await out.text(
          `contract.${language}.html`,
          renderContract(contract, { language, format: 'html' }),
        );
        await out.text(
          `contract.${language}.md`,
          renderContract(contract, { language, format: 'markdown' }),
        );
      }
      return DISPLAY_LANGUAGES.length;
    },
    outcome: () => text('RENDERED'),
  };
}
