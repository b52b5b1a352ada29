/** One line, for whoever asked. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
