/** Whoever reads only the first lines, as `head` does, closes the pipe early: what follows goes nowhere, and nobody is told. */
export function letPipesClose(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
