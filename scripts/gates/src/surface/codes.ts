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
];

/** Other types that do, with the reason; one that is not found any more has to go from here. */
const exceptions: Readonly<Record<string, string>> = {
  'CreatorGrade.findings': 'a field of a record: findings as its schema has them',
  'CreditedSale.findings': 'a field of a record: its code and detail stay',
  'DutyVerification.broken': 'a field of a written verification: its why and message stay',
  Gap: 'a gap of a session log: its what and detail stay',
  'Settlement.findings': 'a field of a record: its code and detail stay',
};

/** No exported type but the known ones holds a code and a text: there is one way to say that something is wrong. */
export const codes: Gate = {
  name: 'surface: codes',
  async run({ packages }) {
    const files = (await Promise.all(packages.map(entrySources))).flat();
    const found = codedTypes(readTypes(files), files);
    const stray = found.filter((name) => !known.includes(name) && exceptions[name] === undefined);
    const idle = Object.keys(exceptions).filter((name) => !found.includes(name));
    return {
      checks: files.length,
      findings: [
        ...stray.map((name) => `${name} holds a code and a text; return a Finding instead`),
        ...idle.map((name) => `codes.ts: the exception ${name} is not needed`),
      ],
    };
  },
};

/** Where the exported types of some files hold a code and a text, such as `Settlement.findings`; each declaration once. */
export function codedTypes({ checker, exportsOf }: Types, files: readonly string[]): string[] {
  const exported = files.flatMap((file) => [...exportsOf(file)]);
  const named = exported.filter(([, { flags }]) => flags & ts.SymbolFlags.Type);
  const functions = exported.filter(([, { flags }]) => flags & ts.SymbolFlags.Function);
  // The sets grow while they are read, so that an exported type is named before what leads to it.
  const paths = new Map([
    ...named.map(([name, symbol]) => [checker.getDeclaredTypeOfSymbol(symbol), name] as const),
    ...functions.map(([name, symbol]) => [checker.getTypeOfSymbol(symbol), name] as const),
  ]);
  const found = new Map<ts.Declaration, string>();
  for (const [type, path] of paths) {
    const code = codeOf(type, checker)?.declarations?.[0];
    if (code && !found.has(code)) found.set(code, path);
    for (const [part, name] of partsOf(type, checker))
      if (!paths.has(part)) paths.set(part, path + name);
  }
  return [...found.values()];
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
