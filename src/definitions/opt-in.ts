/** The words by which a team is opted in, with what joins them to the rest, and the beginning of their sentence: “Its members are”. */
const OPTED_IN =
  /[\s(,;:\u2013\u2014-]*(?:[^.!?(),;:\u2013\u2014]*\b(?:is|are)\s+)?managed by waymark[\s).,;:\u2013\u2014-]*/i;

/** What a team's description says besides the words by which it is opted in; nothing but spaces where it says no more. */
export function withoutOptIn(description: string): string {
  return description.replace(OPTED_IN, (found, at: number, whole) => {
    const [before, after] = [whole.slice(0, at), whole.slice(at + found.length)];
    return /[^.!?]$/.test(before) && /^\p{Lu}/u.test(after) ? ". " : " ";
  });
}
