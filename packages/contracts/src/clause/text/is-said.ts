/** Whether a field that a clause may leave out says anything; an empty list does not. */
export function isSaid<Value>(value: Value): value is NonNullable<Value> {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
