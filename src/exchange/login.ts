const BEFORE = /^(?:@|https?:\/\/(?:www\.)?github\.com\/)/i;

/** A user name as people write it: some put an @ before it, or the whole address of somebody's page on GitHub. */
export function loginIn(text: string): string {
  const login = text.trim().replace(BEFORE, "");
  return login.endsWith("/") ? login.slice(0, -1) : login;
}
