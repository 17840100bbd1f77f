import { effect, signal } from "@preact/signals";

type Theme = "system" | "light" | "dark";
type Density = "comfortable" | "compact";

export const theme = signal<Theme>(kept("theme", ["system", "light", "dark"]));
export const density = signal<Density>(kept("density", ["comfortable", "compact"]));

/** How the page looks is kept by the browser, and nothing else. */
export function keepPreferences(): void {
  effect(() => {
    document.documentElement.dataset["theme"] = theme.value;
    document.documentElement.dataset["density"] = density.value;
    try {
      localStorage.setItem("numberbook:theme", theme.value);
      localStorage.setItem("numberbook:density", density.value);
    } catch {
      // A browser that keeps nothing shows the page as at first.
    }
  });
}

function kept<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
  try {
    const found = localStorage.getItem(`numberbook:${name}`);
    return values.find((value) => value === found) ?? values[0];
  } catch {
    return values[0];
  }
}
