interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A paragraph in which no line begins inside a code span or an HTML comment: there, line ends become spaces. */
export function joinHidden(paragraph: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to } of hiddenStretches(paragraph)) {
    parts.push(paragraph.slice(done, from), paragraph.slice(from, to).replaceAll("\n", " "));
    done = to;
  }
  return parts.join("") + paragraph.slice(done);
}

function hiddenStretches(paragraph: string): readonly Stretch[] {
  const closer = closersIn(paragraph);
  const lastComment = paragraph.lastIndexOf("-->");
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { 0: mark, index } of paragraph.matchAll(/\\[^]|<!--|`+/g)) {
    if (index < done || mark.startsWith("\\")) continue;
    const from = index + mark.length;
    const comment = mark === "<!--";
    if (comment && lastComment < from) continue;
    const to = comment ? paragraph.indexOf("-->", from) + 3 : closer(mark, from);
    if (to === undefined) continue;
    stretches.push({ from: index, to });
    done = to;
  }
  return stretches;
}

/** Finds the next run of as many backticks; asked in reading order, so that each run is passed once. */
function closersIn(paragraph: string): (mark: string, from: number) => number | undefined {
  const runs = [...paragraph.matchAll(/`+/g)].toReversed();
  const byLength = Map.groupBy(runs, ([run]) => run.length);
  return (mark, from) => {
    const ahead = byLength.get(mark.length) ?? [];
    let run = ahead.pop();
    while (run && run.index < from) run = ahead.pop();
    return run && run.index + mark.length;
  };
}
