/**
 * How many people can each be counted for another community: of two who belong to the same one
 * alone, one counts. Each person is given by their communities. (A maximum matching, found along
 * augmenting paths: there are never many people.)
 */
export function differing(people: readonly (readonly string[])[]): number {
  const taken = new Map<string, readonly string[]>();
  const counts = (person: readonly string[], tried: Set<string>): boolean =>
    person.some((community) => {
      if (tried.has(community)) return false;
      tried.add(community);
      const other = taken.get(community);
      if (other !== undefined && !counts(other, tried)) return false;
      taken.set(community, person);
      return true;
    });
  return people.filter((person) => counts(person, new Set())).length;
}
