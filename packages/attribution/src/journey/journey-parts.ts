import type { CodeOwner, OwnedCode, ProductId } from '../identity/code-owners.ts';
import type { JoinResult } from '../identity/join.ts';
import type { OrderLine } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';
import type { MergedOrder } from './deduplicate.ts';
import {
  compareTouches,
  type Journey,
  type JourneyPart,
  type JourneyTouch,
  type UnownedCode,
} from './journey.ts';
import { codesOf, codeTouches, type RedeemedCodes, redeemedCodes } from './redeemed-codes.ts';

/** An eligible touch of an order's buyer with its record. */
export interface EligibleTouch {
  readonly touch: JourneyTouch;
  readonly record: Touch;
}

/** The inputs of {@link journeyParts}. */
export interface PartInput {
  readonly order: MergedOrder;
  readonly eligible: readonly EligibleTouch[];
  /** The records among them that are entries of the order's codes. */
  readonly entries: readonly Touch[];
  /** The owner of a code when the order was placed: for a product, or whatever is bought where none is given. */
  readonly ownerOf: (code: string, product?: ProductId) => CodeOwner;
  /** Whether some code of the policy counts for some products only. */
  readonly isByProduct: boolean;
  /** When the order was placed, and the index of codes in the policy's precedence; absent where codes are not in it. */
  readonly placed?: { readonly at: number; readonly rank: number };
  /** The touch of the room that lines of an unknown buyer are credited to; empty where there is none. */
  readonly room: readonly JourneyTouch[];
  /** Whether a touch of the buyer is known besides those that are ignored. */
  readonly isKnown: JoinResult['isKnown'];
}

/** The parts of an order, and the codes of all of them. */
export interface JourneyParts
  extends Pick<Journey, 'parts' | 'codes' | 'unownedCodes' | 'codesNeedingProduct'> {}

/**
 * Divides an order by its codes: lines for which each code has the same owner, or does not count, are one part. A touch of
 * a code is in no part for whose products the code does not count. A buyer with any touch, even an expired one, is known;
 * only lines of an unknown buyer are credited to the room.
 */
export function journeyParts(input: PartInput): JourneyParts {
  const { order, eligible, entries, ownerOf, placed } = input;
  const groups = groupsOf(input);
  const redeemed = groups.map(({ product }) =>
    placed === undefined
      ? NO_CODES
      : redeemedCodes(order, entries, (code) => ownerOf(code, product)),
  );
  const codes = [
    ...new Map(redeemed.flatMap(({ owned }) => owned.map((it) => [keyOf(it), it]))).values(),
  ].sort((a, b) => a.priority - b.priority);
  const touches = placed === undefined ? [] : codeTouches({ owned: codes, entries }, placed);
  const parts = groups.flatMap(({ lines, product }, place): JourneyPart[] => {
    const owned = redeemed[place]?.owned ?? [];
    const keys = new Set(owned.map(keyOf));
    const own = touches.filter((_, position) => keys.has(keyOf(codes[position] as OwnedCode)));
    const entered = new Set(own.flatMap(({ ids }) => ids));
    const others = eligible.filter(
      ({ record }) => !(entered.has(record.id) || isForOthers(record, product, ownerOf)),
    );
    const all = [...others.map(({ touch }) => touch), ...own].sort(compareTouches);
    return all.length === 0 ? untouched(lines, input) : [{ lines, touches: all, codes: owned }];
  });
  const withoutProduct = redeemed.filter((_, place) => groups[place]?.lines.some(hasNoProduct));
  const codesNeedingProduct = withoutProduct.flatMap(({ unowned }) =>
    unowned.flatMap(({ code, why }) => (why === 'other-products' ? [code] : [])),
  );
  return { parts, codes, unownedCodes: unownedIn(redeemed), codesNeedingProduct };
}

/** Lines without a touch: the room's where no touch of the buyer is known, codes for other products aside. */
function untouched(
  lines: readonly OrderLine[],
  { room, isKnown, isByProduct, ownerOf }: PartInput,
): JourneyPart[] {
  const part = (some: readonly OrderLine[], touches: readonly JourneyTouch[]): JourneyPart[] =>
    some.length === 0 ? [] : [{ lines: some, touches, codes: [] }];
  if (room.length === 0) return part(lines, []);
  if (!isByProduct) return part(lines, isKnown() ? [] : room);
  const known = new Set(
    lines.filter(({ productId = null }) =>
      isKnown((record) => isForOthers(record, productId, ownerOf)),
    ),
  );
  return [
    ...part([...known], []),
    ...part(
      lines.filter((line) => !known.has(line)),
      room,
    ),
  ];
}

function hasNoProduct({ productId = null }: OrderLine): boolean {
  return productId === null;
}

/** Lines with the product that stands for all of theirs; none where no code depends on products. */
interface Group {
  readonly lines: readonly OrderLine[];
  readonly product?: ProductId;
}

const NO_CODES: RedeemedCodes = { owned: [], unowned: [] };

function groupsOf({ order, eligible, entries, ownerOf, isByProduct, placed }: PartInput): Group[] {
  const touched = eligible.flatMap(({ record }) => codeOf(record) ?? []);
  const codes = [...new Set([...codesOf(order, entries), ...touched])];
  if (!isByProduct || placed === undefined || codes.length === 0) return [{ lines: order.lines }];
  const groups = new Map<string, { lines: OrderLine[]; product: ProductId }>();
  for (const line of order.lines) {
    const product = line.productId ?? null;
    const key = JSON.stringify(codes.map((code) => ownerOf(code, product)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { lines: [line], product });
    else group.lines.push(line);
  }
  return [...groups.values()];
}

function codeOf({ kind, code }: Touch): string | undefined {
  return kind === 'code' ? code : undefined;
}

function isForOthers(
  record: Touch,
  product: ProductId | undefined,
  ownerOf: PartInput['ownerOf'],
): boolean {
  const code = codeOf(record);
  return code !== undefined && ownerOf(code, product) === 'other-products';
}

function keyOf({ code, creator }: OwnedCode): string {
  return JSON.stringify([code, creator]);
}

/** The codes without an owner in any part; one that counts for the products of another part is none. */
function unownedIn(redeemed: readonly RedeemedCodes[]): UnownedCode[] {
  const [first, ...others] = redeemed.map(({ unowned }) => unowned);
  return (first ?? []).flatMap(({ code, why }) => {
    const whys = others.map((unowned) => unowned.find((it) => it.code === code)?.why);
    if (whys.includes(undefined)) return [];
    return [{ code, why: [why, ...whys].find((it) => it !== 'other-products') ?? why }];
  });
}
