// How many letters fit beside each other: wide, narrow or tiny. Styles ask for it by a class of
// the page, because a window's width says nothing where a pupil has chosen larger letters.

const WIDE = 56;
const TINY = 18;

export function watchWidth() {
  const root = document.documentElement;
  // As wide as a letter, so that a change of the letters' size is noticed as well.
  const letter = document.createElement("div");
  letter.className = "letter-wide";
  letter.setAttribute("aria-hidden", "true");
  document.body.append(letter);
  const measure = () => {
    const letters = root.clientWidth / letter.offsetWidth;
    root.classList.toggle("is-wide", letters >= WIDE);
    root.classList.toggle("is-narrow", letters < WIDE);
    root.classList.toggle("is-tiny", letters < TINY);
  };
  const watch = new ResizeObserver(measure);
  watch.observe(root);
  watch.observe(letter);
  measure();
}
