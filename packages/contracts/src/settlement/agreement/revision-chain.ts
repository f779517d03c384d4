import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import { type InputIssue, inputInvalid, type Sha256, toEpochMs } from '../../vocabulary/index.ts';

interface Link {
  readonly contract: Contract;
  readonly hash: Sha256;
  /** Its place in the input. */
  readonly place: number;
}

/**
 * The revisions of a contract from the first one on, each the amendment of the one before; given in any order, each once.
 * @throws INPUT_INVALID for a gap, a fork, a date that falls, a revision of another contract, with the place of each
 */
export function revisionChain(given: Contract | readonly Contract[]): Contract[] {
  const contracts = Array.isArray(given) ? (given as readonly Contract[]) : [given as Contract];
  if (contracts.length === 1 && contracts[0]?.amends === undefined) return [...contracts];
  const links = [
    ...new Map(
      contracts.map((contract, place): [Sha256, Link] => {
        const hash = contractHash(contract);
        return [hash, { contract, hash, place }];
      }),
    ).values(),
  ];
  const byHash = new Map(links.map((link) => [link.hash, link]));
  const issues = links.flatMap((link) => linkIssues(link, { byHash, links }));
  if (links.length === 0)
    issues.push(workflowIssue('REVISION_FIRST', { path: '', received: contracts }));
  if (issues.length > 0) throw inputInvalid('revisions', issues);
  return inOrder(links).map(({ contract }) => contract);
}

/** Why a revision is none of a parent: another contract, currency, number, date or parent. Their places lie in the revision. */
export function amendmentIssues(
  contract: Contract,
  parent: { readonly contract: Contract; readonly hash: Sha256 },
): InputIssue[] {
  const before: Link = { ...parent, place: 0 };
  const after: Link = { contract, hash: contractHash(contract), place: 1 };
  const issues = linkIssues(after, {
    byHash: new Map([[before.hash, before]]),
    links: [before, after],
  });
  return issues.map((issue) => ({ ...issue, path: issue.path.replace(/^\/1/, '') }));
}

function inOrder(links: readonly Link[]): Link[] {
  const next = new Map(links.map((link) => [link.contract.amends?.parent, link]));
  const chain: Link[] = [];
  for (let link = next.get(undefined); link !== undefined; link = next.get(link.hash))
    chain.push(link);
  return chain;
}

interface Chain {
  readonly byHash: ReadonlyMap<Sha256, Link>;
  readonly links: readonly Link[];
}

function linkIssues({ contract, place }: Link, { byHash, links }: Chain): InputIssue[] {
  const { amends, revision, id } = contract;
  const first = links[0]?.contract ?? contract;
  if (id !== first.id)
    return [
      workflowIssue('REVISION_OF_CONTRACT', {
        path: `/${place}/id`,
        received: id,
        params: { contract: first.id },
      }),
    ];
  for (const field of ['currency', 'rounding'] as const) {
    const [received, wanted] = [contract[field], first[field]];
    if (received === wanted) continue;
    const params = { field, wanted };
    return [workflowIssue('REVISION_UNIT', { path: `/${place}/${field}`, received, params })];
  }
  const rival = links.find(
    (other) => other.place < place && other.contract.amends?.parent === amends?.parent,
  );
  if (rival !== undefined) return [forked({ contract, place }, rival)];
  if (amends === undefined) return [];
  const parent = byHash.get(amends.parent);
  if (parent === undefined)
    return [
      workflowIssue('REVISION_PARENT', {
        path: `/${place}/amends/parent`,
        received: amends.parent,
        params: { revision },
      }),
    ];
  return orderIssues({ contract, place }, parent);
}

function forked({ contract, place }: Pick<Link, 'contract' | 'place'>, rival: Link): InputIssue {
  const { amends, revision } = contract;
  const params = { revision, rival: rival.contract.revision };
  if (amends === undefined)
    return workflowIssue('REVISION_FIRST', { path: `/${place}/amends`, received: amends });
  return workflowIssue('REVISION_FORK', {
    path: `/${place}/amends/parent`,
    received: amends.parent,
    params,
  });
}

/** A number or a date that does not follow those of the revision that is amended. */
function orderIssues(
  { contract: { amends, revision }, place }: Pick<Link, 'contract' | 'place'>,
  { contract: parent }: Link,
): InputIssue[] {
  const issues: InputIssue[] = [];
  if (revision <= parent.revision)
    issues.push(
      workflowIssue('REVISION_NUMBER', {
        path: `/${place}/revision`,
        received: revision,
        params: { parent: parent.revision },
      }),
    );
  const before = parent.amends?.effectiveAt;
  if (amends && before !== undefined && toEpochMs(amends.effectiveAt) < toEpochMs(before))
    issues.push(
      workflowIssue('REVISION_DATE', {
        path: `/${place}/amends/effectiveAt`,
        received: amends.effectiveAt,
        params: { before, parent: parent.revision },
      }),
    );
  return issues;
}
