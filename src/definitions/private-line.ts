/** The line of `private:` in the text of the settings, from 1; nothing where none begins so. */
export function privateLineIn(settings: string): number | undefined {
  const line = settings.split("\n").findIndex((text) => /^["']?private["']?\s*:/.test(text));
  return line < 0 ? undefined : line + 1;
}
