import { describe, expect, it } from "vitest";
import { freshDatabase } from "../store/database.ts";
import { folderOf, waymark } from "./run.ts";

function rebuild(url: string) {
  return waymark(["rebuild"], folderOf([]), { DATABASE_URL: url });
}

describe("waymark rebuild", () => {
  it("says that there is nothing yet", async () => {
    const ran = rebuild(await freshDatabase());
    expect(ran).toEqual({ code: 0, out: "There's nothing to replay yet.\n", err: "" });
  });

  it.each([
    ["mysql://me@db/waymark", "DATABASE_URL has to begin with postgres://"],
    ["postgres://me@127.0.0.1:1/waymark", "can't reach the database in DATABASE_URL"],
  ])("with DATABASE_URL=%s says that %s", (url, words) => {
    const { code, out, err } = rebuild(url);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`waymark rebuild: ${words}`);
  });
});
