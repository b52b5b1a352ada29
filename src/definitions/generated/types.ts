// Generated from schemas/ by `npm run generate`. Do not edit.

/** badges/<id>.yml: a named recognition, or one in several tiers. */
export interface Badge {
  /** The badge's name for people. */
  readonly name: Name;
  /** Ids the badge had before: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** What it stands for. */
  readonly description: Text;
  /** A picture beside this file: pages show it. At most 500 kB, and without script in it. Without one, pages show a medal with the first letter of the name. */
  readonly image?: Image;
  /** What somebody has done who gets it. A badge that a stage gives needs none. */
  readonly when?: Condition;
  /** What has to go on holding: whoever has it gets the badge, and holds it for as long as that lasts. Afterwards it is a badge that they held, from one day to another; where it holds again, they hold it again. A stage that rests does not hold. */
  readonly while?: Condition;
  /** It can be earned again: once for each calendar year in the organization's time zone, by what somebody contributed in that year, or by a nomination made in it. `when` then asks for contributions alone, and never `within` some time. */
  readonly each?: "year";
  /** Members of communities, leads and owners nominate others for it with `/nominate`, and another lead or owner says yes with `/endorse`. */
  readonly nominated?: true;
  /** People may nominate themselves for it, too: whoever may nominate others. The yes still comes from somebody else. Nobody nominates themselves where a badge does not say so. */
  readonly "self-nomination"?: "allowed";
  /** The badge in tiers, from the lowest to the highest. Each is a badge of its own, whose id is this one's with the tier's behind it (`reviewer-silver`) and whose name has the tier's in parentheses. Where somebody's badges are listed, the highest one that they hold stands for those below it. A badge with tiers is earned through them alone. */
  readonly tiers?: readonly Tier[];
}

/** One tier of a badge. */
export interface Tier {
  /** What tells it from the badge's other tiers: `silver`. */
  readonly id: Id;
  /** What people call the tier: it stands in parentheses behind the badge's name. */
  readonly name: Name;
  /** Ids that this tier had before as a badge, such as `reviewer-gray`, or `reviewer` from before there were tiers: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** What the tier stands for; without it, what the badge does. */
  readonly description?: Text;
  /** The tier's own picture; without it, the badge's. */
  readonly image?: Image;
  /** What somebody has done who gets it. */
  readonly when: Condition;
}

/** checklists/<id>.yml: items that people tick. */
export interface Checklist {
  /** The checklist's name for people. */
  readonly name: Name;
  /** Ids the checklist had before: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** Labels that follow the ticks. */
  readonly labels?: ChecklistLabels;
  /** What is to be done, in order. */
  readonly items: readonly ChecklistItem[];
}

/** Labels that say how far a checklist is. */
export interface ChecklistLabels {
  /** Nothing is done yet. */
  readonly none?: Label;
  /** Something is done. */
  readonly some?: Label;
  /** Everything is done. */
  readonly all?: Label;
}

/** Something to do. An item with items of its own is done when all of those are. */
export interface ChecklistItem {
  /** Its name in the definitions and in `/done <id>`; once used, it changes only with `previously`. */
  readonly id: Id;
  /** Ids the item had before: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** What people read. */
  readonly text: string;
  /** Who may tick it. Without it, the author. */
  readonly by?: Role;
  /** A label the issue carries once it is done. */
  readonly label?: Label;
  /** Its parts, up to three levels deep in all. */
  readonly items?: readonly ChecklistItem[];
}

export type RepositoryName = string;

/** The name of something inside the definitions. Of a file, it is the file's name. */
export type Id = string;

/** One way to decide, as it is written in a comment behind a slash. */
export type Option = string;

/** Ids something had before, so that what is remembered about them is about it. */
export type PreviousIds = readonly Id[];

/** Text for people. Markdown works where GitHub shows it. */
export type Text = string;

/** A name for people, as they write it. */
export type Name = string;

/** The name of a GitHub label. GitHub allows 50 characters. */
export type Label = string;

/** A picture in the folder of badges. */
export type Image = string;

/** A path in the repository; `*` stands for any name, `**` for any folders. */
export type PathPattern = string;

/** A repository of the organization by its name, without the organization in front; `*` stands for any letters. */
export type RepositoryPattern = string;

/** A person's user name on GitHub, without `@`. */
export type Login = string;

/** A team of the organization, as it stands in the team's address on GitHub. */
export type TeamSlug = string;

/** Who may do something. `author` opened the request, `subject` is whom it is about, `leads` and `members` belong to the community at hand, `mentor` accompanies the subject in a mentorship program, `owners` own the organization, `field:<id>` are the people a form names, `team:<slug>` is a team. */
export type Role = "author" | "subject" | "assignee" | "leads" | "members" | "mentor" | "owners" | `field:${string}` | `team:${string}`;

/** A length of time: a whole number and minutes, hours, days, weeks, months or years. */
export type Duration = string;

/** A calendar day in the organization's time zone: year, month, day. */
export type Day = string;

/** A day of every year: month and day. */
export type DayOfYear = string;

/** A time zone by its IANA name. */
export type TimeZone = string;

/** A language by its code, with a region or script where it matters. */
export type Language = string;

/** A language in which Waymark speaks. */
export type OwnLanguage = "en" | "es";

/** A web address. */
export type Address = string;

/** A kind of contribution: a name that all-contributors knows, or one of your own `types` in waymark.yml. */
export type ContributionName = string;

