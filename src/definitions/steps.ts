/** Long work, step by step: between two of them others may have their turn. */
export type Steps<T> = Generator<undefined, T>;

/** Does it all, and whatever else there is waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
