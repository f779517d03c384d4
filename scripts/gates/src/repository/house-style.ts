import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Gate, Report } from '../gate.ts';
import { root, testSource } from '../workspace.ts';

const mostLines = 300;
const roomsWithoutSubject = /(^|\/)(utils?|helpers?|types|common|misc|shared|lib)(\/|\.tsx?$)/;

/** Chinese is set with marks of its own width. */
const halfWidth = /\p{Script=Han}[,;:!?(]|[,;:!?)]\p{Script=Han}/u;

/** What biome has no rule for: plain errors, files that hold two concepts, rooms without a subject, Chinese misset. */
export const houseStyle: Gate = {
  name: 'repository: house style',
  async run(): Promise<Report> {
    const files = globSync('{packages,examples}/*/src/**/*.{ts,tsx}', { cwd: root }).sort();
    const findings = files.flatMap((file) =>
      styleFindings(file, readFileSync(`${root}/${file}`, 'utf8')).map(
        (finding) => `${file}: ${finding}`,
      ),
    );
    return { checks: files.length, findings };
  },
};

export function styleFindings(file: string, text: string): string[] {
  const findings: string[] = [];
  if (roomsWithoutSubject.test(file))
    findings.push('the name says what kind of code it is, not what it is about');
  if (testSource.test(file)) return findings;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n').length - 1 - tableLines(source);
  if (lines > mostLines)
    findings.push(
      `${lines} lines of code (tables not counted); past ${mostLines} it holds two concepts`,
    );
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) && plainError(node.expression)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      findings.push(`line ${line + 1} throws a plain error; throw a LivelaneError with a code`);
    }
    if (isText(node) && halfWidth.test(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      findings.push(`line ${line + 1} has Chinese with half-width punctuation: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

function plainError(thrown: ts.Expression): boolean {
  return (
    ts.isNewExpression(thrown) &&
    /^(Error|TypeError|RangeError|SyntaxError)$/.test(thrown.expression.getText())
  );
}

/** Lines that only hold data: top-level constants whose value is one object or array literal. */
function tableLines(source: ts.SourceFile): number {
  const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const tables = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations.filter(isTable) : [],
  );
  return tables.reduce((sum, table) => sum + line(table.getEnd()) - line(table.getStart()) + 1, 0);
}

function isTable({ initializer }: ts.VariableDeclaration): boolean {
  let value = initializer;
  while (value !== undefined && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)))
    value = value.expression;
  return (
    value !== undefined &&
    (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value))
  );
}
