// What this browser remembers between visits. Storage may be switched off by a school, or
// full: what cannot be stored holds for as long as the page is open, and nothing breaks.

const PREFIX = "out-of-area-";
const held = new Map();

export function keep(name, value) {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(PREFIX + name, text);
    held.delete(name);
  } catch {
    held.set(name, text);
  }
}

export function kept(name) {
  try {
    return JSON.parse(held.get(name) ?? localStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

export function drop(name) {
  held.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    return;
  }
}

// Forgets everything that begins so, except where `spare` says otherwise.
export function sweep(beginning, spare = () => false) {
  for (const name of namesOf(beginning)) if (!spare(name)) drop(name);
}

// Calls back when another tab of this browser writes or takes away that name.
export function whenWritten(name, told) {
  addEventListener("storage", (event) => event.key === PREFIX + name && told());
}

// The names of what is remembered that begin so.
export function namesOf(beginning) {
  const found = [...held.keys()];
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX)) found.push(name.slice(PREFIX.length));
    }
  } catch {
    return found.filter((name) => name.startsWith(beginning));
  }
  return found.filter((name) => name.startsWith(beginning));
}
