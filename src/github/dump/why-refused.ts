import { failedRequest } from "../client/answers.ts";

/** Why GitHub did not show an organisation's teams, and what helps. */
export function whyRefused(error: unknown, org: string): string {
  const status = failedRequest(error)?.status;
  const said = error instanceof Error ? error.message : String(error);
  if (status === 401)
    return "GitHub does not know this GITHUB_TOKEN: is it whole, and not expired?";
  if (status === 404)
    return `GitHub shows no teams of ${org}: is that its name, and may GITHUB_TOKEN read its members (read:org)?`;
  if (status === 403 || status === 429)
    return `GitHub refuses for now, or this GITHUB_TOKEN may not read teams: ${said}`;
  return `GitHub could not be asked: ${said}`;
}
