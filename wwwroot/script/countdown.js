// Keeps "how long is left" honest while a page stays open: at the hour, the words of data-over take the place of
// those that the server wrote. It only tells; whether something may still be sent is decided by the server's clock.
// <p class="lp-countdown" data-until="2026-11-27T12:00:00Z" data-over="Closed"><strong>2 days</strong> left</p>
export const countDown = (scope) => {
  const root = scope instanceof Document ? scope.body : scope;
  for (const element of root.querySelectorAll("[data-until]")) {
    const left = Date.parse(element.dataset.until) - Date.now();
    // setTimeout cannot wait longer than about 24 days.
    if (left > 0 && left < 2_000_000_000) setTimeout(() => tellItIsOver(element), left);
  }
};

const tellItIsOver = (element) => {
  element.textContent = element.dataset.over ?? element.textContent;
  element.classList.remove("lp-countdown--soon");
  element.classList.add("lp-countdown--over");
};
