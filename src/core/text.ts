/** Names as people list them: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], last: "and" | "or" = "and"): string {
  if (names.length < 2) return names.join("");
  const type = last === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat("en-GB", { type }).format(names);
}

/** `1 contribution`, `2 contributions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2 of 3 approvals`; once there are more than were asked for, `4 approvals, 3 asked`. `which` says more about them. */
export function measured(count: number, asked: number, one: string, which = ""): string {
  if (count > asked) return `${counted(count, one)}${which}, ${asked} asked`;
  return `${count} of ${counted(asked, one)}${which}`;
}
