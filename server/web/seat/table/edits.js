// A delegation's text as values: what it is with one thing changed. Nothing here judges it.

export const NOTHING = { marks: {}, limits: {}, preferred: null, key: {}, terms: null, reason: "" };
export const NO_OFFERS = { offers: [], reason: "" };

export function withMark(draft, option, mark) {
  const preferred = draft.preferred === option && mark !== "accept" ? null : draft.preferred;
  return {
    ...draft,
    marks: { ...draft.marks, [option]: mark },
    limits: without(draft.limits, option),
    preferred,
  };
}

// What is preferred is accepted with that.
export function withPreferred(draft, option) {
  return { ...withMark(draft, option, "accept"), preferred: option };
}

// A limit asked for on an option; none is to stand outside.
export function withLimit(draft, option, limit) {
  const limits = without(draft.limits, option);
  return { ...draft, limits: limit ? { ...limits, [option]: limit } : limits };
}

export function withOffer(pledged, asset, amount, caveat) {
  const others = pledged.offers.filter((offer) => offer.asset !== asset);
  return { ...pledged, offers: amount ? [...others, { asset, amount, caveat }] : others };
}

export function without(map, key) {
  return Object.fromEntries(Object.entries(map).filter(([each]) => each !== key));
}

// The same text, whatever the order its parts were written in.
export function same(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value === null || typeof value !== "object") return typeof value === "string" ? value.trim() : value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
