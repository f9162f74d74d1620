// Takes away everything that the game's pages have put into this browser.

const OURS = "out-of-area";
const button = document.getElementById("erase");
const told = document.getElementById("erased");

button.hidden = false;
button.addEventListener("click", () => {
  const { erased, none, failed } = button.dataset;
  try {
    told.textContent = sweep(localStorage) + sweep(sessionStorage) > 0 ? erased : none;
  } catch {
    told.textContent = failed;
  }
});

// How many entries of ours there were.
function sweep(storage) {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  const ours = names.filter((name) => name.startsWith(OURS));
  for (const name of ours) storage.removeItem(name);
  return ours.length;
}
