// Design tokens live once, in assets/theme.json; here they become CSS variables.

export async function dress(scheme) {
  const answer = await fetch("/assets/theme.json");
  const theme = await answer.json();
  const root = document.documentElement;
  for (const [name, colour] of Object.entries(theme.colours[scheme])) {
    root.style.setProperty(`--${name.replaceAll("_", "-")}`, colour);
  }
}
