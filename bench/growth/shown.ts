import { ORG, person } from "./people.ts";

/** Pages of a grown organisation, one of each kind. */
export const PAGES = {
  "the organisation's page": `/${ORG.login}/`,
  "a community's page": `/${ORG.login}/communities/guild-00`,
  "a badge's page": `/${ORG.login}/badges/craft-first`,
  "a mentorship's page": `/${ORG.login}/mentorships/newcomers`,
  "a person's page": `/${ORG.login}/people/${person(1).login}`,
  "the page of whoever contributed most": `/${ORG.login}/people/${person(0).login}`,
  "all that whoever contributed most did": `/${ORG.login}/people/${person(0).login}/contributions`,
  "which rules are alive": `/${ORG.login}/health`,
  "the feed of recognition": `/${ORG.login}/recognition.atom`,
  "the picture of everybody who contributed": `/${ORG.login}/contributors.svg`,
} as const;
