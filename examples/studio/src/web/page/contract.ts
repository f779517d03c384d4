import type { StudioRole } from '../../server/access/roles.ts';
import type { Language } from './first-language.ts';

/** Which text of the contract is shown. */
export interface ContractText {
  readonly role: StudioRole;
  readonly language: Language;
  readonly draft: 'first' | 'agreed';
}

/** Address of the contract as a page of its own. */
export const contractAddress = ({ role, language, draft }: ContractText): string =>
  `/api/desk/contract.html?${new URLSearchParams({ as: role, language, draft })}`;

/** The heading of a clause in a rendered contract, which has the id of the clause as its tag. */
export function headingOf(contract: Document, clauseId: string): HTMLElement | undefined {
  const tags = [...contract.querySelectorAll<HTMLElement>('h3 .tag')];
  return tags.find((tag) => tag.textContent === clauseId)?.closest('h3') ?? undefined;
}

/** What a clause says: its heading, and its provisions one by one. */
export interface ClauseWords {
  readonly heading: string;
  readonly provisions: readonly string[];
}

/** The words of a clause, from the text that the parties have signed. */
export async function loadClause(text: ContractText, clauseId: string): Promise<ClauseWords> {
  const answer = await fetch(contractAddress(text));
  if (!answer.ok) return { heading: clauseId, provisions: [] };
  const contract = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const heading = headingOf(contract, clauseId);
  const provisions: string[] = [];
  let next = heading?.nextElementSibling;
  while (next?.matches('.provision')) {
    provisions.push([...next.children].map((it) => it.textContent.trim()).join('  '));
    next = next.nextElementSibling;
  }
  const [number = clauseId, ...words] = [...(heading?.childNodes ?? [])]
    .filter((it) => !(it instanceof Element && it.matches('.tag')))
    .map((it) => it.textContent?.trim() ?? '');
  return { heading: [number, ...words].filter(Boolean).join(' · '), provisions };
}
