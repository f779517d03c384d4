import ts from 'typescript';

/** An example turned into a program that checks its own `// =>` comments. */
export interface Asserted {
  readonly program: string;
  readonly assertions: number;
}

/**
 * Each statement that is followed by `// => value` is checked against it: an expression by its value,
 * `const x = …` by x, and `console.log(…)` by what it prints. Comment lines right below go on with the value.
 */
export function asserted(code: string): Asserted {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let assertions = 0;
  const pieces = file.statements.map((statement) => {
    const expected = promise(code, statement);
    const text = statement.getText(file);
    if (expected === undefined) return text;
    assertions += 1;
    return check(statement, { text, expected, file });
  });
  return { program: pieces.join('\n'), assertions };
}

/** The value promised behind a statement. */
function promise(code: string, statement: ts.Statement): string | undefined {
  const lines = code.slice(statement.getEnd()).split('\n');
  const first =
    /^;?\s*\/\/ => ?(.*)$/.exec(lines[0] ?? '') ??
    (lines[0]?.trim() === '' ? ownLine(lines[1]) : null);
  if (first === null) return undefined;
  const rest = lines.slice(lines[0]?.trim() === '' ? 2 : 1);
  const end = rest.findIndex((line) => !/^\s*\/\/(?! =>)/.test(line));
  const more = rest
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.replace(/^\s*\/\/ ?/, ''));
  return [first[1] ?? '', ...more].join('\n').trim();
}

function ownLine(line: string | undefined): RegExpExecArray | null {
  return /^\s*\/\/ => ?(.*)$/.exec(line ?? '');
}

interface Promised {
  readonly text: string;
  readonly expected: string;
  readonly file: ts.SourceFile;
}

function check(statement: ts.Statement, { text, expected, file }: Promised): string {
  const wanted = JSON.stringify(expected);
  if (ts.isVariableStatement(statement)) {
    const name = statement.declarationList.declarations[0]?.name.getText(file) ?? '';
    return `${text}\nexpectValue(${/^\w+$/.test(name) ? name : `(${name})`}, ${wanted});`;
  }
  if (!ts.isExpressionStatement(statement)) return `${text}\nexpectValue(undefined, ${wanted});`;
  const { expression } = statement;
  if (ts.isCallExpression(expression) && expression.expression.getText(file) === 'console.log') {
    return `expectPrinted([${expression.arguments.map((argument) => argument.getText(file)).join(', ')}], ${wanted});`;
  }
  return `expectValue((${expression.getText(file)}), ${wanted});`;
}
