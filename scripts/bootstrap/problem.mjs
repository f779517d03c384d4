/** Something the machine lacks or the user mistyped: printed as one sentence, without a stack. */
export class SetupProblem extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'SetupProblem';
    this.exitCode = exitCode;
  }
}
