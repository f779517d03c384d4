import { hasFixed } from '../clauses/fee/schema.ts';
import { clauseName, draftClauses } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { signersOf } from '../contract/party.ts';
import type { StandardTerm, StandardTermOf } from '../standard/schemas.ts';
import { formatMoney, type Money, toMinor } from '../vocabulary/index.ts';
import { fixedPay } from './agreed-pay.ts';
import { type ReviewFinding, reviewFinding } from './finding.ts';

/** Where a standard term contradicts the clauses of its contract, another term, or itself. */
export function termConflicts(
  term: StandardTerm,
  index: number,
  contract: Contract,
): ReviewFinding[] {
  const path = `/standardTerms/terms/${index}`;
  switch (term.term) {
    case 'liability':
      return capIssues(term, path, contract);
    case 'indemnity':
      return term.capped === true &&
        !contract.standardTerms?.terms.some((it) => it.term === 'liability')
        ? [reviewFinding('CAP_WITHOUT_LIMIT', { path: `${path}/capped` })]
        : [];
    case 'licence':
      return licenceIssues(term, path, contract);
    case 'rights-transfer':
      return transferIssues(term, path, contract);
    case 'breach-cn':
      return draftClauses(contract, 'payment-terms').some((it) => it.lateInterest !== undefined)
        ? [
            reviewFinding('LATENESS_PAID_TWICE', {
              path: `${path}/dailyRate`,
              values: { clause: { ...clauseName('payment-terms') } },
            }),
          ]
        : [];
    case 'invoices-cn':
      return typeof term.issuer === 'string' && term.issuer === term.recipient
        ? [
            reviewFinding('INVOICE_TO_ISSUER', {
              path: `${path}/recipient`,
              values: { party: nameOf(term.issuer, contract) },
            }),
          ]
        : [];
    case 'copies-cn':
      return copyIssues(term, path, contract);
    default:
      return [];
  }
}

const nameOf = (id: string, { parties }: Contract): string =>
  parties.find((party) => party.id === id)?.name ?? id;

function capIssues(
  { cap }: StandardTermOf<'liability'>,
  path: string,
  contract: Contract,
): ReviewFinding[] {
  if (cap === undefined || cap === null) return [];
  const fixed = draftClauses(contract, 'fee')
    .filter(hasFixed)
    .flatMap((fee) => fixedPay(fee, contract).most ?? [])
    .filter(({ currency }) => currency === cap.currency)
    .reduce((sum, { minor }) => sum + minor, 0n);
  if (toMinor(cap) >= fixed) return [];
  const fees: Money = { currency: cap.currency, minor: `${fixed}` };
  return [
    reviewFinding('CAP_BELOW_FEE', {
      path: `${path}/cap`,
      values: { cap: formatMoney(cap), fees: formatMoney(fees) },
    }),
  ];
}

function licenceIssues(
  { licensor, licensees }: StandardTermOf<'licence'>,
  path: string,
  contract: Contract,
): ReviewFinding[] {
  if (licensor === undefined || licensor === null) return [];
  const name = nameOf(licensor, contract);
  const owner = draftClauses(contract, 'intellectual-property').find(
    (it) => typeof it.owner === 'string' && it.owner !== licensor,
  )?.owner;
  return [
    ...(typeof owner === 'string'
      ? [
          reviewFinding('LICENSOR_NOT_OWNER', {
            path: `${path}/licensor`,
            values: { licensor: name, owner: nameOf(owner, contract) },
          }),
        ]
      : []),
    ...(licensees?.includes(licensor)
      ? [
          reviewFinding('LICENCE_TO_LICENSOR', {
            path: `${path}/licensees`,
            values: { licensor: name },
          }),
        ]
      : []),
  ];
}

function transferIssues(
  { assignor, assignee }: StandardTermOf<'rights-transfer'>,
  path: string,
  contract: Contract,
): ReviewFinding[] {
  const owner = ownerOf(contract);
  if (typeof assignor !== 'string' || typeof assignee !== 'string' || owner === undefined)
    return [];
  if (assignee === owner && assignor !== owner) return [];
  return [
    reviewFinding('TRANSFER_TO_OTHER', {
      path: `${path}/assignee`,
      values: {
        assignor: nameOf(assignor, contract),
        assignee: nameOf(assignee, contract),
        owner: nameOf(owner, contract),
      },
    }),
  ];
}

function ownerOf(contract: Contract): string | undefined {
  const owners = draftClauses(contract, 'intellectual-property').map(({ owner }) => owner);
  return owners.find((owner) => typeof owner === 'string') ?? undefined;
}

/** Content that belongs to a party which no deliverable says makes it, without words that transfer the copyright. */
export function ownershipIssues(contract: Contract): ReviewFinding[] {
  const owner = ownerOf(contract);
  const makers = draftClauses(contract, 'deliverable').map(({ actor }) => actor);
  const isTransferred = contract.standardTerms?.terms.some(
    ({ term }) => term === 'rights-transfer',
  );
  if (owner === undefined || isTransferred || makers.includes(owner)) return [];
  return [
    reviewFinding('OWNER_WITHOUT_TRANSFER', {
      path: '/standardTerms/terms',
      values: { owner: nameOf(owner, contract) },
    }),
  ];
}

function copyIssues(
  { copies, each }: StandardTermOf<'copies-cn'>,
  path: string,
  contract: Contract,
): ReviewFinding[] {
  const signing = signersOf(contract).length;
  if (typeof copies !== 'number' || typeof each !== 'number' || copies === each * signing)
    return [];
  return [
    reviewFinding('COPIES_DIFFER', {
      path: `${path}/copies`,
      values: { copies, parties: signing, each },
    }),
  ];
}
