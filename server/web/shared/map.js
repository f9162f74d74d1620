// The theatre as it stands in this turn: the base of /assets/maps, and on it what
// the scenario says. The format is told in assets/build/theatre_map.py.

import { html, useEffect, useState } from "./html.js";

const WIDTH = 1000;
const bases = new Map();

function useBase(name) {
  const [base, arrived] = useState(bases.get(name) || null);
  useEffect(() => {
    let wanted = true;
    if (!bases.has(name)) {
      fetch(`/assets/maps/${name}.json`)
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((read) => {
          if (read) bases.set(name, read);
          if (wanted) arrived(read);
        });
    } else arrived(bases.get(name));
    return () => {
      wanted = false;
    };
  }, [name]);
  return base;
}

class Projection {
  constructor(base) {
    const [west, south, east, north] = base.view;
    this.scale = WIDTH / (east - west);
    this.west = west;
    this.north = north;
    this.stretch = base.stretch;
    this.height = Math.round(((north - south) * this.scale) / base.stretch);
  }

  at([lon, lat]) {
    return [(lon - this.west) * this.scale, ((this.north - lat) * this.scale) / this.stretch];
  }

  path(line, closed) {
    const points = line.map((point) => this.at(point).map((each) => each.toFixed(1)).join(" "));
    return `M${points.join("L")}${closed ? "Z" : ""}`;
  }
}

// `letters` is the height of a label in the map's own units (the map is 1000 wide).
export function TheatreMap({ picture, language, letters = 30 }) {
  const base = useBase(picture.base);
  if (!base) return null;
  const on = new Projection(base);
  return html`<figure class="map">
    <svg viewBox=${`0 0 ${WIDTH} ${on.height}`} role="img" aria-label=${picture.caption}>
      <rect class="sea" width=${WIDTH} height=${on.height} />
      ${base.areas.map(
        (area) => html`<path
          class=${`area ${area.kind}`}
          d=${area.rings.map((ring) => on.path(ring, true)).join("")}
        />`,
      )}
      ${base.rivers.map(
        (river) => html`<path
          class="river"
          d=${river.lines.map((line) => on.path(line)).join("")}
        />`,
      )}
      ${base.borders.map(
        (border) => html`<path class=${`border ${border.class}`} d=${on.path(border.line)} />`,
      )}
      ${picture.layers
        .filter((name) => base.layers[name])
        .map(
          (name) => html`<path
            class="border layer"
            d=${base.layers[name].lines.map((line) => on.path(line)).join("")}
          />`,
        )}
      ${picture.arrows.map((arrow) => html`<${Movement} arrow=${arrow} on=${on} />`)}
      <${Names} base=${base} picture=${picture} on=${on} language=${language} letters=${letters} />
    </svg>
    <figcaption>${picture.caption}</figcaption>
  </figure>`;
}

function Movement({ arrow, on }) {
  const [x1, y1] = on.at(arrow.start);
  const [x2, y2] = on.at(arrow.end);
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = Math.min(34, length / 2);
  const [bx, by] = [x2 - dx * head, y2 - dy * head];
  const side = head * 0.55;
  const tip = `M${x2} ${y2}L${bx - dy * side} ${by + dx * side}L${bx + dy * side} ${by - dx * side}Z`;
  return html`<g class=${`arrow ${arrow.kind}`}>
    <title>${arrow.label}</title>
    <path class="shaft" d=${`M${x1} ${y1}L${bx} ${by}`} />
    <path class="head" d=${tip} />
  </g>`;
}

// Ringed places first, then capitals and cities, then countries, as far as names fit.
function Names({ base, picture, on, language, letters }) {
  const rings = picture.rings.map((ring) => ({ ...ring, spot: on.at([ring.lon, ring.lat]) }));
  const places = placesToName(picture, on);
  const taken = [...rings.map((ring) => around(ring.spot, 16)), ...places.map((each) => around(each.spot, 9))];
  const named = places.map((place) => [place, roomFor(place, letters, taken, on.height)]);
  const countries = base.labels
    .filter((label) => label.kind !== "theatre")
    .map((label) => countryName(label, label.text[language], on, letters, taken));
  return html`<g>
    ${countries}
    ${rings.map(
      (ring) => html`<circle class=${`ring ${ring.kind}`} cx=${ring.spot[0]} cy=${ring.spot[1]} r="20">
        <title>${ring.label}</title>
      </circle>`,
    )}
    ${named.map(
      ([place, label]) => html`<g key=${place.name}>
        <circle class=${`place ${place.kind}`} cx=${place.spot[0]} cy=${place.spot[1]} r="7" />
        ${label &&
        html`<text class="place-name" x=${label.x} y=${label.y} font-size=${letters}
          >${place.name}</text
        >`}
      </g>`,
    )}
  </g>`;
}

const RANK = { safe_area: 0, capital: 1, city: 2, town: 3 };

function placesToName(picture, on) {
  const ringed = (place) =>
    picture.rings.some((ring) => ring.lon === place.lon && ring.lat === place.lat);
  return picture.places
    .filter((place) => place.kind !== "town" || ringed(place))
    .sort((a, b) => ringed(b) - ringed(a) || RANK[a.kind] - RANK[b.kind])
    .map((place) => ({ ...place, spot: on.at([place.lon, place.lat]), ringed: ringed(place) }));
}

function around([x, y], reach) {
  return [x - reach, y - reach, x + reach, y + reach];
}

// A country's name stays inside the picture and gives way to places and to those before it.
function countryName(label, text, on, letters, taken) {
  const [middle, y] = on.at(label.at);
  const half = text.length * letters * 0.29;
  const x = Math.min(Math.max(middle, half + 8), WIDTH - half - 8);
  const box = [x - half, y - letters * 0.8, x + half, y + letters * 0.2];
  if (box[1] < 4 || box[3] > on.height - 4) return null;
  if (taken.some((other) => overlap(box, other))) return null;
  taken.push(box);
  return html`<text
    key=${label.text.en}
    class=${`country-name ${label.kind}`}
    x=${x}
    y=${y}
    font-size=${letters}
    text-anchor="middle"
    >${text}</text
  >`;
}

function roomFor(place, letters, taken, height) {
  const [x, y] = place.spot;
  const wide = place.name.length * letters * 0.52;
  const gap = place.ringed ? 26 : 14;
  const tries = [
    [x + gap, y + letters * 0.35],
    [x - gap - wide, y + letters * 0.35],
    [x - wide / 2, y - gap],
    [x - wide / 2, y + gap + letters * 0.75],
    [x + gap * 0.7, y + letters * 0.9],
    [x + gap * 0.7, y - letters * 0.2],
    [x - gap * 0.7 - wide, y + letters * 0.9],
    [x - gap * 0.7 - wide, y - letters * 0.2],
  ];
  for (const [left, baseline] of tries) {
    const box = [left, baseline - letters * 0.8, left + wide, baseline + letters * 0.2];
    const inside = box[0] > 4 && box[2] < WIDTH - 4 && box[1] > 4 && box[3] < height - 4;
    const own = (other) => (other[0] + other[2]) / 2 === x && (other[1] + other[3]) / 2 === y;
    const free = !taken.some((other) => !own(other) && overlap(box, other));
    if (inside && free) {
      taken.push(box);
      return { x: left, y: baseline };
    }
  }
  return null;
}

function overlap(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
