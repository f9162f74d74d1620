// How the page is shown to one pupil. Each choice holds at once; there is nothing to save.

import { html } from "../shared/html.js";
import { LANGUAGES, say, word } from "../shared/texts.js";
import { SIZES } from "./here.js";

export function Settings({ desk }) {
  const { here } = desk;
  const { settings } = here;
  return html`<div class="settings">
    <${Choice}
      name="language"
      legend=${say("client-language")}
      values=${LANGUAGES}
      chosen=${settings.language}
      told=${(each) => word("language", each)}
      languages=${true}
      onChoose=${(language) => here.change({ language })}
    />
    <${Choice}
      name="size"
      legend=${say("client-text-size")}
      values=${SIZES}
      chosen=${settings.size}
      told=${(each) => word("seat-size", each)}
      onChoose=${(size) => here.change({ size })}
    />
    <label class="check">
      <input
        type="checkbox"
        checked=${settings.contrast === "high"}
        onChange=${(event) => here.change({ contrast: event.target.checked ? "high" : "normal" })}
      />
      ${say("client-contrast")}
    </label>
    <p class="hint">${say("client-settings-kept")}</p>
    ${here.link && html`<p class="hint">${say(`connection-way-${here.link.way}`)}</p>`}
  </div>`;
}

function Choice({ name, legend, values, chosen, told, onChoose, languages = false }) {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${values.map(
      (each) => html`<label key=${each} class="radio">
        <input
          type="radio"
          name=${name}
          value=${each}
          checked=${each === chosen}
          onChange=${() => onChoose(each)}
        />
        <span lang=${languages ? each : undefined}>${told(each)}</span>
      </label>`,
    )}
  </fieldset>`;
}
