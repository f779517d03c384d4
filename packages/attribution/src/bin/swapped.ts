import { type InputInvalid, inputInvalid, isLivelaneError } from '@livelane/contracts/vocabulary';

/** The lists that were swapped, as messages name their files. */
const SWAPPED = /^--(?:touches|orders) /;

/**
 * What a read gives. Where orders stand in place of touches, that is all that is said of both lists, since each of their
 * rows has other fields.
 * @throws what the read throws, without the issues of the fields of both lists
 */
export async function namingSwappedLists<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw isLivelaneError(error, 'INPUT_INVALID') ? shortened(error) : error;
  }
}

function shortened(error: InputInvalid): InputInvalid {
  const { what, issues } = error.details;
  const all = issues.map((issue) => ({ file: what, ...issue }));
  const swapped = all.find(({ code }) => code === 'ORDERS_AS_TOUCHES');
  if (swapped === undefined) return error;
  const left = [swapped, ...all.filter(({ file }) => !SWAPPED.test(file))];
  const files = new Set(left.map(({ file }) => file));
  const { file, ...only } = swapped;
  return left.length === 1 ? inputInvalid(file, [only]) : inputInvalid([...files].join(', '), left);
}
