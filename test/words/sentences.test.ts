import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sentencesIn } from "./sentences.ts";

/** Files in which sentences may stand in code, how many, and why: no person reads them as something said. */
const MAY: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "a command to copy": {
    "src/cli.ts": 1,
    "src/cli/add.ts": 2,
    "src/cli/directory.ts": 1,
    "src/cli/export.ts": 2,
    "src/cli/help.ts": 3,
    "src/cli/import.ts": 2,
    "src/cli/keys.ts": 2,
    "src/cli/messages.ts": 1,
    "src/cli/pages.ts": 2,
    "src/cli/plan.ts": 2,
    "src/cli/report.ts": 1,
    "src/cli/validate.ts": 2,
    "src/cli/plan/definitions-only.ts": 1,
    "src/cli/settle.ts": 1,
    "src/cli/stale-tables.ts": 1,
  },
  "words that are recognised where people write them": {
    "src/commands/credit-words/en.ts": 31,
    "src/commands/credit-words/es.ts": 21,
    // What people write above a roll call.
    "src/forms/roll-call.ts": 4,
    "src/definitions/checks/private-words.ts": 2,
    "src/definitions/schema/near-words.ts": 46,
    "src/exchange/sigs/date.ts": 2,
    "src/exchange/sigs/zone.ts": 15,
    "src/forms/answers.ts": 1,
    "src/forms/conversion-points.ts": 3,
    "src/core/unmanaged.ts": 1,
    "src/exchange/teams/write-peribolos.ts": 1,
    "src/commands/held-back.ts": 2,
  },
  "names of elements, keys and columns": {
    "src/commands/parse-commands.ts": 2,
    "src/definitions/yaml/cut.ts": 2,
    "src/definitions/yaml/read-yaml.ts": 1,
    "src/store/organizations.ts": 3,
    "src/store/pauses.ts": 1,
    "src/store/standings.ts": 2,
    "src/web/shape.ts": 41,
    "src/web/pages/local-times.ts": 1,
    "src/web/pages/style.ts": 1,
  },
  "a label's name in the default definitions": {
    "src/core/labels.ts": 1,
  },
  "what something is called between two rounds of questions": {
    "src/core/ledger/pairing.ts": 1,
    "src/features/foresight/belonging.ts": 2,
    "src/features/foresight/consequences.ts": 1,
    "src/features/foresight/described.ts": 1,
    "src/features/foresight/everybody.ts": 1,
    "src/features/foresight/follow-ups.ts": 1,
    "src/features/foresight/foresee.ts": 1,
  },
  "why an effect is wanted: logs and printed plans of tests": {
    "src/core/outbox.ts": 1,
    "src/core/print.ts": 14,
    "src/features/adoption/uphold.ts": 4,
    "src/features/asking/uphold.ts": 1,
    "src/features/checklists/uphold.ts": 2,
    "src/features/digest/circles.ts": 1,
    "src/features/digest/uphold.ts": 1,
    "src/features/directory/uphold.ts": 1,
    "src/features/foresight/uphold.ts": 1,
    "src/features/first-definitions/uphold.ts": 2,
    "src/features/forms-in-step/uphold.ts": 1,
    "src/features/ladder/taken.ts": 2,
    "src/features/ladder/uphold.ts": 2,
    "src/features/membership/exactly.ts": 2,
    "src/features/membership/uphold.ts": 1,
    "src/features/mentorships/uphold.ts": 2,
    "src/features/pathways/gone.ts": 1,
    "src/features/pathways/staying.ts": 2,
    "src/features/pathways/uphold.ts": 1,
    "src/features/requests/assigning/index.ts": 2,
    "src/features/requests/labels.ts": 2,
    "src/features/requests/left-over.ts": 1,
    "src/features/requests/outcomes/by-pull-request/waiting.ts": 2,
    "src/features/requests/outcomes/assign.ts": 1,
    "src/features/requests/outcomes/close.ts": 1,
    "src/features/requests/outcomes/labels.ts": 1,
    "src/features/requests/outcomes/log/index.ts": 1,
    "src/features/requests/outcomes/open/index.ts": 1,
    "src/features/requests/outcomes/team.ts": 1,
    "src/features/requests/uphold.ts": 2,
    "src/features/round-up/uphold.ts": 2,
    "src/features/starts/uphold.ts": 1,
  },
  "what GitHub writes itself, and labels that every repository begins with": {
    "src/core/opportunities.ts": 2,
    "src/forms/answers.ts": 1,
  },
  "states that are compared, and never shown": {
    "src/features/requests/course.ts": 1,
    "src/features/requests/meaning.ts": 2,
  },
  "a check's name on GitHub, which rules for branches refer to": {
    "src/features/adoption/check.ts": 1,
  },
  "errors by other ways than `throw new`, and what logs say": {
    "src/backfill/asking.ts": 1,
    "src/core/not-yet.ts": 1,
    "src/github/client/octokit.ts": 5,
    "src/github/read/files.ts": 1,
    "src/github/read/shown.ts": 1,
    "src/github/write/refused.ts": 2,
    "src/store/deliveries.ts": 1,
    "src/store/postgres/binaries.ts": 2,
    "src/worker/installed.ts": 2,
    "src/worker/round-problem.ts": 1,
    "src/worker/take.ts": 3,
  },
  "what GitHub is asked in GraphQL": {
    "src/backfill/documents.ts": 6,
    "src/github/read/unattended.ts": 1,
  },
  "SQL, and levels of isolation": {
    "src/store/backup/write.ts": 2,
    "src/store/deeds-anew.ts": 2,
    "src/store/embedded.ts": 3,
  },
  "answers to GitHub's deliveries and to machines, in their logs": {
    "src/web/body.ts": 2,
    "src/web/health.ts": 1,
    "src/web/metrics.ts": 12,
    "src/web/receive.ts": 16,
    "src/web/room.ts": 3,
    "src/web/set-up/set-up-app.ts": 1,
  },
};
const COUNTS: Readonly<Record<string, number>> = Object.assign({}, ...Object.values(MAY));

const files = globSync("{src,action}/**/*.ts")
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !/\/(?:generated|migrations|dist)\//.test(path))
  .toSorted();

describe("sentences in code", () => {
  test("are found in literals and templates, and not where no person reads them", () => {
    const code = `
      log.info({ a: 1 }, "it went well");
      throw new Error("it went wrong");
      const query = sql\`select all from facts\`;
      const said = "Hello to everybody";
      const more = \`<b class="big one">Welcome \${name}, my friend</b>\`;
    `;
    expect(sentencesIn(code)).toEqual(["Hello to everybody", "Welcome {}, my friend"]);
  });

  test.each(files)("%s says nothing to people by itself", (path) => {
    expect(sentencesIn(readFileSync(path, "utf8"))).toHaveLength(COUNTS[path] ?? 0);
  });

  test("are listed for files that are there", () => {
    expect(Object.keys(COUNTS).filter((path) => !files.includes(path))).toEqual([]);
  });
});
