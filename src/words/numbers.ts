import { FluentNumber } from "@fluent/bundle";

type Variables = Readonly<Record<string, string | number | FluentNumber>>;

/** Variables as Fluent takes them: what looks the same in every language need not wait 11 ms until `Intl` is there. */
export function withNumbers(variables: Readonly<Record<string, string | number>>): Variables {
  let taken: Variables = variables;
  for (const name of Object.keys(variables)) {
    const value = variables[name];
    if (typeof value === "number" && SHORT.test(String(value)))
      taken = { ...taken, [name]: new Short(value) };
  }
  return taken;
}

/** Nothing in it is grouped, and it has no decimals. */
const SHORT = /^\d{1,3}$/;

class Short extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}
