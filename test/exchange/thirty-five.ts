/** Days and rhythms in the words that communities really use for them. */
const COMES = [
  ["Tuesday", "biweekly"],
  ["Tuesday (starting September 10th 2024)", "Biweekly"],
  ["Thursdays (starting February 15th 2024)", "bi-weekly"],
  ["Monday", "weekly"],
  ["Friday", "weekly, ask in the chat for the password"],
  ["Tuesday", "biweekly starting Tuesday Feb 11, 2025"],
  ["Tuesday", "bi-weekly starting Tuesday April 16, 2024"],
  ["Thursday", "bi-weekly ([dates](#dates))"],
  ["third Wednesday", "monthly"],
  ["Thursday", "every four weeks"],
  ["Wednesday", "First Wednesday of the month"],
  ["Monday", "first Monday of the month"],
  ["Wednesday", "monthly - Wednesday, after the fourth Tuesday, every month"],
] as const;
const TIMES = ["9:00", "09:00", "17:30", "12:15", "2PM", "4PM", "05:30", "18:30"];
export const ZONES = {
  "PT (Pacific Time)": "America/Los_Angeles",
  UTC: "UTC",
  Poland: "Europe/Warsaw",
  "CET (Central European Time)": "Europe/Brussels",
  "Eastern Time (ET)": "America/New_York",
  "EST (Eastern Time)": "America/New_York",
} as const;
/** The item of a list whose turn it is. */
function turn<T>(items: readonly T[], number: number): T {
  return items[number % items.length] as T;
}

export interface Meeting {
  readonly description: string;
  readonly day: string;
  readonly time: string;
  readonly tz: keyof typeof ZONES;
  readonly frequency: string;
  readonly url: string;
}

function meeting(number: number): Meeting {
  const [day, frequency] = turn(COMES, number);
  return {
    description: `Meeting ${number}`,
    day,
    time: turn(TIMES, number),
    tz: turn(Object.keys(ZONES) as (keyof typeof ZONES)[], number),
    frequency,
    url: `https://meet.example/${number}`,
  };
}

function person(number: number) {
  return { github: `person-${number}`, name: `Person ${number}`, company: "Harbour Works" };
}

function numbers(count: number, from: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** A group, with a few things more or less than its neighbours have. */
function group(kind: string, number: number) {
  return {
    dir: `${kind}-${number}`,
    name: `Quay ${number}`,
    mission_statement: `Looks after quay ${number}.\n`,
    charter_link: "charter.md",
    label: `quay-${number}`,
    leadership: {
      chairs: numbers(1 + (number % 3), number * 10).map(person),
      ...(number % 2 === 0 && { tech_leads: numbers(2, number * 10 + 2).map(person) }),
      emeritus_leads: numbers(number % 5, number * 10 + 5).map(person),
    },
    meetings: numbers(number % 5, number * 3).map(meeting),
    contact: {
      slack: `quay-${number}`,
      mailing_list: `https://lists.example/${number}`,
      teams: numbers(number % 6, 0).map((one) => ({
        name: `quay-${number}-${one}`,
        description: `Team ${one}`,
      })),
      liaison: person(999),
    },
  };
}

function groups(kind: string, count: number, from: number) {
  return numbers(count, from).map((number) => group(kind, number));
}

/** An invented organisation as large as Kubernetes: 24 special interest groups, 8 working groups, 3 committees. */
export const THIRTY_FIVE = {
  sigs: groups("sig", 24, 0),
  workinggroups: groups("wg", 8, 24),
  usergroups: [],
  committees: groups("committee", 3, 32),
};
