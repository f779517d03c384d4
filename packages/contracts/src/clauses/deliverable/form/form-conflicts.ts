import type { ConflictIn } from '../../../clause/conflict/conflict.ts';
import type { SharedFindings } from '../../../clause/conflict/findings.ts';
import { DELIVERABLE, listed, unknownClauses } from '../../../clause/conflict/reference.ts';
import { type ContractContext, clauseWith } from '../../../clause/contract-context.ts';
import type { LocalText } from '../../../vocabulary/index.ts';
import type { DELIVERABLE_FINDINGS } from '../findings.ts';
import { type DeliverableClause, deliverableSchemas } from '../schema.ts';
import { canHave, isLive, isPublished, traitsOf } from './form.ts';
import { FORM_FIELDS } from './form-traits.ts';

type FormConflict = ConflictIn<
  Pick<typeof DELIVERABLE_FINDINGS, 'FORM_ACTION' | 'FORM_FIELD_UNUSED' | 'RETURN_NOT_PUBLISHED'> &
    SharedFindings
>;

/** What a deliverable says that its form does not have, and what is published in return for samples. */
export function formConflicts(
  clause: DeliverableClause,
  contract: ContractContext,
): FormConflict[] {
  return [
    ...wrongAction(clause),
    ...unusedFields(clause),
    ...unknownClauses(contract, DELIVERABLE, listed('/samples/inReturn', clause.samples?.inReturn)),
    ...notPublished(clause, contract),
  ];
}

/** What a deliverable is made of, as findings call it. */
function nameOf(clause: DeliverableClause): LocalText {
  if (clause.custom && clause.form === 'custom') return clause.custom.name;
  const { en, 'zh-Hans': zhHans } = traitsOf(clause).words;
  return { en: en[0], 'zh-Hans': zhHans[1] };
}

function wrongAction(clause: DeliverableClause): FormConflict[] {
  const { action, form } = clause;
  const { actions } = traitsOf(clause);
  if (!action || !form || actions.includes(action)) return [];
  const params = { action, form: nameOf(clause), actions: actions.join(', ') };
  return [{ code: 'FORM_ACTION', at: '/action', params }];
}

function unusedFields(clause: DeliverableClause): FormConflict[] {
  const traits = traitsOf(clause);
  const strange = FORM_FIELDS.filter((field) => !canHave(traits, field));
  const given = [
    ...strange.filter((field) => field !== 'live' || !isLive(clause)),
    ...(clause.form === 'custom' ? [] : (['custom'] as const)),
  ].filter((field) => clause[field] !== undefined && clause[field] !== null);
  return given.map((field) => ({
    code: 'FORM_FIELD_UNUSED',
    at: `/${field}`,
    params: { field, form: nameOf(clause) },
  }));
}

function notPublished(clause: DeliverableClause, contract: ContractContext): FormConflict[] {
  const { actor, samples } = clause;
  return (samples?.inReturn ?? []).flatMap((id, index): FormConflict[] => {
    const named = clauseWith<DeliverableClause>(contract, deliverableSchemas, id);
    if (!actor || named === undefined) return [];
    if (isPublished(named) && (named.actor ?? actor) === actor) return [];
    const params = { id, actor };
    return [{ code: 'RETURN_NOT_PUBLISHED', at: `/samples/inReturn/${index}`, params }];
  });
}
