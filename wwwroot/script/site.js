// The site works without any of this. With it: components that help, and htmx for parts of pages.
import { createAll, Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink } from "govuk-frontend";
import "htmx.org";
import { countDown } from "./countdown.js";
import { walk } from "./matrix.js";
import { offerNames } from "./names.js";

// Counts words as the server does, so that both say the same at the limit: a dash by itself is no word.
class WordCount extends CharacterCount {
  updateCount() {
    super.updateCount();
    if (this.config.countType === "words") this.count = (this.$textarea.value.match(/\S+/g) ?? []).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
  }
}

const components = [Button, WordCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink];

const start = (scope) => {
  for (const component of components) createAll(component, undefined, { scope, onError: () => {} });
  countDown(scope);
  walk(scope);
  offerNames(scope);
};

start(document);

// Swapped parts need their components started too; those already running are left alone by the library.
document.addEventListener("htmx:after:process", (event) => {
  if (event.target instanceof HTMLElement && event.target !== document.body) start(event.target);
});

// On a phone, filters that nobody has set yet fold away so that the results come first.
if (matchMedia("(max-width: 48rem)").matches && !location.search)
  for (const fold of document.querySelectorAll("details.lp-fold")) fold.open = false;

// A form that filters: a change of a field sends it, as Apply does.
document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-apply-on-change]");
  if (form) form.requestSubmit();
});