/** communities/<id>.yml: a community of practice. */
export interface Community {
  /** The community's name for people. */
  readonly name: Name;
  /** Why people come together here, in a sentence or two. */
  readonly purpose?: Text;
  /** Where its charter can be read. */
  readonly charter?: Address;
  /** The community it is part of. */
  readonly "part-of"?: Id;
  /** Ids it had before: its people stay its people. */
  readonly previously?: PreviousIds;
  /** Where in the world its people are. */
  readonly regions?: readonly Name[];
  /** The languages it speaks. */
  readonly languages?: readonly Language[];
  /** The language in which Waymark speaks to its people. Without it, the one in `waymark.yml`. */
  readonly language?: OwnLanguage;
  /** Where it stands in its life. Without it, active. */
  readonly status?: "forming" | "active" | "dormant" | "retired";
  /** How it is led. Without it, community-led. */
  readonly leadership?: "community-led" | "mentor-led";
  /** Who leads it. */
  readonly leads?: readonly Lead[];
  /** Who led it before. It gives no rights. */
  readonly emeritus?: readonly Emeritus[];
  /** The GitHub team of its members. Without one, membership is kept by Waymark alone. */
  readonly team?: TeamSlug;
  /** `adds`: Waymark adds members to the team, and whoever is put in by hand becomes one. `exactly`: nobody but members is in the team; whoever is put in by hand after Waymark first saw it is taken out again, within `removals` of waymark.yml. Leads, owners of the organization, maintainers of the team and people of a team below it stay, and become members. A team that the community is given later brings it no members. Without it, adds. */
  readonly "team-managed"?: "adds" | "exactly";
  /** Further GitHub teams of the community, such as those people mention. Waymark only shows them. */
  readonly teams?: readonly FurtherTeam[];
  /** The repositories in which its people work, each by its name. In its leads' `digest` stand the issues and pull requests of newcomers there that nobody has answered, and the issues for people to take that nobody has taken. Without it, those that `opportunities` in waymark.yml names. */
  readonly repositories?: readonly RepositoryName[];
  /** A day of the week. Members whom it recognizes with a badge aren't thanked one by one, where they did it, but together: in the morning of that day, from 07:00 on, on an issue in the definitions repository. Where there is nobody to thank, nothing is written. Without it, everybody is thanked at once. */
  readonly thanks?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** Whether a lead approves newcomers. Without it, open. */
  readonly joining?: "by-approval" | "open";
  /** The checklist newcomers go through. */
  readonly onboarding?: Id;
  /** The pathways its people can walk. */
  readonly pathways?: readonly Id[];
  /** When it meets. */
  readonly meetings?: readonly Meeting[];
  /** Where it talks. */
  readonly channels?: readonly Channel[];
}

/** Somebody who leads, and for how long. */
export interface Lead {
  /** Their user name on GitHub. */
  readonly github: Login;
  /** What people call them, such as `co-lead`. */
  readonly role?: Name;
  /** The first day of the term. */
  readonly from?: Day;
  /** The last day of the term. */
  readonly until?: Day;
}

/** Somebody who led it before. */
export interface Emeritus {
  /** Their user name on GitHub. */
  readonly github: Login;
  /** What people called them, such as `co-lead`. */
  readonly role?: Name;
  /** The last day of their term. */
  readonly until?: Day;
}

/** A GitHub team that belongs to the community without being its members. */
export interface FurtherTeam {
  /** The team, as it stands in its address on GitHub. */
  readonly team: TeamSlug;
  /** What it is for. */
  readonly purpose?: Text;
}

/** A meeting that comes again. */
export interface Meeting {
  /** What people call it. */
  readonly name: Name;
  /** The day of the week. */
  readonly day?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** When it begins, 24-hour, in its time zone. */
  readonly time?: string;
  /** Its time zone by IANA name. Without it, the organization's. */
  readonly timezone?: TimeZone;
  /** How often it comes again. */
  readonly every?: string;
  /** The first one; needed where it comes every few days, weeks, or months. */
  readonly from?: Day;
  /** Which week of the month. */
  readonly on?: "first" | "second" | "third" | "fourth" | "last";
  /** How long it takes. */
  readonly length?: Duration;
  /** Where to join it. */
  readonly url?: Address;
  /** Where its notes are kept. */
  readonly archive?: Address;
  /** Where recordings of it can be watched. */
  readonly recordings?: Address;
  /** Where its calendar is. */
  readonly calendar?: Address;
}

/** A place to talk. */
export interface Channel {
  /** What people call it. */
  readonly name: Name;
  /** Its address, where it has one. */
  readonly url?: Address;
}

/** What must hold. A condition has exactly one key. */
export type Condition = {
  /** Every one of these holds. */
  readonly all: readonly Condition[];
} | {
  /** At least one of these holds. */
  readonly any: readonly Condition[];
} | {
  /** This does not hold. */
  readonly not: Condition;
} | {
  /** The person has contributed. */
  readonly contributions: ContributionsCondition;
} | {
  /** This checklist is done; on a pathway, was ever done. */
  readonly checklist: Id;
} | {
  /** People have written `/approve`. */
  readonly approvals: ApprovalsCondition;
} | {
  /** People stand up for the person. */
  readonly endorsements: EndorsementsCondition;
} | {
  /** The person is a member of the community at hand. */
  readonly member: MemberCondition;
} | {
  /** The person has reached a stage. */
  readonly stage: StageCondition;
} | {
  /** The person holds this badge. */
  readonly badge: Id;
} | {
  /** The person has mentored others. */
  readonly mentor: MentorCondition;
} | {
  /** The person has a mentor, and has had the same one for some time. */
  readonly accompanied: AccompaniedCondition;
} | {
  /** The person leads a community these days, or mentors somebody. */
  readonly role: RoleCondition;
} | {
  /** What the form's field says. */
  readonly field: FieldCondition;
} | {
  /** How people join the community at hand. */
  readonly joining: "open" | "by-approval";
} | {
  /** Somebody is assigned to the request on GitHub. */
  readonly assigned: AssignedCondition;
} | {
  /** Somebody has decided, with a word that the process gives them. */
  readonly decision: DecisionCondition;
} | {
  /** In an earlier step somebody chose this option. */
  readonly decided: Option;
} | {
  /** For some time nobody has objected with `/object`. */
  readonly "unopposed-for": UnopposedCondition;
} | {
  /** The step has lasted this long. */
  readonly waited: Duration;
};

