import { expect, test } from "vitest";
import { accountLinesIn } from "../../src/definitions/account-lines.ts";

test("the lines of accounts' numbers are known by what the files about people are called", () => {
  expect(
    accountLinesIn([
      { path: "people/ada.yml", text: "name: Ada\ngithub: ada\naccount: 1\n" },
      { path: "people/lin.yaml", text: '"account": 2\nname: Lin\n' },
      { path: "people/sam.yml", text: "name: Sam\n# account: 3\n" },
      { path: "communities/data.yml", text: "account: 4\n" },
    ]),
  ).toEqual({ ada: 3, lin: 1 });
});
