// The page's key comes in the address after `#`, which no request carries. It is
// taken out of the address bar at once and kept for this tab only.

const SHAPE = /^[A-Za-z0-9_-]{22,64}$/;

export function takeKey(page) {
  const place = `out-of-area-${page}-key`;
  const given = decodeURIComponent(location.hash.slice(1)).trim();
  if (given) {
    history.replaceState(null, "", location.pathname + location.search);
    if (SHAPE.test(given)) remember(place, given);
  }
  return recall(place);
}

// Storage may be switched off by a school; then a choice lasts as long as the page.
const kept = new Map();

export function remember(name, value) {
  kept.set(name, value);
  try {
    sessionStorage.setItem(name, value);
  } catch {
    return;
  }
}

export function recall(name) {
  try {
    return sessionStorage.getItem(name) || kept.get(name) || null;
  } catch {
    return kept.get(name) || null;
  }
}
