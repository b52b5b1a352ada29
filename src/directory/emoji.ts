import { CONTRIBUTION_TYPES, type ContributionType } from "../commands/contribution-types.ts";
import { directory } from "../words/generated/directory.ts";
import type { Voice } from "../words/voice.ts";

/** A sign for each kind of contribution, as https://allcontributors.org/docs/en/emoji-key has them. */
const KEY: Readonly<Record<ContributionType, string>> = {
  a11y: "♿️",
  audio: "🔊",
  blog: "📝",
  bug: "🐛",
  business: "💼",
  code: "💻",
  content: "🖋",
  data: "🔣",
  design: "🎨",
  doc: "📖",
  eventOrganizing: "📋",
  example: "💡",
  financial: "💵",
  fundingFinding: "🔍",
  ideas: "🤔",
  infra: "🚇",
  maintenance: "🚧",
  mentoring: "🧑‍🏫",
  platform: "📦",
  plugin: "🔌",
  projectManagement: "📆",
  promotion: "📣",
  question: "💬",
  research: "🔬",
  review: "👀",
  security: "🛡️",
  talk: "📢",
  test: "⚠️",
  tool: "🔧",
  translation: "🌍",
  tutorial: "✅",
  userTesting: "📓",
  video: "📹",
};

/** The sign and the word for a kind of contribution; an organisation's own kinds share one sign. */
export function signOf(written: string, voice: Voice): readonly [sign: string, word: string] {
  const type = CONTRIBUTION_TYPES.find((one) => one === written);
  return type ? [KEY[type], directory(voice)(`directory-did-${type}`)] : ["✨", written];
}