/** How much somebody has contributed, anywhere in the organization. */
export interface ContributionsCondition {
  /** How many different contributions. */
  readonly "at-least": number;
  /** Only those of the last so many days, weeks, months or years. */
  readonly within?: Duration;
  /** Only those in one of these repositories, by their names or patterns such as `docs-*`; what others vouched for counts where they did. */
  readonly repositories?: readonly RepositoryPattern[];
  /** Only those that belong to one of these communities, by their ids: the one that a request or a meeting with a roll call is about, and otherwise each one to which whoever did it belonged then. */
  readonly communities?: readonly Id[];
  /** Shared with at least so many different people: whose work they reviewed, merged or closed, or who vouched for them. */
  readonly "with-people"?: number;
  /** On at least so many different days. */
  readonly "on-days"?: number;
  /** Only these kinds. */
  readonly types?: readonly ContributionName[];
}

/** Approvals of a request. Neither its author nor its subject counts. */
export interface ApprovalsCondition {
  /** Whose approvals count. */
  readonly by: Role;
  /** How many: a number, `all` for everybody who has the role, `majority` for more than half of them, or a share of them. */
  readonly "at-least": HowMany;
  /** Where fewer people have the role than are asked for, all of them will do. */
  readonly "or-all"?: true;
  /** They come from at least so many different communities, as members or leads; each of them counts for one. */
  readonly "from-communities"?: number;
}

/** How many of those who have a role. */
export type HowMany = number | "all" | "majority" | string;

/** Experience as a mentor. */
export interface MentorCondition {
  /** The mentorship program. */
  readonly in: Id;
  /** How many different people they have mentored there. */
  readonly "at-least"?: number;
}

/** How long somebody has had their mentor. */
export interface AccompaniedCondition {
  /** The mentorship program. */
  readonly in: Id;
  /** For at least so long. */
  readonly for: Duration;
}

/** What somebody is these days, for as long as they are it. */
export interface RoleCondition {
  /** `lead`: they lead a community that is not retired; its last lead does until replaced. `mentor`: they have somebody whom they mentor. */
  readonly is: "lead" | "mentor";
  /** Only in one of these: communities for leads, mentorship programs for mentors. Without it, leads are those of the communities at hand, which are all of them for a badge, and those that list it for a pathway; mentors are those of any program. */
  readonly in?: readonly Id[];
}

/** Endorsements of a person. They themselves do not count. */
export interface EndorsementsCondition {
  /** Whose endorsements count. */
  readonly by: Role;
  /** How many: a number, `all` for everybody who has the role, `majority` for more than half of them, or a share of them. */
  readonly "at-least": HowMany;
  /** Where fewer people have the role than are asked for, all of them will do. */
  readonly "or-all"?: true;
  /** They come from at least so many different communities, as members or leads; each of them counts for one. */
  readonly "from-communities"?: number;
}

/** An assignee of the issue who has a role. Neither the author nor the subject of a request counts. */
export interface AssignedCondition {
  /** Which role one of the assignees has to have. */
  readonly to: Role;
}

/** A decision between several options. Neither the author nor the subject of a request can take it. The first one counts; where each option leads, the step says under `then`. */
export interface DecisionCondition {
  /** Who decides. */
  readonly by: Role;
  /** What they can decide. Each is written as a comment: `/go` for the option `go`. */
  readonly options: readonly Option[];
}

/** Lazy consensus: a time in which nobody objects. Neither the author nor the subject of a request can object to it. The time begins anew once the last objection is settled. */
export interface UnopposedCondition {
  /** How long nobody may object. */
  readonly length: Duration;
  /** Whose objections count. */
  readonly by: Role;
  /** Who can settle an objection with `/resolve`, beside whoever raised it. */
  readonly "settled-by"?: Role;
}

/** Membership, for some time. */
export interface MemberCondition {
  /** For at least so long. */
  readonly for: Duration;
}

/** A stage of a pathway, or a later one. */
export interface StageCondition {
  /** The pathway. */
  readonly pathway: Id;
  /** The stage. */
  readonly "is-at-least": Id;
}

/** A field of the form and what it holds. */
export type FieldCondition = {
  /** The field's id, or its label where it has none. */
  readonly id: Name;
  /** It holds exactly this. */
  readonly is: Text;
} | {
  /** The field's id, or its label where it has none. */
  readonly id: Name;
  /** It holds one of these. */
  readonly "is-one-of": readonly Text[];
} | {
  /** The field's id, or its label where it has none. */
  readonly id: Name;
  /** It holds anything at all. */
  readonly filled: true;
};

/** mentorships/<id>.yml: a program in which some people accompany others for a while. Whoever loses their mentor, or has one who is away for four weeks or more, waits on an issue that asks the leads for another; `/part` there ends the search, and whoever waits is told, also where somebody closes it. Four weeks are 28 days, the first and the last included; with `/back`, or an earlier day, a mentor can think again until the end of the day after they wrote `/away`. Where the file goes, everything in the program ends, and both sides are told; putting it back brings nobody back. */
export interface Mentorship {
  /** The program's name for people. */
  readonly name: Name;
  /** Ids the program had before. */
  readonly previously?: PreviousIds;
  /** What it is for, in a sentence or two. */
  readonly description?: Text;
  /** The communities its mentors come from: they belong to one of them, or lead it, and its leads choose mentors with `/mentor`. Whoever seeks a mentor need not be a member of any. Without it, every community. */
  readonly communities?: readonly Id[];
  /** Who may mentor, and how many people at once. */
  readonly mentors: Mentors;
  /** How long a mentor and a mentee commit to each other; pauses do not count, nor days on which one of the two is away. Then the leads are asked who goes on: the same mentor, or another. Without it, 1 year. */
  readonly term?: Duration;
  /** The first weeks, which end in a decision. Not acted upon yet: it is checked, and changes nothing. Without it, a mentorship begins at once. */
  readonly orientation?: Orientation;
  /** Rounds in which people say how it goes. Not acted upon yet: they are checked, and nobody is asked. */
  readonly assessments?: readonly Assessment[];
}

