/** Why the studio cannot start, with what to do. */
export class StartProblem extends Error {
  /** Exit code of the process: 2 for what was given to it, 1 for where it stands. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
