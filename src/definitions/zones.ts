/** What people mean by an abbreviation of a time zone; IANA has none for most of them, and few mean what it says. */
const ZONES: Readonly<Record<string, string>> = {
  ACST: "Australia/Adelaide Australia/Darwin",
  ADT: "America/Halifax",
  AEST: "Australia/Sydney Australia/Brisbane",
  AEDT: "Australia/Sydney",
  AKST: "America/Anchorage",
  ART: "America/Argentina/Buenos_Aires",
  AST: "America/Halifax America/Puerto_Rico Asia/Riyadh",
  AWST: "Australia/Perth",
  BRT: "America/Sao_Paulo",
  BST: "Europe/London Asia/Dhaka",
  CAT: "Africa/Maputo",
  CDT: "America/Chicago America/Havana",
  CEST: "Europe/Berlin Europe/Madrid Europe/Paris",
  CLT: "America/Santiago",
  COT: "America/Bogota",
  CST: "America/Chicago America/Mexico_City Asia/Shanghai",
  CT: "America/Chicago",
  EAT: "Africa/Nairobi",
  EDT: "America/New_York",
  EEST: "Europe/Athens Europe/Kyiv",
  EST: "America/New_York America/Panama",
  ET: "America/New_York",
  HKT: "Asia/Hong_Kong",
  HST: "Pacific/Honolulu",
  IST: "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
  JST: "Asia/Tokyo",
  KST: "Asia/Seoul",
  MDT: "America/Denver",
  MSK: "Europe/Moscow",
  MST: "America/Denver America/Phoenix",
  MT: "America/Denver",
  NST: "America/St_Johns",
  NZST: "Pacific/Auckland",
  PDT: "America/Los_Angeles America/Vancouver",
  PET: "America/Lima",
  PHT: "Asia/Manila",
  PKT: "Asia/Karachi",
  PST: "America/Los_Angeles America/Vancouver Asia/Manila",
  PT: "America/Los_Angeles America/Vancouver",
  SAST: "Africa/Johannesburg",
  SGT: "Asia/Singapore",
  SST: "Pacific/Pago_Pago Asia/Singapore",
  WAT: "Africa/Lagos",
  WEST: "Europe/Lisbon",
  WIB: "Asia/Jakarta",
};

/** The IANA zones that an abbreviation could mean; none where it is no abbreviation. */
export function zonesMeantBy(word: string): readonly string[] {
  const small = word.toUpperCase();
  return Object.hasOwn(ZONES, small) ? String(ZONES[small]).split(" ") : [];
}

/** The IANA zones that end in a place, such as `Berlin` or `New York`. */
export function zonesAt(place: string, known: readonly string[]): readonly string[] {
  const end = `/${place.trim().replaceAll(/\s+/g, "_").toLowerCase()}`;
  return known.filter((zone) => zone.toLowerCase().endsWith(end));
}

/** Whether it is the name of a time zone, and not an abbreviation that some clocks know. */
export function isZone(zone: string): boolean {
  if (zonesMeantBy(zone).length > 0) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone }).format();
    return true;
  } catch {
    return false;
  }
}
