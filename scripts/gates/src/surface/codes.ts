import ts from 'typescript';
import type { Gate } from '../gate.ts';
import { readTypes, type Types } from '../types.ts';
import { entrySources } from '../workspace.ts';

/** Fields that say in words what a `code` beside them stands for. */
const texts = ['message', 'detail', 'text', 'says', 'sentence', 'summary', 'reason', 'what'];

/** Fields that are a code of another name where they are one of a closed set of strings. */
const reasons = ['why', 'reason', 'cause', 'problem', 'fault'];

/** The types that may hold a code and a text. */
const known: readonly string[] = [
  'Finding',
  'InputIssue',
  'LivelaneError',
  'LivelaneError.toJSON()',
  'ErrorOf',
  'InputInvalid',
  'InputInvalid.toJSON()',
  // A field of a written verification, which is no record: its why and message stay.
  'DutyVerification.broken',
];

/** No exported type but the known ones and those of records holds a code and a text: there is one way to say that something is wrong. */
export const codes: Gate = {
  name: 'surface: codes',
  async run({ packages }) {
    const files = (await Promise.all(packages.map(entrySources))).flat();
    const stray = codedTypes(readTypes(files), files).filter((name) => !known.includes(name));
    return {
      checks: files.length,
      findings: stray.map((name) => `${name} holds a code and a text; return a Finding instead`),
    };
  },
};

/**
 * Where the exported types of some files hold a code and a text, such as `Report.notes`; each declaration once. What
 * the schemas of `RECORDS` declare is left out: fields that records have stay.
 */
export function codedTypes({ checker, exportsOf }: Types, files: readonly string[]): string[] {
  const exported = files.flatMap((file) => [...exportsOf(file)]);
  const named = exported.filter(([, { flags }]) => flags & ts.SymbolFlags.Type);
  const functions = exported.filter(([, { flags }]) => flags & ts.SymbolFlags.Function);
  const records = files.flatMap((file) => exportsOf(file).get('RECORDS') ?? []);
  const recorded = coded(
    new Map(records.flatMap((one) => recordTypes(checker.getTypeOfSymbol(one), checker))),
    checker,
  );
  const found = coded(
    new Map([
      ...named.map(([name, symbol]) => [checker.getDeclaredTypeOfSymbol(symbol), name] as const),
      ...functions.map(([name, symbol]) => [checker.getTypeOfSymbol(symbol), name] as const),
    ]),
    checker,
  );
  return [...found].filter(([code]) => !recorded.has(code)).map(([, name]) => name);
}

/** The types of records in a registry of their schemas, each with its kind. */
function recordTypes(registry: ts.Type, checker: ts.TypeChecker): [ts.Type, string][] {
  return registry.getProperties().flatMap((kind) => {
    let type: ts.Type | undefined = checker.getTypeOfSymbol(kind);
    for (const name of ['_zod', 'output']) {
      const field: ts.Symbol | undefined = type?.getProperty(name);
      type = field && checker.getTypeOfSymbol(field);
    }
    return type === undefined ? [] : [[type, kind.name] satisfies [ts.Type, string]];
  });
}

/** The declarations of codes beside texts in some types and what they are made of, each with its first place. */
function coded(
  paths: Map<ts.Type, string>,
  checker: ts.TypeChecker,
): ReadonlyMap<ts.Declaration, string> {
  const found = new Map<ts.Declaration, string>();
  // The map grows while it is read, so that a given type is named before what leads to it.
  for (const [type, path] of paths) {
    const code = codeOf(type, checker)?.declarations?.[0];
    if (code && !found.has(code)) found.set(code, path);
    for (const [part, name] of partsOf(type, checker))
      if (!paths.has(part)) paths.set(part, path + name);
  }
  return found;
}

/** The field that holds a code beside a text: `code`, or a reason out of a closed set of strings. */
function codeOf(type: ts.Type, checker: ts.TypeChecker): ts.Symbol | undefined {
  const codes = ['code', ...reasons].flatMap((name) => type.getProperty(name) ?? []);
  return codes.find(
    (code) =>
      (code.name === 'code' || isClosed(checker.getTypeOfSymbol(code))) &&
      texts.some((name) => name !== code.name && type.getProperty(name)),
  );
}

function isOwnAndPublic(declaration: ts.Declaration): boolean {
  const isHidden = ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private;
  return !isHidden && !declaration.getSourceFile().isDeclarationFile;
}

/** Whether a type is a union of two or more literal strings. */
function isClosed(type: ts.Type): boolean {
  return type.isUnion() && type.types.every((one) => one.isStringLiteral());
}

/** The types that a type is made of, as far as they are declared in sources, each with its place. */
function partsOf(type: ts.Type, checker: ts.TypeChecker): [ts.Type, string][] {
  if (type.isUnionOrIntersection()) return type.types.map((one) => [one, '']);
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  const fields = checker
    .getPropertiesOfType(type)
    .filter(({ declarations: [first] = [] }) => first !== undefined && isOwnAndPublic(first));
  return [
    ...(item === undefined ? [] : [[item, ''] satisfies [ts.Type, string]]),
    ...type.getCallSignatures().map((one): [ts.Type, string] => [one.getReturnType(), '()']),
    ...fields.map((one): [ts.Type, string] => [checker.getTypeOfSymbol(one), `.${one.name}`]),
  ];
}
