import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../workspace.ts';

/** An expression, with the file whose names it uses. */
export interface Place {
  readonly node: ts.Expression;
  readonly file: string;
}

/** What a source file declares and takes in, by name; parsed only, no type is worked out. */
interface Names {
  readonly values: ReadonlyMap<string, ts.Expression>;
  /** Names taken out of an object: `const { law } = Contract.def.shape`. */
  readonly parts: ReadonlyMap<string, { readonly of: ts.Expression; readonly field: string }>;
  readonly functions: ReadonlyMap<string, ts.Expression>;
  /** Names from other files, also those that an entry only passes on. */
  readonly foreign: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** The doc comments of whatever has a name. */
  readonly docs: ReadonlyMap<string, string>;
}

const vocabulary = 'packages/contracts/src/vocabulary';
const known = new Map<string, Names>();

/** Where a name's value stands, followed through imports; undefined for what comes from outside the workspace. */
export function placeOf(name: string, file: string): Place | undefined {
  const { values, foreign } = namesIn(file);
  const value = values.get(name);
  if (value !== undefined) return { node: value, file };
  const other = foreign.get(name);
  const path = other && pathOf(other.from, file);
  return path === undefined ? undefined : placeOf(other?.name ?? name, path);
}

/** The object and the field that a name was taken out of. */
export function partOf(
  name: string,
  file: string,
): { readonly of: Place; readonly field: string } | undefined {
  const part = namesIn(file).parts.get(name);
  return part && { of: { node: part.of, file }, field: part.field };
}

/** What a function returns, where it does nothing else. */
export function returnedBy(name: string, file: string): Place | undefined {
  const { functions, foreign } = namesIn(file);
  const returned = functions.get(name);
  if (returned !== undefined) return { node: returned, file };
  const other = foreign.get(name);
  const path = other && pathOf(other.from, file);
  return path === undefined ? undefined : returnedBy(other?.name ?? name, path);
}

/** The doc comment of a name in a file. */
export function docOf(name: string, file: string): string | undefined {
  return namesIn(file).docs.get(name);
}

/** A node's doc comment as one line of Markdown. */
export function commentOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comment?.comment);
  return text
    ?.replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}

function pathOf(specifier: string, file: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(file), specifier);
  if (specifier === '@livelane/contracts/vocabulary') return `${vocabulary}/index.ts`;
  return undefined;
}

function namesIn(file: string): Names {
  const seen = known.get(file);
  if (seen !== undefined) return seen;
  const names = read(file);
  known.set(file, names);
  return names;
}

function read(file: string): Names {
  const [values, functions, docs] = [new Map(), new Map(), new Map()];
  const [parts, foreign] = [new Map(), new Map()];
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    const doc = commentOf(statement);
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer === undefined) continue;
        if (ts.isIdentifier(name)) {
          values.set(name.text, initializer);
          if (doc !== undefined) docs.set(name.text, doc);
        } else if (ts.isObjectBindingPattern(name)) {
          for (const element of name.elements)
            parts.set(element.name.getText(), { of: initializer, field: fieldOf(element) });
        }
      }
    } else if (ts.isFunctionDeclaration(statement)) {
      const returned = statement.body?.statements.find(ts.isReturnStatement)?.expression;
      if (returned !== undefined) functions.set(statement.name?.text, returned);
    } else if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      if (doc !== undefined) docs.set(statement.name.text, doc);
    } else collectForeign(statement, foreign);
  }
  return { values, parts, functions, foreign, docs };
}

function fieldOf(element: ts.BindingElement): string {
  return (element.propertyName ?? element.name).getText();
}

function collectForeign(
  statement: ts.Statement,
  foreign: Map<string, { from: string; name: string }>,
): void {
  const isImport = ts.isImportDeclaration(statement);
  if (!isImport && !ts.isExportDeclaration(statement)) return;
  const bindings = isImport ? statement.importClause?.namedBindings : statement.exportClause;
  const specifier = statement.moduleSpecifier;
  if (bindings === undefined || specifier === undefined || !ts.isStringLiteral(specifier)) return;
  if (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings)) return;
  for (const { name, propertyName } of bindings.elements)
    foreign.set(name.text, { from: specifier.text, name: (propertyName ?? name).text });
}
