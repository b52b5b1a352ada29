import { readEnvironment } from "../../src/environment.ts";
import { cell } from "./checks-page.ts";

/** What a server does without any variable; there are no credentials in a folder that is not there. */
const plainly = readEnvironment({ WAYMARK_CREDENTIALS: "/nowhere/credentials.json" });
const DATA = "folder" in plainly.keeping ? plainly.keeping.folder : "";

interface Variable {
  readonly what: string;
  /** What it is where nobody says. */
  readonly otherwise?: string;
}

type Variables = Readonly<Record<string, Variable>>;

const APP: Variables = {
  APP_ID: { what: "The number of the GitHub App, under “App ID” in its settings." },
  PRIVATE_KEY: {
    what: "The App's private key: as it is, on one line with `\\n` for line breaks, or in base64.",
  },
  PRIVATE_KEY_PATH: { what: "The file that holds the private key, instead of `PRIVATE_KEY`." },
  WEBHOOK_SECRET: { what: "The secret under “Webhook” in the App's settings." },
  WAYMARK_CREDENTIALS: {
    what: "The file in which the set-up keeps what GitHub gave. Waymark refuses it where another account owns it or may read it.",
    otherwise: `\`credentials.json\` in \`WAYMARK_DATA\``,
  },
};

const SERVER: Variables = {
  PUBLIC_URL: {
    what: "Where people reach the pages, such as `https://waymark.example`. Pages name it to whoever shares them, and comments lead to them. With a path, such as `https://town.example/waymark`, a proxy has to take that path away before it asks Waymark; the set-up doesn't work there, so give the App's credentials.",
    otherwise: "the address that was typed in the set-up",
  },
  WEBHOOK_PROXY_URL: {
    what: "A channel, such as one of https://smee.io/new, from which Waymark fetches its webhooks where GitHub can't reach it: for trying it out, since whoever knows the channel can read along.",
  },
  HOST: {
    what: "The address to listen on; `0.0.0.0` is every one.",
    otherwise: code(plainly.host),
  },
  PORT: { what: "The port to listen on; 0 is any free one.", otherwise: code(plainly.port) },
  LOG_LEVEL: {
    what: "`trace`, `debug`, `info`, `warn`, `error`, `fatal`, or `silent`.",
    otherwise: code(plainly.logLevel),
  },
};

const BADGES: Variables = {
  WAYMARK_KEYS: {
    what: "The file with the keys that sign badges people claim, as [`waymark keys`](command-line.md#waymark-keys) writes it. It needs `PUBLIC_URL`. Waymark refuses it where another account owns it or may read it. [Signed badges](how-to/open-badges.md) tells more.",
    otherwise: "badges aren't signed",
  },
};

const KEEPING: Variables = {
  DATABASE_URL: {
    what: "A PostgreSQL of yours, such as `postgres://user:password@host/name`. Then start as many replicas as you like.",
    otherwise: "a PostgreSQL that comes with Waymark, in `WAYMARK_DATA`",
  },
  WAYMARK_DATA: {
    what: "The folder for the credentials and, without `DATABASE_URL`, for the database.",
    otherwise: code(DATA),
  },
  WAYMARK_KEEP_DELIVERIES: {
    what: "For how many days webhooks are kept once they are taken, 3 at the least. What they told stays in the ledger for good.",
    otherwise: code(plainly.keepDays),
  },
};

const GITHUB: Variables = {
  GITHUB_SERVER_URL: {
    what: "Where GitHub is: every link leads there, and its API follows from it. GitHub sets it in workflows.",
    otherwise: code(plainly.github),
  },
  GHE_HOST: {
    what: "The host of a GitHub Enterprise Server, such as `github.example.org`, instead of `GITHUB_SERVER_URL`.",
    otherwise: code(new URL(plainly.github).host),
  },
  GHE_PROTOCOL: { what: "How that host is reached.", otherwise: "`https`" },
  GITHUB_API_URL: {
    what: "The root of GitHub's API, where it isn't the usual one of that host.",
    otherwise: code(plainly.api),
  },
};

const COMMANDS: Variables = {
  GITHUB_TOKEN: {
    what: "What `waymark import --from github` reads teams with. It needs the scope `read:org`.",
  },
  GITHUB_REPOSITORY: {
    what: "The repository that the links of `waymark directory` lead to, unless `--repository` says it; GitHub sets it in workflows.",
  },
  "LC_ALL`, `LC_MESSAGES`, `LANG": {
    what: "The language of the command line and of the server's first words: the first of them that is set counts, and `es_MX.UTF-8` is Spanish. Where it names none of ours, as `C` does, `waymark validate` speaks the language of the definitions.",
    otherwise: "English",
  },
  NO_COLOR: { what: "With any value, nothing is printed in color, as with `--no-color`." },
  FORCE_COLOR: { what: "With any value but `0`, problems are in color even where no terminal is." },
};

const SECTIONS = [
  [
    "The GitHub App",
    "With neither an id nor a key, Waymark takes the credentials that its set-up kept. Without those too, it serves the set-up. What the environment says goes before the file.",
    APP,
  ],
  ["The server", undefined, SERVER],
  ["Signed badges", undefined, BADGES],
  ["What is kept, and where", undefined, KEEPING],
  ["GitHub itself", "Nothing of this is needed for github.com.", GITHUB],
  [
    "The command line",
    `\`waymark backup\`, \`restore\`, \`rebuild\`, \`plan\`, and \`report\` find what the server keeps by \`DATABASE_URL\` and \`WAYMARK_DATA\`, too. They don't read \`.env\`: set the variables yourself.`,
    COMMANDS,
  ],
] as const;

const INTRO = `# Environment variables

Waymark is configured by environment variables, and by nothing else. \`npm start\` also reads a file \`.env\` in the folder where it is started; what is set already goes before it. A variable that is empty counts as not set, so a line of the file stands in for it. Whatever is missing or wrong is named at the start, all at once, with where to get it. A variable that begins with \`WAYMARK_\` and isn't one of these is named, too.
`;

/** Every variable that the page tells of. */
export function variablesTold(): readonly string[] {
  return SECTIONS.flatMap(([, , variables]) => Object.keys(variables)).flatMap((names) =>
    names.split("`, `"),
  );
}

/** The page about every variable that people may set. */
export function environmentPage(): string {
  const sections = SECTIONS.map(([title, about, variables]) => {
    const rows = Object.entries(variables).map(
      ([name, { what, otherwise = "" }]) => `| \`${name}\` | ${cell(what)} | ${otherwise} |`,
    );
    const lede = about === undefined ? "" : `${about}\n\n`;
    const head = "| variable | what it is | otherwise |\n| --- | --- | --- |";
    return `## ${title}\n\n${lede}${head}\n${rows.join("\n")}\n`;
  });
  return [INTRO, ...sections].join("\n");
}

function code(value: string | number): string {
  return `\`${value}\``;
}
