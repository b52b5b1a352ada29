/** A name by its letters and digits alone: people write it in quotes, or with a full stop behind it. */
export function spelled(text: string): string {
  const parts = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.join("-");
}
