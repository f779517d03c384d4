import ts from 'typescript';
import { lentMeaning } from './lent.ts';
import { commentOf, docOf, type Place, partOf, placeOf, returnedBy } from './source.ts';

/** A field as its source says it. */
export interface Field {
  readonly name: string;
  /** Where it stands in its file, such as `ProductSchema.price`. */
  readonly owner: string;
  /** Its doc comment. */
  readonly meaning: string | undefined;
  readonly value: Place;
}

/** What a schema is made of, as its source says it; `names` are those it went by, the outermost first. */
export type Shape = { readonly names: readonly string[] } & (
  | { readonly is: 'object'; readonly fields: readonly Field[] }
  | { readonly is: 'list'; readonly item: Place }
  | { readonly is: 'map'; readonly key: Place; readonly value: Place }
  | { readonly is: 'union'; readonly options: readonly Place[] }
  | { readonly is: 'leaf' }
);

const objects: ReadonlySet<string> = new Set(['record', 'object', 'strictObject', 'looseObject']);
const wrappers: ReadonlySet<string> = new Set(['exactOptional', 'optional', 'nullable']);

/** What a schema's type says of itself: its doc comment, by the first of the schema's names that has one. */
export function typeDoc(names: readonly string[], { file }: Place): string | undefined {
  for (const name of names) {
    const home = placeOf(name, file)?.file ?? file;
    const own = docOf(name.replace(/Schema$/, ''), home);
    const doc = own ?? docOf(name, home)?.replace(/^Schema of (an? )?/, '');
    if (doc !== undefined) return doc;
  }
  return undefined;
}

/** The shape of a schema's source, through names, checks, and what makes it optional or nullable. */
export function shapeOf(place: Place, names: readonly string[] = []): Shape {
  const { file } = place;
  const node = bare(place.node);
  if (ts.isIdentifier(node)) return shapeOfName(node.text, file, names);
  if (!ts.isCallExpression(node)) return { names, is: 'leaf' };
  const { expression: callee, arguments: given } = node;
  const [first, second] = given;
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'check')
    return shapeOf({ node: callee.expression, file }, names);
  const called = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  if (first === undefined) return { names, is: 'leaf' };
  if (wrappers.has(called)) return shapeOf({ node: first, file }, names);
  if (called === 'record' && second !== undefined)
    return { names, is: 'map', key: { node: first, file }, value: { node: second, file } };
  if (objects.has(called)) return { names, is: 'object', fields: fieldsOf({ node: first, file }) };
  if (called === 'array') return { names, is: 'list', item: { node: first, file } };
  if (called === 'union') return { names, is: 'union', options: elements(first, file) };
  if ((called === 'discriminatedUnion' || called === 'openUnion') && second !== undefined)
    return { names, is: 'union', options: elements(second, file) };
  return { names, is: 'leaf' };
}

function shapeOfName(name: string, file: string, names: readonly string[]): Shape {
  const place = placeOf(name, file);
  if (place !== undefined) return shapeOf(place, [...names, name]);
  const part = partOf(name, file);
  const field = part && fieldsOf(shapeObject(part.of)).find((it) => it.name === part.field);
  return field === undefined ? { names, is: 'leaf' } : shapeOf(field.value, names);
}

/** The fields of an object in source, those that it takes over from others included. */
export function fieldsOf(place: Place): Field[] {
  const { file } = place;
  const node = bare(place.node);
  if (ts.isIdentifier(node)) {
    const named = placeOf(node.text, file);
    return named === undefined ? [] : fieldsOf(named);
  }
  if (ts.isCallExpression(node)) return fieldsOfCall(node, file);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property): Field[] => {
    if (ts.isSpreadAssignment(property)) return fieldsOf({ node: property.expression, file });
    if (property.name === undefined) return [];
    const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
    const owner = ownerOf(property);
    const meaning = said(commentOf(property), lentMeaning(file, owner));
    if (ts.isPropertyAssignment(property))
      return [
        {
          name,
          owner,
          meaning,
          value: { node: property.initializer, file },
        },
      ];
    if (!ts.isShorthandPropertyAssignment(property)) return [];
    const value = { node: property.name, file };
    return [{ name, owner, value, meaning: meaning ?? taken(name, file) }];
  });
}

/** A comment that only tells what leaving the field out means has its meaning put before it. */
function said(comment: string | undefined, lent: string | undefined): string | undefined {
  if (comment === undefined) return lent;
  return comment.startsWith('Left out') && lent !== undefined ? `${lent} ${comment}` : comment;
}

/** The names from the declaration in which a property stands down to the property. */
function ownerOf(property: ts.ObjectLiteralElementLike): string {
  const names: string[] = [];
  for (let node: ts.Node = property; !ts.isSourceFile(node); node = node.parent) {
    const name = nameOf(node);
    if (name !== undefined) names.unshift(name);
  }
  const literal = ts.isPropertyAssignment(property) ? literalOf(property.initializer) : '';
  return `${names.join('.')}${literal}`;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isObjectLiteralElementLike(node) || ts.isVariableDeclaration(node))
    return node.name?.getText();
  return ts.isFunctionDeclaration(node) ? node.name?.getText() : undefined;
}

/** `="pin"` for `z.literal('pin')`, so that the forms of a union are told apart. */
function literalOf(value: ts.Expression): string {
  const [first] = ts.isCallExpression(value) ? value.arguments : [];
  const isLiteral = value.getText().startsWith('z.literal(') && first !== undefined;
  return isLiteral && ts.isStringLiteral(first) ? `="${first.text}"` : '';
}

/** The comment of a field that was taken out of another object and put in here. */
function taken(name: string, file: string): string | undefined {
  const part = partOf(name, file);
  return part && fieldsOf(shapeObject(part.of)).find((it) => it.name === part.field)?.meaning;
}

/** `Contract.def.shape` and `Contract.shape` stand for the object that the schema was made of. */
function shapeObject(place: Place): Place {
  let node = bare(place.node);
  while (ts.isPropertyAccessExpression(node)) node = bare(node.expression);
  const named = ts.isIdentifier(node) ? placeOf(node.text, place.file) : undefined;
  const made = named && unchecked(named.node);
  const first = made && ts.isCallExpression(made) ? made.arguments[0] : undefined;
  return named === undefined || first === undefined ? place : { node: first, file: named.file };
}

/** What a schema was before its checks. */
function unchecked(given: ts.Expression): ts.Expression {
  const node = bare(given);
  const callee = ts.isCallExpression(node) ? node.expression : undefined;
  const isCheck = callee && ts.isPropertyAccessExpression(callee) && callee.name.text === 'check';
  return isCheck ? unchecked(callee.expression) : node;
}

/** `open(fields)` has the fields of its argument; another function's fields are those of what it returns. */
function fieldsOfCall(node: ts.CallExpression, file: string): Field[] {
  const name = node.expression.getText();
  const [first] = node.arguments;
  if (name === 'open' && first !== undefined) return fieldsOf({ node: first, file });
  const returned = returnedBy(name, file);
  return returned === undefined ? [] : fieldsOf(returned);
}

function elements(list: ts.Expression, file: string): Place[] {
  const node = bare(list);
  return ts.isArrayLiteralExpression(node) ? node.elements.map((it) => ({ node: it, file })) : [];
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}
