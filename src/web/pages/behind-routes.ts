import type { Context, Hono } from "hono";
import type { Total } from "../../core/pages.ts";

/** The lists of all facts behind a number about somebody. */
export function serveBehind(
  app: Hono,
  answer: (c: Context, login: string, total: Total) => Promise<Response>,
): void {
  app.get("/:org/people/:login/contributions", (c) =>
    answer(c, c.req.param("login"), { kind: "contributions" }),
  );
  app.get("/:org/people/:login/badges/:badge", (c) =>
    answer(c, c.req.param("login"), { kind: "badge", called: c.req.param("badge") }),
  );
  app.get("/:org/people/:login/stages/:pathway/:stage", (c) => {
    const { login, pathway, stage } = c.req.param();
    return answer(c, login, { kind: "stage", pathway, stage });
  });
}