/** Who may mentor in a program. */
export interface Mentors {
  /** What somebody has done who may mentor. */
  readonly when: Condition;
  /** The checklist that prepares mentors: whoever completed it once is prepared. Without it, nobody needs to be. */
  readonly training?: Id;
  /** How many people a mentor accompanies at once. Without it, as many as they like. */
  readonly capacity?: number;
}

/** The beginning of a mentorship, after which the mentor decides. Not acted upon yet. */
export interface Orientation {
  /** How long it lasts before the mentor decides. */
  readonly length: Duration;
  /** What the mentor can decide: `go` begins the term, `extend` begins the orientation again, `abort` ends it. Without it, all three. */
  readonly decision?: readonly ("go" | "extend" | "abort")[];
  /** How often it can be extended. Without it, once. */
  readonly most?: number;
}

/** A round of assessments that comes again. Not acted upon yet. */
export interface Assessment {
  /** What people call it. */
  readonly name: Name;
  /** How often it comes, counted from the mentorship's start. */
  readonly every: Duration;
  /** Whose mentoring is looked at: what mentees say about their mentors, mentors about their mentees, or both. Without it, both. */
  readonly of?: "mentors" | "mentees" | "both";
}

/** pathways/<id>.yml: the stages a person grows through. */
export interface Pathway {
  /** The pathway's name for people. */
  readonly name: Name;
  /** The pathway that this one is a variant of, for one region, say. A variant has that pathway's stages, and its `description`, `minimum-contribution` and `for-anybody` where it has none of its own; under `stages` stands only what differs. What a stage it shares asks about that pathway's stages, it asks about the variant's. A stage reached on one is not reached on the other; where no community lists that pathway, nobody walks it, and it is only what its variants share. A variant cannot be extended itself. */
  readonly extends?: Id;
  /** Ids the pathway had before: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** Where it leads, in a sentence or two. */
  readonly description?: Text;
  /** In words: the least that counts as a contribution here. */
  readonly "minimum-contribution"?: Text;
  /** Where in the world it is for. Without it, everywhere. */
  readonly regions?: readonly Name[];
  /** The languages people on it are met in. */
  readonly languages?: readonly Language[];
  /** Issues with one of these labels are for anybody, whatever stages ask for their other labels. */
  readonly "for-anybody"?: readonly Label[];
  /** In order: a stage needs its own `when` and all earlier stages. In a variant, which `extends` another pathway and may leave them out: a stage of that pathway, by its `id`, with what is different about it; a stage with a new `id` is one of the variant's own and comes behind the one above it here, or first. */
  readonly stages?: readonly Stage[];
}

/** A point on the pathway that people reach. */
export interface Stage {
  /** Its name in the definitions; once used, it changes only with `previously`. */
  readonly id: Id;
  /** Ids the stage had before: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** Its name for people. Every stage needs one, but for those that a variant shares. */
  readonly name?: Name;
  /** What somebody has done who reaches it. Every stage needs it, but for those that a variant shares. */
  readonly when?: Condition;
  /** What to tell people who reached it: what they could do now. */
  readonly next?: Text;
  /** Who must say yes before it is reached. */
  readonly confirm?: Role;
  /** What goes on being asked of whoever has reached it. Where it has not held for as long as `grace` says, the stage rests: it stays theirs as an honour, and brings nothing new until this holds again, which brings it back at once. Times when somebody is away do not count. Leads are told well before, in the private repository that the settings name; where there is none, nothing ever rests. Where a stage asks nothing, whoever has reached it stays there. */
  readonly "stays-while"?: Condition;
  /** How long `stays-while` may not hold before the stage rests. Without it, 3 months. */
  readonly grace?: Duration;
  /** The labels of issues that are for people who have reached it: whoever takes one earlier is told so and taken off it, unless somebody else assigned them. */
  readonly issues?: readonly Label[];
  /** How many of its `issues` anybody takes, so that there are some for those who come next: those assigned to them that are open or were completed. Whoever takes another is told what is for them now, and taken off it, unless somebody else assigned them. Without it, as many as they like. */
  readonly most?: number;
  /** What people get who reach it. */
  readonly recognise?: Recognition;
}

/** What reaching a stage brings. */
export interface Recognition {
  /** A badge. */
  readonly badge?: Id;
  /** A place in a GitHub team. */
  readonly team?: TeamSlug;
  /** Labels of issues that suit them now. */
  readonly suggest?: readonly Label[];
}

/** people/<id>.yml: what somebody tells the public about themselves. Somebody without `github` or `account` is known as `local:<id>`. What is private about a person never stands in git. */
export interface Person {
  /** What people call them. */
  readonly name: Name;
  /** Ids they had before. */
  readonly previously?: PreviousIds;
  /** Their user name on GitHub. Without one, they have no account yet. */
  readonly github?: Login;
  /** The number of their account on GitHub, which stays the same when they change their user name: `https://api.github.com/users/ada` shows it as `id`. With it, the file is about that account alone. Without it, it's about whoever has the user name, and whoever takes the name over later is described by it. */
  readonly account?: number;
  /** Their own page. */
  readonly url?: Address;
  /** Their time zone by its IANA name. */
  readonly timezone?: TimeZone;
  /** The languages they speak. */
  readonly languages?: readonly Language[];
  /** What they can help others with. */
  readonly skills?: readonly Name[];
  /** What they would like to learn. */
  readonly learning?: readonly Name[];
  /** `unlisted`: they are neither shown as a mentor on Waymark's pages nor proposed as one. Leads can still choose them. Everybody else who may mentor in a program is shown. */
  readonly mentoring?: "unlisted";
}

