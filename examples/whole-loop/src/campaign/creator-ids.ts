import { basename } from 'node:path';
import { policyOfCodes, withCodes } from '@livelane/attribution';
import { type IssuePlace, isLivelaneError, nearestName } from '@livelane/contracts/vocabulary';
import { demoIssue } from '../errors/demo-issues.ts';
import { type Campaign, creatorOf } from './campaign.ts';
import type { Misfit } from './misfit.ts';
import { issueInFile, placeOf, rawList } from './places.ts';

/** Creators whom terms, codes and touches name and whom the list of creators does not hold. */
export async function strangeCreators(campaign: Campaign): Promise<Misfit[]> {
  return [
    ...termsCreators(campaign),
    ...codeOwners(campaign),
    ...codeConflicts(campaign),
    ...(await touchCreators(campaign)),
  ];
}

/** The deal is with a graded creator, and the codes of the terms are of graded creators. */
function termsCreators({ terms, creators, files }: Campaign): Misfit[] {
  const named = namesIn({ creators, files });
  const parties = terms.parties.filter((party) => party.role === 'creator').map(({ id }) => id);
  const place = { path: '/parties', received: parties, params: { file: named.file } };
  return [
    ...(creatorOf(terms, creators) === undefined
      ? [{ part: 'terms', issue: demoIssue('CREATOR_PARTY', place) } as const]
      : []),
    ...terms.clauses.flatMap((clause, at) =>
      clause.clause === 'attribution'
        ? (clause.codes ?? []).flatMap(({ creator }, index) =>
            named.misfit('terms', {
              path: `/clauses/${at}/codes/${index}/creator`,
              received: creator,
            }),
          )
        : [],
    ),
  ];
}

/** The shop's codes are of graded creators, too: under a misspelt name their sales would be nobody's. */
function codeOwners({ codes, creators, files, places }: Campaign): Misfit[] {
  const named = namesIn({ creators, files });
  return codes.flatMap(({ creator }, index) =>
    named.misfit('codes', {
      ...placeOf(places.codes, { index, path: '/creator' }),
      received: creator,
    }),
  );
}

/** One code is not given to one creator by the terms and to another by the shop. */
function codeConflicts({ terms, codes, places }: Campaign): Misfit[] {
  const own = terms.clauses.flatMap((clause) =>
    clause.clause === 'attribution' ? (clause.codes ?? []) : [],
  );
  const rules = own.map(({ code, creator, valid }) => ({
    code,
    creator,
    ...(valid === undefined ? {} : { valid }),
  }));
  try {
    withCodes(policyOfCodes(rules), codes);
    return [];
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return error.details.issues.map((issue) => ({
      part: 'codes',
      issue: issueInFile(issue, places.codes),
    }));
  }
}

/** A touch of nobody has null for its creator; a misspelt one would cost the creator money unnoticed. */
async function touchCreators({ touches, creators, files }: Campaign): Promise<Misfit[]> {
  const named = namesIn({ creators, files });
  const met = new Set(touches.flatMap(({ creator }) => (creator === null ? [] : [creator])));
  const strange = [...met].filter((creator) => !named.has(creator));
  if (strange.length === 0) return [];
  const list = await rawList(files.touches);
  return strange.flatMap((creator) => {
    const index = list.items.findIndex((touch) => touch['creator'] === creator);
    const place = placeOf(list, { index, path: '/creator' });
    return named.misfit('touches', { ...place, received: creator }, 'nullable');
  });
}

interface Names {
  /** The name of the file that they stand in. */
  readonly file: string;
  has(creator: string): boolean;
  /** The misfit of a creator who is not among them; none for one who is. */
  misfit(
    part: Misfit['part'],
    place: IssuePlace & { readonly received: string },
    presence?: 'needed' | 'nullable',
  ): Misfit[];
}

/** The graded creators, and the one who was probably meant where another is named. */
function namesIn({ creators, files }: Pick<Campaign, 'creators' | 'files'>): Names {
  const known = new Set(creators.map(({ id }) => id));
  const file = basename(files.creators);
  return {
    file,
    has: (creator) => known.has(creator),
    misfit: (part, place, presence = 'needed') => {
      if (known.has(place.received)) return [];
      const near = nearestName(place.received, [...known]);
      const code = presence === 'needed' ? 'CREATOR' : 'CREATOR_OR_NULL';
      const issue =
        near === undefined
          ? demoIssue(code, { ...place, params: { file } })
          : demoIssue(`${code}_NEAR`, { ...place, params: { file, near } });
      return [{ part, issue }];
    },
  };
}
