/** A text without what is only there so that its source reads well: indentation, and empty lines. */
export function squeezed(text: string): string {
  return text.replaceAll(/\n\s+/g, "\n");
}