/** processes/<id>.yml: how one kind of request moves. */
export interface Process {
  /** The process's name for people. */
  readonly name: Name;
  /** Ids the process had before: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** What starts it. */
  readonly start: Start;
  /** The label that says that an issue is such a request. */
  readonly label: Label;
  /** Which community a request is about. */
  readonly community?: CommunityOfRequest;
  /** Which pathway a request is for. */
  readonly pathway?: PathwayOfRequest;
  /** Whom a request is about. Without it, whoever opened it. */
  readonly subject?: SubjectOfRequest;
  /** Its requests are about judging people: they are handled in the private repository that the settings name, where its form stands as well, and nowhere else. Whoever opens one elsewhere is shown the way. */
  readonly private?: true;
  /** Its requests stand for meetings or events that people attend: who was there is ticked on the roll call in the issue, or in a comment there. */
  readonly gathering?: Gathering;
  /** What a request goes through, in order. Steps whose order does not matter stand together under `any-order`. */
  readonly steps: readonly StepOrGroup[];
  /** What happens at the end. */
  readonly outcome: Outcome;
}

/** What starts a process. */
export type Start = {
  /** Only in this mentorship program. Without it, in every one. */
  readonly in?: Id;
  /** A GitHub issue form: the name of a file in .github/ISSUE_TEMPLATE. It starts requests in this repository, and in any other that offers it: on its default branch, or through the organization's .github repository. What its author did not fill in starts none; where that is not clear, they are asked, and answer with /start. A Markdown template such as `ask.md` is read like a form without required answers: each heading is a field called by its words, and a task list below it is a field of checkboxes. */
  readonly form: string;
} | {
  /** Only in this mentorship program. Without it, in every one. */
  readonly in?: Id;
  /** How long before something ends. Waymark opens an issue then, for whom it concerns. */
  readonly before: Duration;
  /** What ends: `term-end`, a lead's term in a community; or `mentorship-end`, the term of two people in a mentorship program. */
  readonly of: "term-end" | "mentorship-end";
} | {
  /** Only in this mentorship program. Without it, in every one. */
  readonly in?: Id;
  /** How often something comes up again. Waymark opens an issue then, for whom it concerns. */
  readonly every: Duration;
  /** Counted from the beginning of each mentorship, for as long as it lasts. */
  readonly each: "mentorship";
} | {
  /** Only in this mentorship program. Without it, in every one. */
  readonly in?: Id;
  /** A word of your own. Whoever belongs to the community and writes it behind a slash, on an issue of the definitions repository or on a request, gets an issue of their own for it. */
  readonly command: Option;
} | {
  /** Only in this mentorship program. Without it, in every one. */
  readonly in?: Id;
  /** Nothing but other processes, with their outcome `start`. */
  readonly by: "process";
};

/** Which form field names the person whom a request is about. */
export interface SubjectOfRequest {
  /** The field's id, or its label where it has none. It holds a GitHub user name. */
  readonly field: Name;
}

/** Which community a request is about. */
export type CommunityOfRequest = {
  /** The form's field, by its id, or by its label where it has none. It holds a community's id or name. */
  readonly field: Name;
} | {
  /** Always this community: the form does not ask. */
  readonly is: Id;
} | {
  /** A request for a community that does not exist yet. */
  readonly new: NewCommunity;
};

/** Which fields of the form tell about a community that is to be founded, by their ids, or by their labels where they have none. The people whom `leads` names are its leads as long as the request is open. */
export interface NewCommunity {
  /** The field with its name; its id is made from that. */
  readonly name: Name;
  /** The field with the GitHub user names of those who are to lead it. */
  readonly leads: Name;
  /** The field that says why people come together there. */
  readonly purpose?: Name;
  /** The field with the address of its charter. */
  readonly charter?: Name;
  /** The field that says where it talks: one place on each line, its address behind its name, as in `Chat: https://chat.example/maps`. */
  readonly channels?: Name;
}

/** Whose roll call counts. It stands in the text of the issue, or of a comment there, below a heading such as `Roll call`, with a line `- [x] @name` for whoever was there. */
export interface Gathering {
  /** Who calls the roll. Nobody ticks themselves, but for whoever opened the issue and may call it; everybody may untick themselves. */
  readonly "called-by": Role;
  /** Where the form asks for the day of the meeting or event: whoever was there counts for that day. Where none is named, the first day in the issue's title counts, and where there is none either, the day on which somebody was first ticked. */
  readonly day?: DayOfWork;
}

/** A step, or several whose order does not matter. */
export type StepOrGroup = AnyOrder | ProcessStep;

/** Steps that go on at once: what comes behind them waits until each of them is over. None of them branches or asks for a decision, and one of them at most has a checklist. */
export interface AnyOrder {
  /** The steps, two or more. */
  readonly "any-order": readonly ProcessStep[];
}

/** Which pathway a request is for. */
export interface PathwayOfRequest {
  /** A pathway that does not exist yet. */
  readonly new: NewPathway;
}

