import { expect, test } from "vitest";
import { newCommunityFile } from "../../../src/definitions/edit/new-community.ts";
import { readDefinitions } from "../../../src/definitions/read.ts";

const nothing = { name: "", purpose: "", charter: "", team: "", leads: [], channels: "" };

function told(text: string): unknown {
  const files = [
    { path: "waymark.yml", text: "organization: Harbor\n" },
    { path: "communities/maps.yml", text },
  ];
  const { definitions, problems } = readDefinitions(files);
  expect(problems).toEqual([]);
  return definitions?.communities["maps"];
}

test("a new community's file says what people wrote, whatever that looks like", () => {
  const text = newCommunityFile({
    name: "Maps: the big ones",
    purpose: "We draw\r\n  maps. # Not a comment\n\n- no list",
    charter: "https://docs.example/maps",
    leads: ["olu", "123"],
    team: "on",
    channels:
      "Chat: https://chat.example/maps\r\n\n- #maps on the wall\n* https://video.example\nnull\n",
  });
  expect(told(text)).toEqual({
    name: "Maps: the big ones",
    purpose: "We draw maps. # Not a comment - no list",
    charter: "https://docs.example/maps",
    leads: [{ github: "olu" }, { github: "123" }],
    team: "on",
    channels: [
      { name: "Chat", url: "https://chat.example/maps" },
      { name: "#maps on the wall" },
      { name: "https://video.example", url: "https://video.example" },
      { name: "null" },
    ],
  });
});

test("what nobody answered is left out", () => {
  expect(newCommunityFile({ ...nothing, name: "Maps" })).toBe("name: Maps\n");
  expect(newCommunityFile({ ...nothing, name: "Maps", leads: ["lin"] })).toBe(
    "name: Maps\nleads:\n  - { github: lin }\n",
  );
});
