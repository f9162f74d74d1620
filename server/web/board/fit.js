// Each sheet is one page. What is a little too long for it is set a little closer.

const DENSITIES = ["p-close", "p-closer", "p-closest"];
const PAGE = (297 / 25.4) * 96 + 1;

export function fit() {
  for (const sheet of document.querySelectorAll(".p-sheet")) {
    sheet.classList.remove(...DENSITIES);
    for (const density of DENSITIES) {
      if (sheet.offsetHeight <= PAGE) break;
      sheet.classList.remove(...DENSITIES);
      sheet.classList.add(density);
    }
  }
}