/** Which fields of the form tell about a pathway that is to be added, by their ids, or by their labels where they have none. */
export interface NewPathway {
  /** The field with its name; its id is made from that. */
  readonly name: Name;
  /** The field with its conversion points, one on each line: a name, a colon, what it takes, and behind `->` what comes next, as in `Active: 5 contributions within 3 months -> Help somebody new`. It can take contributions (`3 contributions on 2 days`), membership (`member for 1 month`), and endorsements by leads (`2 endorsements`), with `and` between them. Spanish words do as well. */
  readonly stages: Name;
  /** The field that says where it leads. */
  readonly description?: Name;
  /** The field that says the least that counts as a contribution on it. */
  readonly "minimum-contribution"?: Name;
  /** The field with the name of the conversion point that whoever mentors people on it has reached. Where it is filled in, a mentorship program is proposed as well. */
  readonly mentors?: Name;
  /** The field that says how people are accompanied. */
  readonly mentorship?: Name;
  /** The field that says for how long, such as `6 months`. */
  readonly term?: Name;
}

/** One step. Without `until` it lasts until its checklist is done. */
export interface ProcessStep {
  /** Its name in the definitions. */
  readonly id: Id;
  /** Ids the step had before: people keep what they have under them. */
  readonly previously?: PreviousIds;
  /** Its name for people. Without it, made from the id. */
  readonly name?: Name;
  /** The label an issue carries while it is in this step. */
  readonly label?: Label;
  /** Where this holds, the step is skipped. */
  readonly unless?: Condition;
  /** When this holds, the step is over. */
  readonly until?: Condition;
  /** Where it leads from here, where that is not always to the next step: by the option of the step's decision, or by what the form says. */
  readonly then?: Ways;
  /** To whom the issue is assigned when the step begins: everybody with this role, but never whoever asks or whom it is about, and to ten people at most. It happens once: whoever is taken off again stays off. */
  readonly assign?: Role;
  /** The checklist to show during this step. */
  readonly checklist?: Id;
  /** What happens as soon as the step is over, in order: what does not have to wait for the end. A step that is skipped does nothing. */
  readonly outcome?: readonly OutcomeAction[];
  /** Whom to remind when nothing happens. */
  readonly remind?: Reminder;
  /** When the step has lasted this long, the request ends as expired. A step that does not say so may last for ever. */
  readonly expires?: Duration;
}

/** Where a step leads: each option of its decision, or the first of these answers that the form gives. */
export type Ways = WaysByAnswer | WaysByOption;

/** Where each option of a decision leads. One that is not named here leads to the next step. */
export interface WaysByOption { readonly [name: string]: Way }

/** Where the form's answers lead. The first that fits counts, and where none does, it is the next step. */
export type WaysByAnswer = readonly Branch[];

/** Where one answer leads. */
export interface Branch {
  /** What the form has to say. A step that is skipped leads to the next one, whatever it says. */
  readonly when: AnswerCondition;
  /** To the next step, or past all others: to the end, or to a no. */
  readonly go: "next" | "accepted" | "declined";
}

/** Where an option leads: to the next step, past all steps, to the end, or once more through this step. */
export type Way = Again | "next" | "accepted" | "declined";

/** The step goes on, and somebody decides once more. */
export interface Again {
  /** For how long it goes on. Reminders and the step's end are counted from then; it can be decided sooner. */
  readonly again: Duration;
  /** How often this can be chosen. */
  readonly most?: number;
}

/** A reminder when a step takes long. One, unless it says how often. */
export interface Reminder {
  /** How long to wait. */
  readonly after: Duration;
  /** Whom to remind. */
  readonly whom: Role;
  /** How long to wait before each further reminder. A step that does not say so reminds once. */
  readonly every?: Duration;
  /** How many reminders there are at most, where there is more than one. */
  readonly times?: number;
}

/** What happens at the end, in order. */
export interface Outcome {
  /** When every step is behind it. */
  readonly accepted: readonly OutcomeAction[];
  /** When somebody who may said no. */
  readonly declined?: readonly OutcomeAction[];
  /** When its author took it back. */
  readonly withdrawn?: readonly OutcomeAction[];
  /** When a step lasted longer than it may. */
  readonly expired?: readonly OutcomeAction[];
}

/** What a form's field has to say. */
export interface AnswerCondition {
  /** The field, and what it holds. */
  readonly field: FieldCondition;
}

/** What has to be so. */
export type Occurrence = {
  /** The form's field, and what it holds. */
  readonly field: FieldCondition;
} | {
  /** The option that was chosen in a step's decision. */
  readonly decided: Option;
};

/** Which form field holds a link. */
export interface EvidenceOfRequest {
  /** The field's id, or its label where it has none. It holds an address that begins with `https://` or `http://`, and perhaps words around it. */
  readonly field: Name;
}

/** Which form field holds the day. */
export interface DayOfWork {
  /** The field's id, or its label where it has none. It holds a day such as `2026-01-10`, and perhaps words around it. */
  readonly field: Name;
}

/** How long somebody is away. */
export interface Absence {
  /** Where the form asks for the last day. */
  readonly until: LastDay;
}

/** Which form field holds a day. */
export interface LastDay {
  /** The field's id, or its label where it has none. It holds a day such as `2026-12-24`, at most a year ahead. */
  readonly field: Name;
}

/** An issue that Waymark opens. */
export interface NewIssue {
  /** Its title. */
  readonly title: Name;
  /** What it says. A link to the request follows, unless that is private and the issue is somewhere else. */
  readonly body: Text;
  /** The repository of the organization that it goes to. If none is named, it is opened where the request is. Waymark has to be installed there. */
  readonly repository?: string;
}

/** Labels to put on and to take off. Those by which Waymark shows where a request stands can't be among them. */
export interface LabelChange {
  /** Labels the issue gets. */
  readonly put?: readonly Label[];
  /** Labels the issue loses. */
  readonly take?: readonly Label[];
}

