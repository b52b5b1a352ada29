/** Time zones by what people call them; an abbreviation that several zones share is not here. */
const ZONES: Readonly<Record<string, string>> = {
  utc: "UTC",
  gmt: "UTC",
  z: "UTC",
  "coordinated universal time": "UTC",
  pt: "America/Los_Angeles",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  "pacific time": "America/Los_Angeles",
  mt: "America/Denver",
  mdt: "America/Denver",
  "mountain time": "America/Denver",
  ct: "America/Chicago",
  cdt: "America/Chicago",
  "central time": "America/Chicago",
  et: "America/New_York",
  est: "America/New_York",
  edt: "America/New_York",
  "eastern time": "America/New_York",
  // Where IANA's own names for these lead: https://data.iana.org/time-zones/tzdb/backward
  wet: "Europe/Lisbon",
  "western european time": "Europe/Lisbon",
  cet: "Europe/Brussels",
  cest: "Europe/Brussels",
  "central european time": "Europe/Brussels",
  eet: "Europe/Athens",
  eest: "Europe/Athens",
  "eastern european time": "Europe/Athens",
  "british time": "Europe/London",
  "british summer time": "Europe/London",
  "india standard time": "Asia/Kolkata",
  "indian standard time": "Asia/Kolkata",
  "china standard time": "Asia/Shanghai",
  jst: "Asia/Tokyo",
  "japan standard time": "Asia/Tokyo",
  kst: "Asia/Seoul",
  "korea standard time": "Asia/Seoul",
};

/** The IANA name of a time zone that people call by another, such as `PT (Pacific Time)`. */
export function zoneOf(words: string): string | undefined {
  const known = new Set(parts(words).flatMap((part) => lookUp(part.toLowerCase())));
  if (known.size > 1) return undefined;
  return [...known][0] ?? iana(words);
}

/** What stands before, inside and after parentheses. */
function parts(words: string): readonly string[] {
  return words.split(/[()]/).map((part) => part.trim().replace(/\s+/g, " "));
}

function lookUp(name: string): readonly string[] {
  return Object.hasOwn(ZONES, name) ? [String(ZONES[name])] : [];
}

/** Abbreviations that IANA keeps mean something else to many people. */
function iana(words: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{3,63}$/.test(words)) return undefined;
  try {
    const zone = new Intl.DateTimeFormat("en", { timeZone: words }).resolvedOptions().timeZone;
    return words.includes("/") ? words : zone;
  } catch {
    return undefined;
  }
}
