/** A body in which the one task whose line holds this text is ticked, or cleared. */
export function tick(body: string, text: string, on: boolean): string {
  const lines = body.split("\n");
  const found = lines.filter((line) => isTask(line) && line.includes(text));
  if (found.length !== 1)
    throw new Error(`${found.length} tasks hold ${JSON.stringify(text)} in:\n${body}`);
  return lines
    .map((line) => (line === found[0] ? line.replace(/\[[ xX]\]/, on ? "[x]" : "[ ]") : line))
    .join("\n");
}

function isTask(line: string): boolean {
  return /^\s*[-*+] \[[ xX]\] /.test(line);
}