/** One thing that happens. */
export type OutcomeAction = {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The subject becomes a member of the request's community. */
  readonly join: "community";
  /** The label an issue carries while the subject has an invitation to the organization that they have not accepted. Without it, `join: invitation sent`. */
  readonly invited?: Label;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The subject leaves the request's community, and its team follows, as after `/leave`. Nothing happens to somebody who isn't a member. */
  readonly leave: "community";
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** What the subject is for the request's community from then on: `lead`, one of its leads; `emeritus`, one who led it before; `none`, no lead any more. A pull request proposes that for the community's file. The request goes on once the definitions in force say so. */
  readonly role: "lead" | "emeritus" | "none";
  /** How long the term of a lead is: it is written into the file, from the end of the term they have, or from when the request was opened. Without it, the file names no end. */
  readonly for?: Duration;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** What the request is for comes into being: a new `community`, or a new `pathway` of the request's community. A pull request proposes its file, made of what the form says; of a pathway also the mentorship program, and its place in the community's file. The request goes on once the definitions in force know it. */
  readonly found: "community" | "pathway";
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The request's community retires: a pull request proposes `status: retired` for its file. The request goes on once that is in force. */
  readonly retire: "community";
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The team that the request's community names under `team` is created on GitHub, once and without any rights, with a description that lets Waymark look after it. A team that is there already is left as it is. Where the request founds the community, its file names a team that is called like its id. */
  readonly team: "community";
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The mentorship program in which the subject gets a mentor: whomever a lead chose with `/mentor`, otherwise whoever approved last, where they may mentor there and have a free place. Where that is nobody, the request ends all the same, and the leads are asked to choose one. */
  readonly pair: Id;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The mentorship program in which the subject and their mentor go on for another term. Nothing happens where they have no mentor any more. */
  readonly renew: Id;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The mentorship program in which the subject's mentorship ends, or in which they wait for a mentor no longer. Nothing happens where there is neither. */
  readonly part: Id;
  /** As whom the subject parts: as `mentee`; or as `mentor`, from everybody whom they accompany in that program, and all of them wait for another mentor. */
  readonly as?: "mentee" | "mentor";
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** What the request tells of counts as a contribution of this kind for the subject, once per request. Somebody else has to have approved it. */
  readonly record: ContributionName;
  /** Where the form asks for a link that shows the contribution. */
  readonly evidence?: EvidenceOfRequest;
  /** Where the form asks for the day on which it was done. Where nobody says so, it counts for the day on which the request is accepted. */
  readonly day?: DayOfWork;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The badge that the subject gets. Nothing happens to somebody who holds it. */
  readonly badge: Id;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The subject is away from then on, as after `/away`: their reminders and deadlines wait, and others are asked instead of them. `/back` ends it earlier. On the day they are back, Waymark welcomes them. Nobody can say so for somebody else. */
  readonly away: Absence;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** Labels that the issue gets and loses, once: whoever changes them afterwards has a reason, and they stay changed. */
  readonly labels: LabelChange;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** To whom the issue is assigned, once: everybody with this role, but never whoever asks or whom it is about, and to ten people at most. Whoever is taken off again stays off. */
  readonly assign: Role;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** The log in which it is written down how the request ended, when, who decided and why, who agreed, and who objected: an issue in the definitions repository with this title, which Waymark opens where there is none, and on it one comment for each request. Processes that name the same log share it. That of a private process is in the private repository. A request that not everybody can see is in no public log. */
  readonly log: Name;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** An issue to open, once, for others to go on with. What people make of it then stays as they make it. */
  readonly open: NewIssue;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** Another process. Waymark opens an issue for it, about the same person and community; what its form asks, and this one's form asked under the same id or label, stands in it. */
  readonly start: Id;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** What to say: `welcome`, `declined`, `expired`, or a text of your own. */
  readonly say: Text;
} | {
  /** It only happens where the form's answers are such, or where it was decided so. What counts are the answers at the end: an edit after that changes nothing. */
  readonly when?: Occurrence;
  /** Close the issue, as completed or as not planned. */
  readonly close: "completed" | "not-planned";
};

/** waymark.yml: what holds for the whole organization. */
export interface Settings {
  /** The version of this format. Without it, 1. */
  readonly waymark?: 1;
  /** The organization's name for people. */
  readonly organization: Name;
  /** The organization's own picture, by its path in this repository: pages show it. At most 500 kB, and without script in it. */
  readonly logo?: string;
  /** The organization's own color for links and buttons on pages; at night, pages take a lighter one where it needs that. It has to be dark enough to be read. */
  readonly color?: string;
  /** The language in which Waymark speaks to people. Without it, English. */
  readonly language?: OwnLanguage;
  /** Where days begin and end, by its IANA name. Without it, UTC. */
  readonly timezone?: TimeZone;
  /** The day on which the organization began: nobody is credited for work before it. */
  readonly founded?: Day;
  /** Times when reminders, waiting times and windows such as `within: 3 months` stand still. */
  readonly pauses?: readonly Pause[];
  /** What counts as a contribution when it happens on GitHub. */
  readonly contributions?: readonly ContributionRule[];
  /** Your own kinds of contributions, by name, beside those that all-contributors knows. */
  readonly types?: { readonly [name: string]: ContributionType };
  /** Where people look for something to do: `/progress` shows a few open issues that nobody is assigned to and that fit them, and `/match` shows more. */
  readonly opportunities?: Opportunities;
  /** Numbers of contributions at which people are thanked, in a comment where they did the one that makes it so many: each number once, whatever counts no more later. Nobody is thanked for what was read back from GitHub's history, or asked not to be with `/quiet`. Without it, nobody is thanked for a number. */
  readonly milestones?: readonly number[];
  /** A private repository of the organization, which Waymark and the leads can read, for what is about people: there Waymark asks whether somebody has reached a stage, or has to go from a team. Where none is named, it asks in the definitions repository, and shows nothing there but the person, the stage and numbers. */
  readonly private?: string;
  /** A day of the week. In its morning, from 07:00 on, the leads of each community hear in the private repository what was new in the week, and what waits for them: who joined, who reached a stage or is close to one, who waits for an answer, and which issues nobody has taken. Where there is nothing to tell, nothing is written. It needs `private`. Without it, there is no digest. */
  readonly digest?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** How many people Waymark may take out of teams in any 24 hours without asking; the stricter limit wins. Where more would go, nobody does until an owner confirms it with `/confirm` on an issue that asks about it. People who leave by themselves don't count. */
  readonly removals?: Removals;
}

