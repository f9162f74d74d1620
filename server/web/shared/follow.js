// When console and projector are windows of the same browser, the projector turns the
// pages of the debrief with the console. Elsewhere it has the arrow keys.

import { useEffect } from "./html.js";

const NAME = "out-of-area-debrief";

export function useLeading(council, page) {
  useEffect(() => {
    const channel = open();
    if (channel) channel.postMessage({ council, page });
    return () => channel && channel.close();
  }, [council, page]);
}

export function useFollowing(council, pages, turnTo) {
  useEffect(() => {
    const channel = open();
    if (!channel) return undefined;
    channel.onmessage = ({ data }) => {
      const wanted = pages.findIndex((page) => page.key === data.page);
      if (data.council === council && wanted >= 0) turnTo(wanted);
    };
    return () => channel.close();
  }, [council, pages.length]);
}

function open() {
  return "BroadcastChannel" in window ? new BroadcastChannel(NAME) : null;
}
