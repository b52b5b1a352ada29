import type { ContributionType } from "../core/contribution-type.ts";

/** A sign and a word for each kind of contribution, as https://allcontributors.org/docs/en/emoji-key has them. */
const KEY: Readonly<Record<ContributionType, readonly [sign: string, word: string]>> = {
  a11y: ["♿️", "Accessibility"],
  audio: ["🔊", "Audio"],
  blog: ["📝", "Blogposts"],
  bug: ["🐛", "Bug reports"],
  business: ["💼", "Business development"],
  code: ["💻", "Code"],
  content: ["🖋", "Content"],
  data: ["🔣", "Data"],
  design: ["🎨", "Design"],
  doc: ["📖", "Documentation"],
  eventOrganizing: ["📋", "Event Organizing"],
  example: ["💡", "Examples"],
  financial: ["💵", "Financial"],
  fundingFinding: ["🔍", "Funding Finding"],
  ideas: ["🤔", "Ideas, Planning, & Feedback"],
  infra: ["🚇", "Infrastructure (Hosting, Build-Tools, etc)"],
  maintenance: ["🚧", "Maintenance"],
  mentoring: ["🧑‍🏫", "Mentoring"],
  platform: ["📦", "Packaging/porting to new platform"],
  plugin: ["🔌", "Plugin/utility libraries"],
  projectManagement: ["📆", "Project Management"],
  promotion: ["📣", "Promotion"],
  question: ["💬", "Answering Questions"],
  research: ["🔬", "Research"],
  review: ["👀", "Reviewed Pull Requests"],
  security: ["🛡️", "Security"],
  talk: ["📢", "Talks"],
  test: ["⚠️", "Tests"],
  tool: ["🔧", "Tools"],
  translation: ["🌍", "Translation"],
  tutorial: ["✅", "Tutorials"],
  userTesting: ["📓", "User Testing"],
  video: ["📹", "Videos"],
};

/** The sign and the word for a kind of contribution; an organisation's own kinds share one sign. */
export function signOf(type: string): readonly [sign: string, word: string] {
  return Object.hasOwn(KEY, type) ? KEY[type as ContributionType] : ["✨", type];
}
