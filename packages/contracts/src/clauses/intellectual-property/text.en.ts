import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, type ProsePart, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { hasUnpublished } from '../deliverable/unpublished.ts';
import { isOrdered } from '../framework.ts';
import {
  type IntellectualPropertyClause,
  isAuthors,
  type Likeness,
  licenses,
  likenessOf,
  type Medium,
} from './schema.ts';

const MEDIA: Words<Medium> = {
  social: 'social media',
  'paid-ads': 'paid advertising',
  'own-site': "the licensee's own sites",
  marketplace: 'marketplace product pages',
  'e-mail': 'e-mail',
  retail: 'points of sale',
  tv: 'television',
  any: 'every medium',
};

const LIKENESS: Words<Likeness> = {
  none: 'for no further use',
  social: 'on social media only',
  'social-and-advertising': 'on social media and in advertising',
};

/** Intellectual property and licence in English. */
export const intellectualPropertyText: ClauseText<IntellectualPropertyClause> = {
  summary:
    'Says who owns the content, how it and the likeness in it may be used again, and who clears the rights of others.',
  provisions: (clause, format) => [
    {
      prose: prose`Copyright in the content belongs to ${isAuthors(clause, format.contract) ? 'its author' : format.party(clause.owner)}.`,
    },
    {
      prose: prose`Every other party ${may(clause.reEdit, format)} re-edit the content, and ${may(clause.redistribute, format)} publish it again elsewhere.${licences(clause, format)}`,
    },
    {
      prose: prose`The creator's name, voice and image may be used ${format.word(LIKENESS, likenessOf(clause, format.contract))}, within the same territory and term.`,
    },
    {
      prose: prose`Before publication${hasUnpublished(undefined, format.contract) ? ', or delivery of content that is not published' : ''}, ${format.party(clause.footageClearedBy)} clears the rights in third-party footage, and ${format.party(clause.musicClearedBy)} clears the rights in music.`,
    },
    {
      prose: prose`Where content is taken down, or a party harmed, because it infringes the right of a third party, ${format.bearer(clause.takedownBorneBy)} bears the loss.`,
    },
  ],
};

function licences(clause: IntellectualPropertyClause, format: ValueFormatter): Prose {
  const { territory, termDays, media } = clause;
  if (!licenses(clause) && ![territory, termDays, media].some(isSaid)) return [];
  const byOrder = (said: unknown) =>
    isOrdered(said, format.contract) ? 'as each order says' : null;
  return prose` Every permitted use stays within this licence: its territory is ${byOrder(territory) ?? format.territory(territory)}, its term is ${byOrder(termDays) ?? prose`${format.days(termDays)} from publication${hasUnpublished(undefined, format.contract) ? ', or from delivery of content that is not published' : ''}`}, and its media are ${byOrder(media) ?? format.words(MEDIA, media)}.`;
}

function may(allowed: boolean | null | undefined, format: ValueFormatter): ProsePart {
  return typeof allowed === 'boolean' ? (allowed ? 'may' : 'may not') : format.text(null);
}
