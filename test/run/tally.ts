/** What some tests came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line each for the summary: what failed, why something was skipped. */
  readonly notes: readonly string[];
}

/** Adds outcomes up. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  readonly #notes = new Set<string>();

  add(outcome: Outcome): void {
    this.passed += outcome.passed;
    this.failed += outcome.failed;
    this.skipped += outcome.skipped;
    for (const note of outcome.notes) this.note(note);
  }

  note(line: string): void {
    this.#notes.add(line);
  }

  /** The notes, and the line that others read: the last. */
  summary(): string {
    const line = `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
    return [...this.#notes, line, ''].join('\n');
  }
}
