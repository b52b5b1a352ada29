import { answered } from "../github/client/answers.ts";
import { failureOf } from "../github/client/failure.ts";

/** What only the App itself is asked, by its id and its key. */
const OF_THE_APP = /\/app\/hook\/deliveries(?:\?|$)/;

/** Why a round failed, for the log: in words where somebody has to look into the App's credentials. */
export function roundProblem(error: unknown): string {
  const { request } = Object(error) as { readonly request?: { readonly url?: string } };
  const isStranger = answered(error, 401, 404) && OF_THE_APP.test(request?.url ?? "");
  const { problem } = failureOf(error);
  if (!isStranger) return problem;
  return `GitHub doesn't know the App by this id and private key: are both of the same App, is it still there, and on this GitHub? ${problem}`;
}
