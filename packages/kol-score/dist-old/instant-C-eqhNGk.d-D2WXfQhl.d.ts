/** A point in time: ISO 8601 in UTC, at most milliseconds, written with `Z`. */
type Instant = `${string}T${string}Z`;

export type { Instant as I };
