// What has the focus may go: a pen that somebody takes, a button whose work is done. Then whatever
// stood around it gets the focus, so that a keyboard or a screen reader stays where it was.

import { useEffect, useRef } from "../../shared/html.js";

export function useFocusKept() {
  const place = useRef(null);
  const around = useRef([]);
  useEffect(() => {
    const root = place.current;
    const note = ({ target }) => {
      around.current = [];
      for (let each = target; each && each !== root; each = each.parentElement) around.current.push(each);
    };
    const rest = ({ relatedTarget }) => {
      if (relatedTarget) around.current = [];
    };
    root.addEventListener("focusin", note);
    root.addEventListener("focusout", rest);
    return () => {
      root.removeEventListener("focusin", note);
      root.removeEventListener("focusout", rest);
    };
  }, []);
  useEffect(() => {
    const [had] = around.current;
    if (!had || had.isConnected || document.activeElement !== document.body) return;
    const near = around.current.find((each) => each.isConnected) || place.current;
    if (!near.hasAttribute("tabindex")) near.setAttribute("tabindex", "-1");
    near.focus();
  });
  return place;
}
