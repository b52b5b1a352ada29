/** The lines of a text, none longer than so many characters where its words allow. */
export function wrapped(text: string, width: number): readonly string[] {
  const line = new RegExp(`.{1,${width}}(?:\\s|$)|\\S+\\s*`, "g");
  return text.split("\n").flatMap((one) => {
    const lines = one.match(line) ?? [""];
    return lines.map((part) => part.trimEnd());
  });
}
