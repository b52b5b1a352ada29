/** A known heading stands a second time. */
export function repeated(label: string): string {
  return `The heading “${label}” stands there twice, so it is not clear which answer counts: keep one of them.`;
}

/** A heading that a form has more than once stands there more often still. */
export function tooOften(label: string): string {
  return `The heading “${label}” stands there more often than in the form, so it is not clear which answer counts: take out what is too much.`;
}

/** A known heading stands after one that follows it in the form. */
export function outOfOrder(label: string): string {
  return `The heading “${label}” is not in its place: keep the headings in the order of the form.`;
}

/** A heading is swallowed by what stands before it. */
export function hidden(label: string): string {
  return `The heading “${label}” is inside a code block or a comment: close the one before it.`;
}

/** A heading that must be there is not. */
export function missing(label: string): string {
  return `The heading “### ${label}” is missing: put it back, with an answer below it.`;
}

/** A required question has no answer. */
export function unanswered(label: string): string {
  return `“${label}” needs an answer.`;
}

/** A required box is empty. */
export function unticked(label: string, option: string): string {
  return `“${option}” under “${label}” needs a tick.`;
}