/** Open issues for people to take. Fitting are those that their stage lets them take, first of all those whose labels or title name something they can or want to learn. */
export interface Opportunities {
  /** The repositories in which people look for them, each by its name. */
  readonly repositories: readonly RepositoryName[];
  /** The labels of such issues. Without it, `good first issue` and `help wanted`. */
  readonly labels?: readonly Label[];
}

/** A time of the year, or days of every month, when clocks stand still; the first and the last day are included. */
export type Pause = {
  /** What people call it. */
  readonly name: Name;
  /** The first day. */
  readonly from: DayOfYear;
  /** The last day. A pause may go over the new year. */
  readonly to: DayOfYear;
} | {
  /** What people call it. */
  readonly name: Name;
  /** Days of every month, by their numbers. */
  readonly "every-month": DaysOfMonth;
};

/** Days of a month. */
export interface DaysOfMonth {
  /** The first day. */
  readonly from: number;
  /** The last day. It may lie in the next month. */
  readonly to: number;
}

/** One happening on GitHub that counts. */
export interface ContributionRule {
  /** The kind of contribution it is. */
  readonly type: ContributionName;
  /** What happened. */
  readonly on: "pull_request.merged" | "pull_request_review.submitted" | "issues.opened" | "issues.triaged" | "issues.closed" | "release.published" | "discussion.answered" | "comment.helpful" | "gathering.attended" | "gathering.organized" | "gathering.spoke";
  /** It happened in one of these repositories, by the name it had then. */
  readonly repositories?: readonly RepositoryPattern[];
  /** For merged pull requests: at least one changed file fits one of these patterns, such as `docs/**`. */
  readonly paths?: readonly PathPattern[];
  /** It has one of these labels; for `issues.triaged`, one of these was put on it. */
  readonly labels?: readonly Label[];
  /** What doesn't count all the same. */
  readonly except?: RuleExceptions;
  /** For closed issues: how it was closed. */
  readonly reason?: "completed" | "not-planned";
  /** Whose contribution it is. Without it, the author's; of a review, the reviewer's. */
  readonly credit?: Credit;
  /** The first day that counts: what happened before doesn't count by this rule. Without it, everything that happened does. */
  readonly from?: Day;
  /** The last day that counts: what happened by then goes on counting, and nothing after it does. A rule that takes its place begins with `from` on the day after. */
  readonly until?: Day;
  /** How much of it counts for one person. */
  readonly most?: RuleLimit;
  /** What has to count by this rule, and what mustn't. They're tried whenever the definitions are checked, and nowhere else. */
  readonly examples?: readonly RuleExample[];
}

/** Whose contribution something is. Of a merged pull request: its `author`, its `merger` where that is somebody else, and its `co-authors`, whom the commits name with the address that GitHub gives each account (`ID+name@users.noreply.github.com`). Of a closed issue: its `author`, its `closer`, and its `assignees`. Never a bot. */
export type Credit = readonly Credited[] | Credited;

/** Somebody who has a part in something. */
export type Credited = "author" | "merger" | "co-authors" | "closer" | "assignees";

/** What a rule for contributions leaves out. */
export interface RuleExceptions {
  /** Nothing in these repositories counts, by the name they had then. */
  readonly repositories?: readonly RepositoryPattern[];
  /** For merged pull requests: files that fit one of these patterns are as if they hadn't changed. Where nothing else changed, the pull request doesn't count. */
  readonly paths?: readonly PathPattern[];
  /** Nothing with one of these labels counts. */
  readonly labels?: readonly Label[];
  /** Nothing counts for these people, such as an account that a script works with. */
  readonly people?: readonly Login[];
}

/** A limit for one person. What is beyond it stays on record, and doesn't count by this rule. */
export interface RuleLimit {
  /** So many on one day in the organization's time zone, the first of them. */
  readonly "per-day": number;
}

/** Something that could happen, and whether a rule is meant to count it. */
export interface RuleExample {
  /** Whether the rule has to count it. */
  readonly counts: boolean;
  /** Where it happens. */
  readonly repository?: string;
  /** The files that the pull request changes. Without it, none. */
  readonly paths?: readonly string[];
  /** The labels it has. Without it, none. */
  readonly labels?: readonly Label[];
  /** How the issue is closed. Without it, as completed. */
  readonly reason?: "completed" | "not-planned";
}

/** A kind of contribution of your own. */
export interface ContributionType {
  /** What people do for it. */
  readonly description: Text;
  /** Names it had before: what people did counts on. */
  readonly previously?: readonly ContributionName[];
  /** An emoji for it. Pages show it beside what people did. */
  readonly symbol?: string;
}

/** Limits of what Waymark takes away by itself. */
export interface Removals {
  /** At most so many people in the whole organization. Without it, 5. */
  readonly most?: number;
  /** At most this share of one team's people, those counted who went in these 24 hours, rounded down: of three people, 25% is nobody. Without it, 25%. */
  readonly share?: string;
}

/** What each schema describes, by the schema's name. */
export interface Schemas {
  readonly badge: Badge;
  readonly checklist: Checklist;
  readonly community: Community;
  readonly condition: Condition;
  readonly mentorship: Mentorship;
  readonly pathway: Pathway;
  readonly person: Person;
  readonly process: Process;
  readonly settings: Settings;
}
